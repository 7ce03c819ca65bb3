import Basics
import Databases
import Planning

/// A measure of an accepted plan.
public struct MeasureRecord: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// Nil where it is set for the whole plan.
    public var finding: Identifier?
    /// The action it belongs to; nil where it is its finding's or the plan's.
    public var action: Identifier?
    /// From 0, in the order of the whole plan.
    public var position: Int
    /// Its `action` is the index into the finding's actions as the document has them, and nil here.
    public var document: PlanDocument.Measure

    /// From all its fields.
    public init(
        id: Identifier, finding: Identifier?, action: Identifier?, position: Int,
        document: PlanDocument.Measure
    ) {
        self.id = id
        self.finding = finding
        self.action = action
        self.position = position
        self.document = document
    }
}

/// Measures.
public struct MeasureTable {
    let connection: Connection

    private static let columns: SQL = """
        id, finding, action, position, text, baseline_value, baseline_unit, baseline_text,
        target_value, target_unit, target_kind, direction, indicators, due_text, source
        """

    /// A plan's measures in its order.
    public func all(of plan: Identifier) throws(DatabaseError) -> [MeasureRecord] {
        try read(
            connection.query(
                """
                SELECT \(sql: MeasureTable.columns) FROM measure WHERE plan = \(plan)
                ORDER BY position
                """))
    }

    /// A finding's measures in its order.
    public func all(ofFinding finding: Identifier) throws(DatabaseError) -> [MeasureRecord] {
        try read(
            connection.query(
                """
                SELECT \(sql: MeasureTable.columns) FROM measure WHERE finding = \(finding)
                ORDER BY position
                """))
    }

    /// The actions that a measure is tied to, and the findings that have one as a whole; identifiers as text.
    func measured(_ condition: SQL) throws(DatabaseError) -> Set<String> {
        var found: Set<String> = []
        try connection.show(
            "SELECT COALESCE(action, finding) FROM measure WHERE \(sql: condition)"
        ) { row throws(DatabaseError) in
            if let id = try row.optionalText(0) { found.insert(id) }
        }
        return found
    }

    /// How many a plan has.
    public func count(of plan: Identifier) throws(DatabaseError) -> Int {
        try connection.first("SELECT COUNT(*) FROM measure WHERE plan = \(plan)")?.integer(0) ?? 0
    }

    /// How many measures each plan has.
    public func counts(of authorities: [Identifier]) throws(DatabaseError) -> [Identifier: Int] {
        try connection.counts(
            """
            SELECT plan.id, COUNT(*) FROM plan JOIN measure ON measure.plan = plan.id
            WHERE plan.authority IN \(values: authorities) GROUP BY plan.id
            """)
    }

    /// Adds one to a plan.
    public func insert(_ measure: MeasureRecord, in plan: PlanRecord) throws(DatabaseError) {
        let document = measure.document
        try connection.execute(
            """
            INSERT INTO measure (\(sql: MeasureTable.columns), authority, plan)
            VALUES (\(measure.id), \(measure.finding), \(measure.action), \(measure.position),
                \(document.text), \(document.baseline.map { String($0.value) }),
                \(document.baseline?.unit), \(document.baseline?.text),
                \(document.target?.value.map { String($0) }), \(document.target?.unit),
                \(document.target?.kind), \(document.direction),
                \(StoredJSON.text(document.indicators)), \(document.dueText),
                \(StoredJSON.text(document.from)), \(plan.authority), \(plan.id))
            """)
    }

    private func read(_ rows: [Row]) throws(DatabaseError) -> [MeasureRecord] {
        var found: [MeasureRecord] = []
        for row in rows { found.append(try MeasureRecord(row)) }
        return found
    }
}

extension MeasureRecord {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        var document = PlanDocument.Measure(text: try row.text(4))
        if let value = try row.optionalText(5).flatMap(Double.init) {
            document.baseline = PlanDocument.Baseline(
                value: value, unit: try row.optionalText(6), text: try row.optionalText(7))
        }
        if let kind = try row.optionalText(10, as: PlanDocument.Target.Kind.self) {
            document.target = PlanDocument.Target(
                value: try row.optionalText(8).flatMap(Double.init),
                unit: try row.optionalText(9), kind: kind)
        }
        document.direction = try row.optionalText(11, as: PlanDocument.Direction.self)
        document.indicators = try row.texts(12)
        document.dueText = try row.optionalText(13)
        document.from = try row.references(14)
        self.init(
            id: try row.identifier(0), finding: try row.optionalIdentifier(1),
            action: try row.optionalIdentifier(2), position: try row.integer(3),
            document: document)
    }
}
