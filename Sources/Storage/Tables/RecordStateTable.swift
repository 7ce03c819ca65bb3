import Basics
import Databases

/// How one part of a plan stood between two entries of history.
///
/// State tables are the truth for reading; these rows answer "as at a day" and "what changed between two days" by one
/// indexed query, whatever the length of the history.
public struct RecordState: Sendable, Equatable {
    /// The action, finding, measure or criterion.
    public var subject: Identifier
    /// "action", "finding", "measure", "criterion", "section", "plan".
    public var kind: String
    /// Its place in the plan.
    public var position: Int
    /// The entry of history that made it so.
    public var since: Int
    /// Every field as JSON.
    public var state: JSON

    /// From all its fields.
    public init(
        subject: Identifier, kind: String, position: Int, since: Int, state: JSON
    ) {
        self.subject = subject
        self.kind = kind
        self.position = position
        self.since = since
        self.state = state
    }
}

/// The states of a plan's parts.
public struct RecordStateTable {
    let connection: Connection

    /// The states that held right after an entry of history, in the plan's order.
    public func all(
        of plan: Identifier, at seq: Int
    ) throws(DatabaseError) -> [RecordState] {
        try states(
            """
            SELECT subject, subject_kind, position, since_seq, state FROM record_state
            WHERE plan = \(plan) AND since_seq <= \(seq)
                AND (until_seq IS NULL OR until_seq > \(seq))
            ORDER BY position, subject
            """)
    }

    /// The entry with which the plan's first states began; 0 where it has none.
    public func firstSeq(of plan: Identifier) throws(DatabaseError) -> Int {
        try connection.first("SELECT MIN(since_seq) FROM record_state WHERE plan = \(plan)")?
            .optionalInteger(0) ?? 0
    }

    /// How many parts stood right after an entry of history.
    public func count(of plan: Identifier, at seq: Int) throws(DatabaseError) -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM record_state
            WHERE plan = \(plan) AND since_seq <= \(seq)
                AND (until_seq IS NULL OR until_seq > \(seq))
            """)?.integer(0) ?? 0
    }

    /// The states that differ between two entries: those that ended after the first, or began after it and still held
    /// at the second.
    public func changed(
        of plan: Identifier, from first: Int, to last: Int
    ) throws(DatabaseError) -> (before: [RecordState], after: [RecordState]) {
        let before = try states(
            """
            SELECT subject, subject_kind, position, since_seq, state FROM record_state
            WHERE plan = \(plan) AND since_seq <= \(first) AND until_seq > \(first)
                AND until_seq <= \(last)
            ORDER BY position, subject
            """)
        let after = try states(
            """
            SELECT subject, subject_kind, position, since_seq, state FROM record_state
            WHERE plan = \(plan) AND since_seq > \(first) AND since_seq <= \(last)
                AND (until_seq IS NULL OR until_seq > \(last))
            ORDER BY position, subject
            """)
        return (before, after)
    }

    /// Stores how a part stands from an entry on; its state before ends there.
    public func put(
        _ state: RecordState, plan: Identifier, authority: Identifier
    ) throws(DatabaseError) {
        try end(state.subject, of: plan, at: state.since)
        try connection.execute(
            """
            INSERT INTO record_state
                (authority, plan, subject, subject_kind, position, since_seq, until_seq, state)
            VALUES (\(authority), \(plan), \(state.subject), \(state.kind), \(state.position),
                \(state.since), \(nil as Int?), \(StoredJSON.text(state.state)))
            ON CONFLICT (plan, subject, since_seq)
                DO UPDATE SET state = excluded.state, position = excluded.position,
                    until_seq = NULL
            """)
    }

    /// Stores how a new part stands from its first entry on.
    public func insert(
        _ state: RecordState, plan: Identifier, authority: Identifier
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO record_state
                (authority, plan, subject, subject_kind, position, since_seq, until_seq, state)
            VALUES (\(authority), \(plan), \(state.subject), \(state.kind), \(state.position),
                \(state.since), \(nil as Int?), \(StoredJSON.text(state.state)))
            """)
    }

    /// A part is removed with an entry.
    public func end(
        _ subject: Identifier, of plan: Identifier, at seq: Int
    ) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE record_state SET until_seq = \(seq)
            WHERE plan = \(plan) AND subject = \(subject) AND until_seq IS NULL
                AND since_seq < \(seq)
            """)
    }

    private func states(_ sql: SQL) throws(DatabaseError) -> [RecordState] {
        var found: [RecordState] = []
        for row in try connection.query(sql) {
            found.append(
                RecordState(
                    subject: try row.identifier(0), kind: try row.text(1),
                    position: try row.integer(2), since: try row.integer(3),
                    state: try row.json(4)))
        }
        return found
    }
}
