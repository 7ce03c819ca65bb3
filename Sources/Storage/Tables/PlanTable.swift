import Basics
import Databases
import Planning

/// An accepted plan: what it says of itself. Its sections, findings, actions and measures are records of their own.
public struct PlanRecord: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// Whose it is.
    public var authority: Identifier
    /// The plan's own fields; its lists of parts, cells and doubts are empty here.
    public var document: PlanDocument
    /// When it was accepted.
    public var acceptedAt: Instant

    /// From all its fields.
    public init(
        id: Identifier, authority: Identifier, document: PlanDocument, acceptedAt: Instant
    ) {
        self.id = id
        self.authority = authority
        self.document = document
        self.acceptedAt = acceptedAt
    }
}

/// Accepted plans.
public struct PlanTable {
    let connection: Connection

    private static let columns: SQL = """
        id, authority, title, authority_text, inspection_kind, inspection_date_text, period_text,
        completed_text, reviewed_text, next_review_text, version_text, is_draft, headings,
        status_legend, lead_officer, contact, abstract, linked_plans_text, source, accepted_at
        """

    /// A plan, or nil where there is none.
    public func find(_ id: Identifier) throws(DatabaseError) -> PlanRecord? {
        guard
            let row = try connection.first(
                "SELECT \(sql: PlanTable.columns) FROM plan WHERE id = \(id)")
        else { return nil }
        return try PlanRecord(row)
    }

    /// Whose it is, without reading it.
    public func authority(of id: Identifier) throws(DatabaseError) -> Identifier? {
        try connection.first("SELECT authority FROM plan WHERE id = \(id)")?.identifier(0)
    }

    /// Adds one.
    public func insert(_ plan: PlanRecord) throws(DatabaseError) {
        let document = plan.document
        try connection.execute(
            """
            INSERT INTO plan (\(sql: PlanTable.columns))
            VALUES (\(plan.id), \(plan.authority), \(document.title), \(document.authority),
                \(document.inspection.kind), \(document.inspection.dateText),
                \(document.dates.periodText), \(document.dates.completedText),
                \(document.dates.reviewedText), \(document.dates.nextReviewText),
                \(document.dates.versionText), \(document.dates.isDraft),
                \(StoredJSON.text(document.columns)), \(StoredJSON.text(document.statusLegend)),
                \(document.leadOfficer), \(document.contact), \(document.abstract),
                \(document.linkedPlansText), \(StoredJSON.text(document.from)),
                \(plan.acceptedAt))
            """)
    }

    /// Removes a plan and everything that belongs to it but its history.
    public func removeWithParts(_ id: Identifier) throws(DatabaseError) {
        try connection.execute(
            "DELETE FROM cell WHERE version IN (SELECT id FROM plan_version WHERE plan = \(id))")
        try connection.execute("DELETE FROM record_state WHERE plan = \(id)")
        try connection.execute("DELETE FROM measure WHERE plan = \(id)")
        try connection.execute("DELETE FROM success_criterion WHERE plan = \(id)")
        try connection.execute("DELETE FROM lead WHERE plan = \(id)")
        try connection.execute("DELETE FROM action WHERE plan = \(id)")
        try connection.execute("DELETE FROM finding WHERE plan = \(id)")
        try connection.execute("DELETE FROM section WHERE plan = \(id)")
        try connection.execute("DELETE FROM plan_version WHERE plan = \(id)")
        try connection.execute("DELETE FROM plan WHERE id = \(id)")
    }
}

extension PlanRecord {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        var document = PlanDocument()
        document.title = try row.optionalText(2)
        document.authority = try row.optionalText(3)
        document.inspection = PlanDocument.Inspection(
            kind: try row.optionalText(4), dateText: try row.optionalText(5))
        document.dates.periodText = try row.optionalText(6)
        document.dates.completedText = try row.optionalText(7)
        document.dates.reviewedText = try row.optionalText(8)
        document.dates.nextReviewText = try row.optionalText(9)
        document.dates.versionText = try row.optionalText(10)
        document.dates.isDraft = try row.truth(11)
        document.columns = try row.texts(12)
        document.statusLegend = try row.texts(13)
        document.leadOfficer = try row.optionalText(14)
        document.contact = try row.optionalText(15)
        document.abstract = try row.optionalText(16)
        document.linkedPlansText = try row.optionalText(17)
        document.from = try row.references(18)
        self.init(
            id: try row.identifier(0), authority: try row.identifier(1), document: document,
            acceptedAt: try row.instant(19))
    }
}
