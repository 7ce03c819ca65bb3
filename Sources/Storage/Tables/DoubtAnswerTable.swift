import Basics
import Databases
import Planning

/// The answer to one doubt of a proposal.
public struct DoubtAnswer: Sendable, Equatable {
    /// The doubt's place among the questions as first read, from 0.
    public var number: Int
    /// What tells the same question in another document; see ``questionKey(of:)``.
    public var questionKey: String
    /// Index of the choice that was made.
    public var choice: Int
    /// That choice in words, by which the next import finds it.
    public var choiceLabel: String
    /// What stood at the places of all choices before the first answer, so that another answer starts from there.
    public var undo: [PlanDocument.Setting]
    /// When.
    public var at: Instant
    /// Who answered.
    public var by: String

    /// From all its fields.
    public init(
        number: Int, questionKey: String, choice: Int, choiceLabel: String,
        undo: [PlanDocument.Setting], at: Instant, by: String
    ) {
        self.number = number
        self.questionKey = questionKey
        self.choice = choice
        self.choiceLabel = choiceLabel
        self.undo = undo
        self.at = at
        self.by = by
    }

    /// The same for the same question about the same words, wherever they stand.
    public static func questionKey(of doubt: PlanDocument.Doubt) -> String {
        Digest.sha256(of: [doubt.kind, doubt.question, doubt.words])
    }
}

/// Answers to doubts, kept for the next import of the same plan.
public struct DoubtAnswerTable {
    let connection: Connection

    /// The answers of one proposal, by number.
    public func all(of proposal: Identifier) throws(DatabaseError) -> [DoubtAnswer] {
        var found: [DoubtAnswer] = []
        let rows = try connection.query(
            """
            SELECT number, question_key, choice, choice_label, undo, answered_at, answered_by
            FROM doubt_answer WHERE proposal = \(proposal) ORDER BY number
            """)
        for row in rows { found.append(try DoubtAnswer(row)) }
        return found
    }

    /// Which choice an authority made last for each question, in a plan that it accepted: key → label.
    public func lastLabels(
        of authority: Identifier, questionKeys: [String]
    ) throws(DatabaseError) -> [String: String] {
        var labels: [String: String] = [:]
        let rows = try connection.query(
            """
            SELECT question_key, choice_label FROM doubt_answer
            WHERE authority = \(authority) AND question_key IN \(values: questionKeys)
                AND proposal IN (SELECT id FROM proposal WHERE state = \(Proposal.State.accepted))
            ORDER BY answered_at
            """)
        for row in rows { labels[try row.text(0)] = try row.text(1) }
        return labels
    }

    /// Stores an answer, in place of the one there was.
    public func put(
        _ answer: DoubtAnswer, of proposal: Identifier, authority: Identifier
    ) throws(DatabaseError) {
        let undo = JSON.object(answer.undo.map { JSON.Field($0.pointer, $0.value) })
        try connection.execute(
            """
            INSERT INTO doubt_answer (authority, proposal, number, question_key, choice,
                choice_label, undo, answered_at, answered_by)
            VALUES (\(authority), \(proposal), \(answer.number), \(answer.questionKey),
                \(answer.choice), \(answer.choiceLabel), \(StoredJSON.text(undo)), \(answer.at),
                \(answer.by))
            ON CONFLICT (proposal, number) DO UPDATE SET choice = excluded.choice,
                choice_label = excluded.choice_label, undo = excluded.undo,
                answered_at = excluded.answered_at, answered_by = excluded.answered_by
            """)
    }

    /// Removes all answers of a proposal.
    public func removeAll(of proposal: Identifier) throws(DatabaseError) {
        try connection.execute("DELETE FROM doubt_answer WHERE proposal = \(proposal)")
    }
}

extension DoubtAnswer {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        guard case .object(let fields) = try row.json(4) else {
            throw .column(index: 4, expected: "an object", found: "other JSON")
        }
        self.init(
            number: try row.integer(0), questionKey: try row.text(1), choice: try row.integer(2),
            choiceLabel: try row.text(3),
            undo: fields.map { PlanDocument.Setting($0.name, $0.value) },
            at: try row.instant(5), by: try row.text(6))
    }
}
