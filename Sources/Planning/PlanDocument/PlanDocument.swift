/// A plan as a document: what `improvement-plan/1` holds.
///
/// The source's words are never replaced; a normal value stands next to them. Where the document is silent a value
/// is nil or empty, never a guess. Source: `docs/improvement-plan-1.schema.json`; register A01–A20.
public struct PlanDocument: Sendable, Equatable {
    /// The name of the format, as its first field says it.
    public static let format = "improvement-plan/1"

    /// The council's name in the document's words.
    public var authority: String?
    /// The heading in the document's words.
    public var title: String?
    /// The inspection that the plan answers.
    public var inspection = Inspection()
    /// The dates of the plan itself.
    public var dates = Dates()
    /// The document's own column headings, in order of first appearance.
    public var columns: [String] = []
    /// The words of the document's status key, in its order.
    public var statusLegend: [String] = []
    /// Who answers for the whole plan, in the document's words.
    public var leadOfficer: String?
    /// Whom to ask, in the document's words.
    public var contact: String?
    /// The document's own summary of itself.
    public var abstract: String?
    /// Other plans that the document names.
    public var linkedPlansText: String?
    /// Set for the whole plan.
    public var successCriteria: [SuccessCriterion] = []
    /// Set for the whole plan.
    public var measures: [Measure] = []
    /// The parts of the plan in the document's order.
    public var sections: [Section] = []
    /// The document's words, each once.
    public var cells: [Cell] = []
    /// What is not sure and is asked.
    public var doubts: [Doubt] = []
    /// Cells that found no home.
    public var unplaced: [Int] = []
    /// The cells that each field came from.
    public var from = CellReferences()

    /// Makes one from its parts.
    public init() {}

    /// The inspection that the plan answers.
    public struct Inspection: Sendable, Equatable {
        /// What sort of inspection, in the document's words.
        public var kind: String?
        /// When it was, in the document's words.
        public var dateText: String?
        /// Makes one from its parts.
        public init(kind: String? = nil, dateText: String? = nil) {
            self.kind = kind
            self.dateText = dateText
        }
    }

    /// The dates of the plan itself, in the document's words.
    public struct Dates: Sendable, Equatable {
        /// The years or months the plan is for.
        public var periodText: String?
        /// When the plan was completed.
        public var completedText: String?
        /// When it was last reviewed.
        public var reviewedText: String?
        /// When it is to be reviewed next.
        public var nextReviewText: String?
        /// Its version as printed.
        public var versionText: String?
        /// The document calls itself a draft.
        public var isDraft = false
        /// Makes one from its parts.
        public init() {}
    }

    /// A part of the plan under one heading.
    public struct Section: Sendable, Equatable {
        /// The heading in the document's words.
        public var title: String?
        /// What is wanted, in the document's order.
        public var findings: [Finding]
        /// The cells that each field came from.
        public var from = CellReferences()
        /// Makes one from its parts.
        public init(title: String?, findings: [Finding] = []) {
            self.title = title
            self.findings = findings
        }
    }

    /// What is wanted, and by whom it is measured.
    public struct SuccessCriterion: Sendable, Equatable {
        /// The words.
        public var text: String
        /// The cells that each field came from.
        public var from = CellReferences()
        /// Makes one from its parts.
        public init(text: String, from: CellReferences = CellReferences()) {
            self.text = text
            self.from = from
        }
    }

    /// Words of the document at one place.
    public struct Cell: Sendable, Equatable {
        /// Number of the cell, from 0 in reading order.
        public var id: Int
        /// The words.
        public var text: String
        /// Line of a text file, from 1.
        public var line: Int?
        /// Page, from 1.
        public var page: Int?
        /// Name of a spreadsheet's sheet.
        public var sheet: String?
        /// Number of the table, from 0.
        public var table: Int?
        /// Row of the table, from 0.
        public var row: Int?
        /// Column of the table, from 0.
        public var column: Int?
        /// Makes one from its parts.
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
        /// The parts of the plan in the document's order.
        public var sections: Int
        /// What is wanted, in the document's order.
        public var findings: Int
        /// Number of actions.
        public var actions: Int
        /// Number of measures.
        public var measures: Int
        /// Number of success criteria.
        public var successCriteria: Int
    }
}
