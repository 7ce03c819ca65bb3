/// A plan as a document: what `improvement-plan/1` holds.
///
/// The source's words are never replaced; a normal value stands next to them. Where the document is silent a value
/// is nil or empty, never a guess. Source: `docs/improvement-plan-1.schema.json`; register A01–A20.
public struct PlanDocument: Sendable, Equatable {
    /// The name of the format, as its first field says it.
    public static let format = "improvement-plan/1"

    /// The council's name in the document's words.
    public var authority: String?
    public var title: String?
    public var inspection = Inspection()
    public var dates = Dates()
    /// The document's own column headings, in order of first appearance.
    public var columns: [String] = []
    /// The words of the document's status key, in its order.
    public var statusLegend: [String] = []
    public var leadOfficer: String?
    public var contact: String?
    public var abstract: String?
    public var linkedPlansText: String?
    /// Set for the whole plan.
    public var successCriteria: [SuccessCriterion] = []
    /// Set for the whole plan.
    public var measures: [Measure] = []
    public var sections: [Section] = []
    /// The document's words, each once.
    public var cells: [Cell] = []
    public var doubts: [Doubt] = []
    /// Cells that found no home.
    public var unplaced: [Int] = []
    public var from = CellReferences()

    public init() {}

    /// The inspection that the plan answers.
    public struct Inspection: Sendable, Equatable {
        public var kind: String?
        public var dateText: String?
        public init(kind: String? = nil, dateText: String? = nil) {
            self.kind = kind
            self.dateText = dateText
        }
    }

    /// The dates of the plan itself, in the document's words.
    public struct Dates: Sendable, Equatable {
        public var periodText: String?
        public var completedText: String?
        public var reviewedText: String?
        public var nextReviewText: String?
        public var versionText: String?
        public var isDraft = false
        public init() {}
    }

    /// A part of the plan under one heading.
    public struct Section: Sendable, Equatable {
        public var title: String?
        public var findings: [Finding]
        public var from = CellReferences()
        public init(title: String?, findings: [Finding] = []) {
            self.title = title
            self.findings = findings
        }
    }

    /// What is wanted, and by whom it is measured.
    public struct SuccessCriterion: Sendable, Equatable {
        public var text: String
        public var from = CellReferences()
        public init(text: String, from: CellReferences = CellReferences()) {
            self.text = text
            self.from = from
        }
    }

    /// Words of the document at one place.
    public struct Cell: Sendable, Equatable {
        public var id: Int
        public var text: String
        public var line: Int?
        public var page: Int?
        public var sheet: String?
        public var table: Int?
        public var row: Int?
        public var column: Int?
        public init(
            id: Int, text: String, line: Int? = nil, page: Int? = nil, sheet: String? = nil,
            table: Int? = nil, row: Int? = nil, column: Int? = nil
        ) {
            self.id = id
            self.text = text
            self.line = line
            self.page = page
            self.sheet = sheet
            self.table = table
            self.row = row
            self.column = column
        }
    }

    /// Every action with the place of its section and finding.
    public var actions: [(section: Int, finding: Int, action: Int)] {
        sections.enumerated().flatMap { section, value in
            value.findings.enumerated().flatMap { finding, value in
                value.actions.indices.map { (section, finding, $0) }
            }
        }
    }

    /// How many there are of each thing, as the page of a proposal says it.
    public var counts: Counts {
        let findings = sections.flatMap(\.findings)
        return Counts(
            sections: sections.count, findings: findings.count,
            actions: findings.reduce(0) { $0 + $1.actions.count },
            measures: measures.count + findings.reduce(0) { $0 + $1.measures.count },
            successCriteria: successCriteria.count
                + findings.reduce(0) { $0 + $1.successCriteria.count })
    }

    /// Numbers of things in a plan.
    public struct Counts: Sendable, Equatable {
        public var sections: Int
        public var findings: Int
        public var actions: Int
        public var measures: Int
        public var successCriteria: Int
    }
}

/// Which cells each field of a record came from: the field's name as the format prints it → ids of cells.
public struct CellReferences: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    public private(set) var ids: [String: [Int]]

    public init(_ ids: [String: [Int]] = [:]) { self.ids = ids }

    public init(dictionaryLiteral elements: (String, [Int])...) {
        ids = Dictionary(elements) { $0 + $1 }
    }

    /// Adds cells to a field; a cell is named once.
    public mutating func add(_ cells: [Int], to field: String) {
        var known = ids[field] ?? []
        for cell in cells where !known.contains(cell) { known.append(cell) }
        if !known.isEmpty { ids[field] = known }
    }

    public subscript(field: String) -> [Int] { ids[field] ?? [] }

    /// Every cell named by any field.
    public var all: Set<Int> { Set(ids.values.joined()) }
}
