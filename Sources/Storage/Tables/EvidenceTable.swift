import Basics
import Databases
import Planning

/// Evidence and its checks.
public struct EvidenceTable {
    let connection: Connection

    /// An action's evidence, oldest first, each with its last check.
    public func all(ofAction action: Identifier) throws(DatabaseError) -> [Evidence] {
        try evidence("evidence.action = \(action)")
    }

    /// A plan's evidence, oldest first, each with its last check.
    public func all(ofPlan plan: Identifier) throws(DatabaseError) -> [Evidence] {
        try evidence("evidence.plan = \(plan)")
    }

    /// The evidence of some plans that nobody has checked since its action was last reopened, oldest first.
    public func unchecked(of plans: [Identifier]) throws(DatabaseError) -> [Evidence] {
        try evidence(
            """
            evidence.plan IN \(values: plans) AND NOT EXISTS
                (SELECT 1 FROM evidence_check AS made JOIN action ON action.id = evidence.action
                    WHERE made.evidence = evidence.id
                        AND (action.reopened_at IS NULL OR made.checked_at > action.reopened_at))
            """)
    }

    /// One piece of evidence.
    public func find(_ id: Identifier) throws(DatabaseError) -> Evidence? {
        try evidence("evidence.id = \(id)").first
    }

    /// Adds one.
    public func insert(
        _ evidence: Evidence, plan: Identifier, authority: Identifier, seq: Int
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO evidence (id, authority, plan, action, form, kind, title, words, link,
                file, expires_on, account, author, attached_at, seq)
            VALUES (\(evidence.id), \(authority), \(plan), \(evidence.action), \(evidence.form),
                \(evidence.kind), \(evidence.title), \(evidence.words), \(evidence.link),
                \(evidence.file), \(evidence.expiresOn), \(evidence.author.account),
                \(evidence.author.name), \(evidence.author.at), \(seq))
            """)
    }

    /// Adds a check.
    public func insert(
        _ check: EvidenceCheck, plan: Identifier, authority: Identifier, seq: Int
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO evidence_check (id, authority, plan, evidence, verdict, words, account,
                author, checked_at, seq)
            VALUES (\(check.id), \(authority), \(plan), \(check.evidence), \(check.verdict),
                \(check.words), \(check.author.account), \(check.author.name),
                \(check.author.at), \(seq))
            """)
    }

    private func evidence(_ condition: SQL) throws(DatabaseError) -> [Evidence] {
        var found: [Evidence] = []
        let rows = try connection.query(
            """
            SELECT evidence.id, evidence.action, form, kind, title, evidence.words, link, file,
                expires_on, evidence.account, evidence.author, attached_at, evidence_check.id,
                verdict, evidence_check.words, evidence_check.account, evidence_check.author,
                checked_at
            FROM evidence LEFT JOIN evidence_check ON evidence_check.evidence = evidence.id
                AND evidence_check.seq = (SELECT MAX(last.seq) FROM evidence_check AS last
                    WHERE last.evidence = evidence.id)
            WHERE \(sql: condition) ORDER BY evidence.seq
            """)
        for row in rows { found.append(try Evidence(row)) }
        return found
    }
}

extension Evidence {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        let id = try row.identifier(0)
        self.init(
            id: id, action: try row.identifier(1),
            form: try row.text(2, as: EvidenceForm.self),
            kind: try row.text(3, as: EvidenceKind.self), title: try row.text(4),
            words: try row.optionalText(5), link: try row.optionalText(6),
            file: try row.optionalIdentifier(7), expiresOn: try row.optionalDay(8),
            author: Author(
                account: try row.text(9), name: try row.text(10), at: try row.instant(11)))
        guard let check = try row.optionalIdentifier(12) else { return }
        self.check = EvidenceCheck(
            id: check, evidence: id, verdict: try row.text(13, as: Verdict.self),
            words: try row.optionalText(14),
            author: Author(
                account: try row.text(15), name: try row.text(16), at: try row.instant(17)))
    }
}
