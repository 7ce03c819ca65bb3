import Basics
import Databases
import Planning

/// What success looks like, for the whole plan or for one finding.
public struct SuccessCriterionRecord: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// Nil where it is set for the whole plan.
    public var finding: Identifier?
    /// From 0, in the order of the whole plan.
    public var position: Int
    /// The document’s words.
    public var document: PlanDocument.SuccessCriterion

    /// From all its fields.
    public init(
        id: Identifier, finding: Identifier?, position: Int,
        document: PlanDocument.SuccessCriterion
    ) {
        self.id = id
        self.finding = finding
        self.position = position
        self.document = document
    }
}

/// What success looks like.
public struct SuccessCriterionTable {
    let connection: Connection

    /// A plan's criteria in its order.
    public func all(of plan: Identifier) throws(DatabaseError) -> [SuccessCriterionRecord] {
        try read(
            connection.query(
                """
                SELECT id, finding, position, text, source FROM success_criterion
                WHERE plan = \(plan) ORDER BY position
                """))
    }

    /// A finding's criteria in its order.
    public func all(ofFinding finding: Identifier) throws(DatabaseError)
        -> [SuccessCriterionRecord]
    {
        try read(
            connection.query(
                """
                SELECT id, finding, position, text, source FROM success_criterion
                WHERE finding = \(finding) ORDER BY position
                """))
    }

    /// How many a plan has.
    public func count(of plan: Identifier) throws(DatabaseError) -> Int {
        try connection.first("SELECT COUNT(*) FROM success_criterion WHERE plan = \(plan)")?
            .integer(0) ?? 0
    }

    /// How many criteria each plan has.
    public func counts(of authorities: [Identifier]) throws(DatabaseError) -> [Identifier: Int] {
        try connection.counts(
            """
            SELECT plan.id, COUNT(*)
            FROM plan JOIN success_criterion ON success_criterion.plan = plan.id
            WHERE plan.authority IN \(values: authorities) GROUP BY plan.id
            """)
    }

    /// Adds one to a plan.
    public func insert(
        _ criterion: SuccessCriterionRecord, in plan: PlanRecord
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO success_criterion (id, authority, plan, finding, position, text, source)
            VALUES (\(criterion.id), \(plan.authority), \(plan.id), \(criterion.finding),
                \(criterion.position), \(criterion.document.text),
                \(StoredJSON.text(criterion.document.from)))
            """)
    }

    private func read(_ rows: [Row]) throws(DatabaseError) -> [SuccessCriterionRecord] {
        var found: [SuccessCriterionRecord] = []
        for row in rows {
            found.append(
                SuccessCriterionRecord(
                    id: try row.identifier(0), finding: try row.optionalIdentifier(1),
                    position: try row.integer(2),
                    document: PlanDocument.SuccessCriterion(
                        text: try row.text(3), from: try row.references(4))))
        }
        return found
    }
}
