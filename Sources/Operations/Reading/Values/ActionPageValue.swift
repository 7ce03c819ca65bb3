import Basics
import Planning

/// What an action's page shows: every field, its source, its measures and its history.
public struct ActionPageValue: Sendable, Equatable {
    /// The plan that it belongs to.
    public var plan: PlanHead
    /// The finding that it answers.
    public var finding: FindingHead
    /// How it stands.
    public var row: ActionRow
    /// The action's other fields in the document's words; `from` names the cells of each.
    public var document: PlanDocument.Action
    /// The cells that `document.from` names.
    public var cells: [PlanDocument.Cell]
    /// Measures tied to the action, then those of its finding as a whole.
    public var measures: [MeasureRow]
    /// What was changed, newest first.
    public var history: [HistoryLine]
    /// The day for which it is told.
    public var today: Day

    public init(
        plan: PlanHead, finding: FindingHead, row: ActionRow, document: PlanDocument.Action,
        cells: [PlanDocument.Cell] = [], measures: [MeasureRow] = [],
        history: [HistoryLine] = [], today: Day
    ) {
        self.plan = plan
        self.finding = finding
        self.row = row
        self.document = document
        self.cells = cells
        self.measures = measures
        self.history = history
        self.today = today
    }
}

/// One thing that was done to a record.
public struct HistoryLine: Sendable, Equatable {
    /// When it was done.
    public var day: Day
    /// A sentence of the house: who, what, and what it was before.
    public var sentence: String

    public init(day: Day, sentence: String) {
        self.day = day
        self.sentence = sentence
    }
}

/// A measure as a list shows it.
public struct MeasureRow: Sendable, Equatable {
    public var id: Identifier
    /// The document's words and figures.
    public var measure: PlanDocument.Measure
    /// Nil for a measure of the whole plan.
    public var finding: FindingHead?
    /// The action it belongs to, and that action's words.
    public var action: ActionLink?

    public init(
        id: Identifier, measure: PlanDocument.Measure, finding: FindingHead? = nil,
        action: ActionLink? = nil
    ) {
        self.id = id
        self.measure = measure
        self.finding = finding
        self.action = action
    }

    /// An action as a measure names it.
    public struct ActionLink: Sendable, Equatable {
        public var id: Identifier
        /// The action’s words.
        public var text: String

        public init(id: Identifier, text: String) {
            self.id = id
            self.text = text
        }
    }
}
