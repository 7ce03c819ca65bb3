import Basics
import Databases
import Planning

/// A plan that was read from a document: as it stands now, before anyone accepts it.
public struct Proposal: Sendable, Equatable {
    /// How far it has come.
    public enum State: String, Sendable {
        case proposed, accepted, discarded
    }

    /// What tells it from all others.
    public var id: Identifier
    /// Whose it is.
    public var authority: Identifier
    /// Nil once it was discarded and no plan needs the file.
    public var file: Identifier?
    /// Nil for pasted text.
    public var fileName: String?
    /// How far it has come.
    public var state: State
    /// Goes up by one with each answer and change.
    public var revision: Int
    /// As it stands, with every answer and change applied; its doubts are all there were, answered or not.
    public var document: PlanDocument
    /// Questions not settled.
    public var openDoubts: Int
    /// Sentences for the person who brought it.
    public var warnings: [String]
    /// When it was brought.
    public var madeAt: Instant
    /// Who brought it.
    public var madeBy: String

    /// From all its fields.
    public init(
        id: Identifier, authority: Identifier, file: Identifier?, fileName: String?,
        state: State = .proposed, revision: Int = 0, document: PlanDocument, openDoubts: Int,
        warnings: [String] = [], madeAt: Instant, madeBy: String
    ) {
        self.id = id
        self.authority = authority
        self.file = file
        self.fileName = fileName
        self.state = state
        self.revision = revision
        self.document = document
        self.openDoubts = openDoubts
        self.warnings = warnings
        self.madeAt = madeAt
        self.madeBy = madeBy
    }
}

/// A proposal as a list names it, without its document.
public struct ProposalSummary: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// Whose it is.
    public var authority: Identifier
    /// Nil for pasted text.
    public var fileName: String?
    /// The document’s title.
    public var title: String?
    /// The council in the document’s words.
    public var authorityText: String?
    /// How many there are of each thing.
    public var counts: PlanDocument.Counts
    /// Questions not settled.
    public var openDoubts: Int
    /// When it was brought.
    public var madeAt: Instant
}

/// Plans that were read and wait.
public struct ProposalTable {
    let connection: Connection

    private static let summary: SQL = """
        SELECT id, authority, file_name, title, authority_text, section_count, finding_count,
            action_count, measure_count, success_criterion_count, open_doubt_count, made_at
        FROM proposal
        """

    /// A proposal without its document.
    public func summary(_ id: Identifier) throws(DatabaseError) -> ProposalSummary? {
        guard
            let row = try connection.first("\(sql: ProposalTable.summary) WHERE id = \(id)")
        else { return nil }
        return try ProposalSummary(row)
    }

    /// Those that wait to be accepted, newest first.
    public func waiting(of authorities: [Identifier]) throws(DatabaseError) -> [ProposalSummary] {
        var found: [ProposalSummary] = []
        let rows = try connection.query(
            """
            \(sql: ProposalTable.summary)
            WHERE authority IN \(values: authorities) AND state = \(Proposal.State.proposed)
            ORDER BY made_at DESC, id DESC
            """)
        for row in rows { found.append(try ProposalSummary(row)) }
        return found
    }

    /// A proposal with its document; one that was discarded has none and is not found.
    public func find(_ id: Identifier) throws -> Proposal? {
        guard
            let row = try connection.first(
                """
                SELECT id, authority, file, file_name, state, revision, document, open_doubt_count,
                    warnings, made_at, made_by
                FROM proposal WHERE id = \(id) AND document IS NOT NULL
                """)
        else { return nil }
        return Proposal(
            id: try row.identifier(0), authority: try row.identifier(1),
            file: try row.optionalIdentifier(2), fileName: try row.optionalText(3),
            state: try row.text(4, as: Proposal.State.self), revision: try row.integer(5),
            document: try StoredDocument.read(try row.text(6), of: id),
            openDoubts: try row.integer(7), warnings: try row.texts(8),
            madeAt: try row.instant(9), madeBy: try row.text(10))
    }

    /// How far the proposals from files with these bytes have come.
    public func states(
        ofFileWith sha256: String, authority: Identifier
    ) throws(DatabaseError) -> Set<Proposal.State> {
        var found: Set<Proposal.State> = []
        let rows = try connection.query(
            """
            SELECT DISTINCT proposal.state FROM source_file
                JOIN proposal ON proposal.file = source_file.id
            WHERE source_file.authority = \(authority) AND source_file.sha256 = \(sha256)
            """)
        for row in rows { found.insert(try row.text(0, as: Proposal.State.self)) }
        return found
    }

    /// What to tell the person who brought it.
    public func warnings(of id: Identifier) throws(DatabaseError) -> [String] {
        try connection.first("SELECT warnings FROM proposal WHERE id = \(id)")?.texts(0) ?? []
    }

    /// Whose it is, without reading it.
    public func authority(of id: Identifier) throws(DatabaseError) -> Identifier? {
        try connection.first("SELECT authority FROM proposal WHERE id = \(id)")?.identifier(0)
    }

    /// Adds one.
    public func insert(_ proposal: Proposal) throws(DatabaseError) {
        let counts = proposal.document.counts
        try connection.execute(
            """
            INSERT INTO proposal (id, authority, file, file_name, state, revision, title,
                authority_text, section_count, finding_count, action_count, measure_count,
                success_criterion_count, open_doubt_count, document, warnings, made_at, made_by)
            VALUES (\(proposal.id), \(proposal.authority), \(proposal.file), \(proposal.fileName),
                \(proposal.state), \(proposal.revision), \(proposal.document.title),
                \(proposal.document.authority), \(counts.sections), \(counts.findings),
                \(counts.actions), \(counts.measures), \(counts.successCriteria),
                \(proposal.openDoubts), \(StoredDocument.text(of: proposal.document)),
                \(StoredJSON.text(proposal.warnings)), \(proposal.madeAt), \(proposal.madeBy))
            """)
    }

    /// Stores a changed proposal.
    public func update(_ proposal: Proposal) throws(DatabaseError) {
        let counts = proposal.document.counts
        try connection.execute(
            """
            UPDATE proposal SET state = \(proposal.state), revision = \(proposal.revision),
                title = \(proposal.document.title),
                authority_text = \(proposal.document.authority),
                section_count = \(counts.sections), finding_count = \(counts.findings),
                action_count = \(counts.actions), measure_count = \(counts.measures),
                success_criterion_count = \(counts.successCriteria),
                open_doubt_count = \(proposal.openDoubts),
                document = \(StoredDocument.text(of: proposal.document))
            WHERE id = \(proposal.id)
            """)
    }

    /// Lets a proposal's words and file go; that there was one stays known.
    public func discard(_ id: Identifier) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE proposal SET state = \(Proposal.State.discarded), document = NULL, file = NULL,
                file_name = NULL, title = NULL, warnings = '[]'
            WHERE id = \(id)
            """)
    }
}

extension ProposalSummary {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        var counts = PlanDocument().counts
        counts.sections = try row.integer(5)
        counts.findings = try row.integer(6)
        counts.actions = try row.integer(7)
        counts.measures = try row.integer(8)
        counts.successCriteria = try row.integer(9)
        self.init(
            id: try row.identifier(0), authority: try row.identifier(1),
            fileName: try row.optionalText(2), title: try row.optionalText(3),
            authorityText: try row.optionalText(4), counts: counts,
            openDoubts: try row.integer(10), madeAt: try row.instant(11))
    }
}
