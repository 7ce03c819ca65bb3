import Basics
import Databases
import Planning

/// A finding of an accepted plan.
public struct FindingRecord: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The section it stands in.
    public var section: Identifier
    /// From 0, in the order of the whole plan.
    public var position: Int
    /// Its actions, measures and criteria are records of their own and empty here.
    public var document: PlanDocument.Finding

    /// From all its fields.
    public init(
        id: Identifier, section: Identifier, position: Int, document: PlanDocument.Finding
    ) {
        self.id = id
        self.section = section
        self.position = position
        self.document = document
    }
}

/// A finding as a list names it.
public struct FindingListing: Sendable {
    /// What tells it from all others.
    public var id: Identifier
    /// The section it stands in.
    public var section: Identifier
    /// What kind it is.
    public var kind: PlanDocument.FindingKind
    /// Number as printed.
    public var ref: String?
    /// Nil where the document’s words are lost.
    public var text: String?
}

/// Findings.
public struct FindingTable {
    let connection: Connection

    private static let columns: SQL = """
        id, section, position, kind, ref, text, second_text, band_text, paragraphs,
        paragraph_notes, recommendations, progress_text, source
        """

    /// A plan's findings in its order.
    public func all(of plan: Identifier) throws(DatabaseError) -> [FindingRecord] {
        var found: [FindingRecord] = []
        let rows = try connection.query(
            """
            SELECT \(sql: FindingTable.columns) FROM finding WHERE plan = \(plan)
            ORDER BY position
            """)
        for row in rows { found.append(try FindingRecord(row)) }
        return found
    }

    /// A plan's findings in its order, as a list names them.
    public func listing(of plan: Identifier) throws(DatabaseError) -> [FindingListing] {
        var found: [FindingListing] = []
        try connection.show(
            """
            SELECT id, section, kind, ref, text FROM finding WHERE plan = \(plan)
            ORDER BY position
            """
        ) { row throws(DatabaseError) in
            found.append(
                FindingListing(
                    id: try row.identifier(0), section: try row.identifier(1),
                    kind: try StoredWord.read(try row.text(2), from: 2),
                    ref: try row.optionalText(3), text: try row.optionalText(4)))
        }
        return found
    }

    /// A finding and the plan it belongs to.
    public func find(
        _ id: Identifier
    ) throws(DatabaseError) -> (finding: FindingRecord, plan: Identifier)? {
        guard
            let row = try connection.first(
                "SELECT \(sql: FindingTable.columns), plan FROM finding WHERE id = \(id)")
        else { return nil }
        return (try FindingRecord(row), try row.identifier(13))
    }

    /// How many findings each plan has.
    public func counts(of authorities: [Identifier]) throws(DatabaseError) -> [Identifier: Int] {
        try connection.counts(
            """
            SELECT plan.id, COUNT(*) FROM plan JOIN finding ON finding.plan = plan.id
            WHERE plan.authority IN \(values: authorities) GROUP BY plan.id
            """)
    }

    /// Adds one to a plan.
    public func insert(_ finding: FindingRecord, in plan: PlanRecord) throws(DatabaseError) {
        let document = finding.document
        let notes = JSON.object(
            document.links.paragraphNotes.sorted { $0.key < $1.key }
                .map { JSON.Field($0.key, .string($0.value)) })
        try connection.execute(
            """
            INSERT INTO finding (\(sql: FindingTable.columns), authority, plan)
            VALUES (\(finding.id), \(finding.section), \(finding.position), \(document.kind),
                \(document.ref), \(document.text), \(document.secondText), \(document.bandText),
                \(StoredJSON.text(document.links.paragraphs)), \(StoredJSON.text(notes)),
                \(StoredJSON.text(document.links.recommendations)), \(document.progressText),
                \(StoredJSON.text(document.from)), \(plan.authority), \(plan.id))
            """)
    }
}

extension FindingRecord {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        var document = PlanDocument.Finding(
            kind: try row.text(3, as: PlanDocument.FindingKind.self),
            ref: try row.optionalText(4), text: try row.optionalText(5))
        document.secondText = try row.optionalText(6)
        document.bandText = try row.optionalText(7)
        document.links.paragraphs = try row.texts(8)
        if try row.text(9) != "{}", case .object(let fields) = try row.json(9) {
            for field in fields {
                if case .string(let note) = field.value {
                    document.links.paragraphNotes[field.name] = note
                }
            }
        }
        document.links.recommendations = try row.texts(10)
        document.progressText = try row.optionalText(11)
        document.from = try row.references(12)
        self.init(
            id: try row.identifier(0), section: try row.identifier(1),
            position: try row.integer(2), document: document)
    }
}

extension Connection {
    /// Rows of a plan's identifier and a number.
    func counts(_ sql: SQL) throws(DatabaseError) -> [Identifier: Int] {
        var counts: [Identifier: Int] = [:]
        for row in try query(sql) { counts[try row.identifier(0)] = try row.integer(1) }
        return counts
    }
}
