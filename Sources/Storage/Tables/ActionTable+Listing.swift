import Basics
import Databases
import Planning

/// An action as a list shows it: a third of its columns.
public struct ActionListing: Sendable {
    /// What tells it from all others.
    public var id: Identifier
    /// The finding it answers.
    public var finding: Identifier
    /// Number as printed.
    public var ref: String?
    /// The document’s words.
    public var text: String
    /// The document’s words for its date.
    public var dueText: String?
    /// The date that those words mean.
    public var due: Due?
    /// The document’s words for its status.
    public var statusText: String?
    /// How far it has come.
    public var stage: Stage
    /// The colour that the owner claims.
    public var ownerRag: Rag?
    /// How well “done” is proved; nil while nobody claims it.
    public var proof: Proof?
    /// Names in the document’s order.
    public var leads: [String]
    /// A measure is tied to the action itself, or to its finding as a whole.
    public var hasMeasure: Bool
}

/// How a plan's actions stand on a day.
public struct ActionTally: Sendable, Equatable {
    /// All of them.
    public var actions = 0
    /// Those that are done.
    public var done = 0
    /// Of the done, how many are more than claimed.
    public var doneWithEvidence = 0
    /// Past their date and neither done nor stopped.
    public var late = 0
    /// The nearest deadline, today or later, of an action that is neither done nor stopped.
    public var nextDue: Day?

    /// No actions at all.
    public init() {}

    init(actions: Int, done: Int, doneWithEvidence: Int, late: Int, nextDue: Day?) {
        self.actions = actions
        self.done = done
        self.doneWithEvidence = doneWithEvidence
        self.late = late
        self.nextDue = nextDue
    }
}

extension ActionTable {
    /// A plan's actions as a list shows them, in its order.
    public func listing(of plan: Identifier) throws(DatabaseError) -> [ActionListing] {
        try listing(
            where: "plan = \(plan)", leads: LeadTable(connection: connection).all(of: plan))
    }

    /// A finding's actions as a list shows them, in the plan's order.
    public func listing(ofFinding finding: Identifier) throws(DatabaseError) -> [ActionListing] {
        try listing(
            where: "finding = \(finding)",
            leads: LeadTable(connection: connection).all(ofFinding: finding))
    }

    private func listing(
        where condition: SQL, leads: [String: [String]]
    ) throws(DatabaseError) -> [ActionListing] {
        let measured = try MeasureTable(connection: connection).measured(condition)
        var found: [ActionListing] = []
        try connection.show(
            """
            SELECT id, finding, ref, text, due_text, due_start, due_end, due_precision,
                due_is_year_inferred, due_is_approximate, status_text, stage, owner_rag, proof
            FROM action WHERE \(sql: condition) ORDER BY position
            """
        ) { row throws(DatabaseError) in
            let id = try row.identifier(0)
            // Actions of one finding follow each other, so most rows name the same one as the row before.
            let last = found.last?.finding
            let finding =
                if let last, try row.says(1, last.text) { last } else { try row.identifier(1) }
            found.append(
                ActionListing(
                    id: id, finding: finding, ref: try row.optionalText(2),
                    text: try row.text(3), dueText: try row.optionalText(4),
                    due: try StoredDue.read(row, from: 5), statusText: try row.optionalText(10),
                    stage: try StoredWord.read(try row.text(11), from: 11),
                    ownerRag: try StoredWord.readIfThere(try row.optionalText(12), from: 12),
                    proof: try StoredWord.readIfThere(try row.optionalText(13), from: 13),
                    leads: leads[id.text] ?? [],
                    hasMeasure: measured.contains(id.text) || measured.contains(finding.text)))
        }
        return found
    }

    /// How the actions of each plan stand on a day: plan → tally.
    public func tallies(
        of authorities: [Identifier], on today: Day
    ) throws(DatabaseError) -> [Identifier: ActionTally] {
        var tallies: [Identifier: ActionTally] = [:]
        let rows = try connection.query(
            """
            SELECT plan.id, COUNT(*),
                SUM(CASE WHEN stage = 'done' THEN 1 ELSE 0 END),
                SUM(CASE WHEN stage = 'done' AND proof <> 'claimed' THEN 1 ELSE 0 END),
                SUM(CASE WHEN stage NOT IN ('done', 'stopped') AND due_end < \(today)
                    THEN 1 ELSE 0 END),
                MIN(CASE WHEN stage NOT IN ('done', 'stopped') AND due_end >= \(today)
                    THEN due_end END)
            FROM plan JOIN action ON action.plan = plan.id
            WHERE plan.authority IN \(values: authorities)
            GROUP BY plan.id
            """)
        for row in rows {
            tallies[try row.identifier(0)] = ActionTally(
                actions: try row.integer(1), done: try row.integer(2),
                doneWithEvidence: try row.integer(3), late: try row.integer(4),
                nextDue: try row.optionalDay(5))
        }
        return tallies
    }
}
