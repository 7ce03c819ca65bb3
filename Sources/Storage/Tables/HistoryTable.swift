import Basics
import Databases

/// Who changed what; entries are added and never changed.
public struct HistoryTable {
    let connection: Connection

    /// Adds an entry to the authority's chain and says its place. Only within a write of that authority.
    @discardableResult
    public func append(
        _ change: Change, by actor: String, at now: Instant, authority: Identifier
    ) throws(DatabaseError) -> Int {
        let last = try connection.first(
            "SELECT seq, hash FROM history WHERE authority = \(authority) ORDER BY seq DESC LIMIT 1"
        )
        let seq = (try last?.integer(0) ?? 0) + 1
        let salts = change.fields.map { _ in HistoryChain.salt() }
        let digests = zip(change.fields, salts).map { HistoryChain.digest(of: $0, salt: $1) }
        let hash = HistoryChain.hash(
            after: try last?.text(1) ?? HistoryChain.start, seq: seq, at: now, actor: actor,
            change: change, digests: digests)
        try connection.execute(
            """
            INSERT INTO history (authority, seq, at, actor, verb, subject_kind, subject, plan, hash)
            VALUES (\(authority), \(seq), \(now), \(actor), \(change.verb), \(change.subjectKind),
                \(change.subject), \(change.plan), \(hash))
            """)
        for (position, field) in change.fields.enumerated() {
            try connection.execute(
                """
                INSERT INTO history_field
                    (authority, seq, position, name, old_value, new_value, salt, digest)
                VALUES (\(authority), \(seq), \(position), \(field.name), \(field.old),
                    \(field.new), \(salts[position]), \(digests[position]))
                """)
        }
        return seq
    }

    /// What happened to a plan and everything in it, newest first.
    public func entries(
        ofPlan plan: Identifier, authority: Identifier, limit: Int = 200
    ) throws(DatabaseError) -> [HistoryEntry] {
        try entries(
            connection.query(
                """
                SELECT seq, at, actor, verb, subject_kind, subject, plan, hash FROM history
                WHERE authority = \(authority) AND plan = \(plan) ORDER BY seq DESC LIMIT \(limit)
                """), of: authority)
    }

    /// What happened to some records of a plan, newest first.
    public func entries(
        ofPlan plan: Identifier, authority: Identifier, subjects: [Identifier], limit: Int = 200
    ) throws(DatabaseError) -> [HistoryEntry] {
        try entries(
            connection.query(
                """
                SELECT seq, at, actor, verb, subject_kind, subject, plan, hash FROM history
                WHERE authority = \(authority) AND subject IN \(values: subjects)
                    AND plan = \(plan)
                ORDER BY seq DESC LIMIT \(limit)
                """), of: authority)
    }

    /// Entries of the whole chain from a place on, oldest first.
    public func entries(
        of authority: Identifier, after seq: Int = 0, limit: Int = 1_000
    ) throws(DatabaseError) -> [HistoryEntry] {
        try entries(
            connection.query(
                """
                SELECT seq, at, actor, verb, subject_kind, subject, plan, hash FROM history
                WHERE authority = \(authority) AND seq > \(seq) ORDER BY seq LIMIT \(limit)
                """), of: authority)
    }

    /// The last entry of an authority before a moment; 0 where there is none.
    public func lastSeq(
        of authority: Identifier, before moment: Instant
    ) throws(DatabaseError) -> Int {
        try connection.first(
            """
            SELECT seq FROM history WHERE authority = \(authority) AND at < \(moment)
            ORDER BY at DESC, seq DESC LIMIT 1
            """)?.integer(0) ?? 0
    }

    /// A plan's entries before a place of the chain, newest first.
    public func entries(
        ofPlan plan: Identifier, authority: Identifier, before seq: Int, limit: Int
    ) throws(DatabaseError) -> [HistoryEntry] {
        try entries(
            connection.query(
                """
                SELECT seq, at, actor, verb, subject_kind, subject, plan, hash FROM history
                WHERE authority = \(authority) AND plan = \(plan) AND seq < \(seq)
                ORDER BY seq DESC LIMIT \(limit)
                """), of: authority)
    }

    /// Whether anything was done to a plan after a place of the chain.
    public func hasEntries(
        ofPlan plan: Identifier, authority: Identifier, after seq: Int
    ) throws(DatabaseError) -> Bool {
        try connection.first(
            """
            SELECT 1 FROM history
            WHERE authority = \(authority) AND plan = \(plan) AND seq > \(seq) LIMIT 1
            """) != nil
    }

    private func entries(
        _ rows: [Row], of authority: Identifier
    ) throws(DatabaseError) -> [HistoryEntry] {
        var entries: [HistoryEntry] = []
        for row in rows {
            let seq = try row.integer(0)
            entries.append(
                HistoryEntry(
                    seq: seq, at: try row.instant(1), actor: try row.text(2),
                    change: Change(
                        verb: try row.text(3), subjectKind: try row.text(4),
                        subject: try row.identifier(5), plan: try row.optionalIdentifier(6),
                        fields: try fields(of: seq, authority: authority).map(\.field)),
                    hash: try row.text(7)))
        }
        return entries
    }

    /// A field with what seals it.
    struct SealedField {
        var field: Change.Field
        /// Nil where the words were taken out.
        var salt: String?
        var digest: String
    }

    func fields(of seq: Int, authority: Identifier) throws(DatabaseError) -> [SealedField] {
        var fields: [SealedField] = []
        let rows = try connection.query(
            """
            SELECT name, old_value, new_value, salt, digest FROM history_field
            WHERE authority = \(authority) AND seq = \(seq) ORDER BY position
            """)
        for row in rows {
            fields.append(
                SealedField(
                    field: Change.Field(
                        name: try row.text(0), old: try row.optionalText(1),
                        new: try row.optionalText(2)), salt: try row.optionalText(3),
                    digest: try row.text(4)))
        }
        return fields
    }
}
