import Basics
import Planning

/// Which of a plan's actions a list shows, and in what order; kept in the page's address.
public struct ActionFilter: Sendable, Equatable {
    /// Words that must all occur in the action, its number, leads, dates or finding, in any order and case.
    public var words: String
    /// A lead's name as the plan writes it.
    public var lead: String?
    /// How far it has come.
    public var stage: Stage?
    /// Place of a section in the plan, from 0.
    public var section: Int?
    /// The window that its deadline lies in.
    public var due: DueWindow?
    /// What the action lacks.
    public var need: ActionNeed?
    /// Nil is the plan's own order, grouped by section and finding.
    public var order: ActionOrder?

    public init(
        words: String = "", lead: String? = nil, stage: Stage? = nil, section: Int? = nil,
        due: DueWindow? = nil, need: ActionNeed? = nil, order: ActionOrder? = nil
    ) {
        self.words = words
        self.lead = lead
        self.stage = stage
        self.section = section
        self.due = due
        self.need = need
        self.order = order
    }

    /// Every action passes.
    public var isEmpty: Bool {
        words.allSatisfy(\.isWhitespace) && lead == nil && stage == nil && section == nil
            && due == nil && need == nil
    }
}

/// A window of deadlines, counted from today.
public enum DueWindow: String, Sendable, Hashable, CaseIterable {
    /// Past its date and not done.
    case late
    case next30 = "30"
    case next90 = "90"
    /// A deadline more than 90 days away.
    case later
    /// "Ongoing", or a start without an end.
    case ongoing
    case none
}

/// What an action lacks, so that a person must look.
public enum ActionNeed: String, Sendable, Hashable, CaseIterable {
    case lead, date, measure, status
}

/// A column by which a list is sorted, and which way.
public struct ActionOrder: Sendable, Hashable {
    /// The columns that sort.
    public enum Column: String, Sendable, Hashable, CaseIterable {
        case action, lead, due, status
    }
    /// The column that it goes by.
    public var column: Column
    /// From the last to the first.
    public var isDescending: Bool

    public init(_ column: Column, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }
}
