import Basics
import Databases
import Planning

/// A plan as the head of its pages needs it: without its lists, with the file of the version it stands on.
public struct PlanSummary: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// Whose it is.
    public var authority: Identifier
    /// The document’s title.
    public var title: String?
    /// The council in the document’s words.
    public var authorityText: String?
    /// The inspection that it answers.
    public var inspection: PlanDocument.Inspection
    /// The plan’s own dates in the document’s words.
    public var dates: PlanDocument.Dates
    /// When it was accepted.
    public var acceptedAt: Instant
    /// The version that it stands on.
    public var version: Identifier
    /// Questions not settled.
    public var openDoubts: Int
    /// The file it was read from.
    public var file: Identifier
    /// Nil for pasted text.
    public var fileName: String?
    /// A word for the file’s format.
    public var fileKind: String
    /// The file’s size.
    public var byteCount: Int
    /// When the file was brought.
    public var broughtAt: Instant
    /// Nothing was done to the plan since it was accepted.
    public var isUnchanged: Bool
}

extension PlanTable {
    private static let summary: SQL = """
        SELECT plan.id, plan.authority, plan.title, plan.authority_text, plan.inspection_kind,
            plan.inspection_date_text, plan.period_text, plan.completed_text, plan.reviewed_text,
            plan.next_review_text, plan.version_text, plan.is_draft, plan.accepted_at,
            plan_version.id, plan_version.open_doubt_count, source_file.id,
            plan_version.file_name, source_file.kind, source_file.byte_count,
            source_file.brought_at, plan_version.history_seq,
            (SELECT MAX(seq) FROM history
                WHERE history.authority = plan.authority AND history.plan = plan.id)
        FROM plan
            JOIN plan_version ON plan_version.plan = plan.id
                AND plan_version.number =
                    (SELECT MAX(number) FROM plan_version WHERE plan = plan.id)
            JOIN source_file ON source_file.id = plan_version.file
        """

    /// A plan, or nil where there is none.
    public func summary(_ id: Identifier) throws(DatabaseError) -> PlanSummary? {
        guard
            let row = try connection.first("\(sql: PlanTable.summary) WHERE plan.id = \(id)")
        else { return nil }
        return try PlanSummary(row)
    }

    /// The plans of some authorities, the last accepted first.
    public func summaries(of authorities: [Identifier]) throws(DatabaseError) -> [PlanSummary] {
        var found: [PlanSummary] = []
        let rows = try connection.query(
            """
            \(sql: PlanTable.summary) WHERE plan.authority IN \(values: authorities)
            ORDER BY plan.accepted_at DESC, plan.id DESC
            """)
        for row in rows { found.append(try PlanSummary(row)) }
        return found
    }
}

extension PlanSummary {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        var dates = PlanDocument.Dates()
        dates.periodText = try row.optionalText(6)
        dates.completedText = try row.optionalText(7)
        dates.reviewedText = try row.optionalText(8)
        dates.nextReviewText = try row.optionalText(9)
        dates.versionText = try row.optionalText(10)
        dates.isDraft = try row.truth(11)
        self.init(
            id: try row.identifier(0), authority: try row.identifier(1),
            title: try row.optionalText(2), authorityText: try row.optionalText(3),
            inspection: PlanDocument.Inspection(
                kind: try row.optionalText(4), dateText: try row.optionalText(5)),
            dates: dates, acceptedAt: try row.instant(12), version: try row.identifier(13),
            openDoubts: try row.integer(14), file: try row.identifier(15),
            fileName: try row.optionalText(16), fileKind: try row.text(17),
            byteCount: try row.integer(18), broughtAt: try row.instant(19),
            isUnchanged: try row.optionalInteger(21) == row.integer(20))
    }
}
