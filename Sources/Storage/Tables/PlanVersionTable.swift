import Basics
import Databases
import Planning

/// Which document a plan was accepted from, and when.
public struct PlanVersion: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// Whose plan it is.
    public var authority: Identifier
    /// The plan it belongs to.
    public var plan: Identifier
    /// From 1.
    public var number: Int
    /// The file it was read from.
    public var file: Identifier
    /// Nil for pasted text.
    public var fileName: String?
    /// The proposal that it was.
    public var proposal: Identifier
    /// Cells that found no home.
    public var unplaced: [Int]
    /// Questions left open when it was accepted.
    public var openDoubts: Int
    /// The place of the acceptance in the authority's history.
    public var historySeq: Int
    /// When it was accepted.
    public var acceptedAt: Instant
    /// Who accepted it.
    public var acceptedBy: String

    /// From all its fields.
    public init(
        id: Identifier, authority: Identifier, plan: Identifier, number: Int, file: Identifier,
        fileName: String?, proposal: Identifier, unplaced: [Int], openDoubts: Int,
        historySeq: Int, acceptedAt: Instant, acceptedBy: String
    ) {
        self.id = id
        self.authority = authority
        self.plan = plan
        self.number = number
        self.file = file
        self.fileName = fileName
        self.proposal = proposal
        self.unplaced = unplaced
        self.openDoubts = openDoubts
        self.historySeq = historySeq
        self.acceptedAt = acceptedAt
        self.acceptedBy = acceptedBy
    }
}

/// Which documents plans were accepted from.
public struct PlanVersionTable {
    let connection: Connection

    private static let columns: SQL = """
        id, authority, plan, number, file, file_name, proposal, unplaced, open_doubt_count,
        history_seq, accepted_at, accepted_by
        """

    /// The version that a plan stands on.
    public func current(of plan: Identifier) throws(DatabaseError) -> PlanVersion? {
        guard
            let row = try connection.first(
                """
                SELECT \(sql: PlanVersionTable.columns) FROM plan_version
                WHERE plan = \(plan) ORDER BY number DESC LIMIT 1
                """)
        else { return nil }
        return try PlanVersion(row)
    }

    /// The version that a proposal became, or nil where it waits or was discarded.
    public func of(proposal: Identifier) throws(DatabaseError) -> PlanVersion? {
        guard
            let row = try connection.first(
                """
                SELECT \(sql: PlanVersionTable.columns) FROM plan_version
                WHERE proposal = \(proposal)
                """)
        else { return nil }
        return try PlanVersion(row)
    }

    /// The document as it was accepted.
    public func document(of version: Identifier) throws -> PlanDocument? {
        guard
            let row = try connection.first(
                "SELECT document FROM plan_version WHERE id = \(version)")
        else { return nil }
        return try StoredDocument.read(try row.text(0), of: version)
    }

    /// Adds one, with the document as accepted.
    public func insert(
        _ version: PlanVersion, document: PlanDocument
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO plan_version (\(sql: PlanVersionTable.columns), document)
            VALUES (\(version.id), \(version.authority), \(version.plan), \(version.number),
                \(version.file), \(version.fileName), \(version.proposal),
                \(StoredJSON.text(JSON(version.unplaced))), \(version.openDoubts),
                \(version.historySeq), \(version.acceptedAt), \(version.acceptedBy),
                \(StoredDocument.text(of: document)))
            """)
    }
}

extension PlanVersion {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init(
            id: try row.identifier(0), authority: try row.identifier(1),
            plan: try row.identifier(2), number: try row.integer(3), file: try row.identifier(4),
            fileName: try row.optionalText(5), proposal: try row.identifier(6),
            unplaced: try row.integers(7), openDoubts: try row.integer(8),
            historySeq: try row.integer(9), acceptedAt: try row.instant(10),
            acceptedBy: try row.text(11))
    }
}
