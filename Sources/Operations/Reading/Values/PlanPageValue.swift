import Basics
import Planning

/// What a plan's page shows: how it stands, what needs a person, and its actions as filtered.
public struct PlanPageValue: Sendable, Equatable {
    /// What it is called.
    public var head: PlanHead
    /// What it was read from.
    public var file: BroughtFile
    /// When it came into the record.
    public var acceptedOn: Day
    /// The day for which it is told.
    public var today: Day
    /// The inspection that it answers, in the document's words.
    public var inspection: PlanDocument.Inspection
    /// The dates of the plan itself, in the document’s words.
    public var dates: PlanDocument.Dates
    /// The whole plan, whatever the filter.
    public var counts: PlanDocument.Counts
    /// The whole plan, whatever the filter.
    public var actions: ActionCounts
    /// Actions of the whole plan that lack something: need → how many. A need that no action has may be left out.
    public var needs: [ActionNeed: Int]
    /// The filter that was applied.
    public var filter: ActionFilter
    /// What the filters offer.
    public var choices: FilterChoices
    /// Titles in the plan's order; `PlanFinding.section` is a place in it.
    public var sections: [String?]
    /// Findings in the plan's order; with a filter, those that have a row. Without one, also those without an action.
    public var findings: [PlanFinding]
    /// Actions that pass the filter: in the plan's order, or as `filter.order` says.
    public var rows: [ActionRow]
    /// Nothing was changed since it was accepted, so the acceptance can be taken back.
    public var canBeTakenBack: Bool
    /// Questions that were left open when it was accepted.
    public var openDoubts: Int

    public init(
        head: PlanHead, file: BroughtFile, acceptedOn: Day, today: Day,
        inspection: PlanDocument.Inspection = .init(), dates: PlanDocument.Dates = .init(),
        counts: PlanDocument.Counts, actions: ActionCounts, needs: [ActionNeed: Int] = [:],
        filter: ActionFilter = .init(), choices: FilterChoices = .init(), sections: [String?] = [],
        findings: [PlanFinding] = [], rows: [ActionRow] = [], canBeTakenBack: Bool = false,
        openDoubts: Int = 0
    ) {
        self.head = head
        self.file = file
        self.acceptedOn = acceptedOn
        self.today = today
        self.inspection = inspection
        self.dates = dates
        self.counts = counts
        self.actions = actions
        self.needs = needs
        self.filter = filter
        self.choices = choices
        self.sections = sections
        self.findings = findings
        self.rows = rows
        self.canBeTakenBack = canBeTakenBack
        self.openDoubts = openDoubts
    }

    /// A finding with the place of its section.
    public struct PlanFinding: Sendable, Equatable {
        /// What it is called.
        public var head: FindingHead
        /// Place in `sections`.
        public var section: Int

        public init(head: FindingHead, section: Int) {
            self.head = head
            self.section = section
        }
    }

    /// What the filters offer: only what the plan holds.
    public struct FilterChoices: Sendable, Equatable {
        /// Names as the plan writes them, sorted for the screen.
        public var leads: [String]
        /// Stages that at least one action has.
        public var stages: [Stage]

        public init(leads: [String] = [], stages: [Stage] = []) {
            self.leads = leads
            self.stages = stages
        }
    }
}
