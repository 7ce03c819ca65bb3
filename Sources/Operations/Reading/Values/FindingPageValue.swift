import Basics
import Planning

/// What a finding's page shows: the inspector's words, what answers them, and how success is told.
public struct FindingPageValue: Sendable, Equatable {
    /// The plan that it belongs to.
    public var plan: PlanHead
    /// The finding.
    public var head: FindingHead
    /// Its other fields in the document's words; `actions` and `measures` may be empty here.
    public var document: PlanDocument.Finding
    /// The cells that `document.from` and its criteria's `from` name.
    public var cells: [PlanDocument.Cell]
    /// The actions that answer it, in the plan’s order.
    public var rows: [ActionRow]
    /// Its measures.
    public var measures: [MeasureRow]
    /// The day for which it is told.
    public var today: Day

    public init(
        plan: PlanHead, head: FindingHead, document: PlanDocument.Finding,
        cells: [PlanDocument.Cell] = [], rows: [ActionRow] = [], measures: [MeasureRow] = [],
        today: Day
    ) {
        self.plan = plan
        self.head = head
        self.document = document
        self.cells = cells
        self.rows = rows
        self.measures = measures
        self.today = today
    }
}

/// What the list of a plan's findings shows.
public struct FindingsPageValue: Sendable, Equatable {
    /// The plan that they belong to.
    public var plan: PlanHead
    /// In the plan’s order.
    public var rows: [FindingRow]

    public init(plan: PlanHead, rows: [FindingRow] = []) {
        self.plan = plan
        self.rows = rows
    }

    /// A finding and how much answers it.
    public struct FindingRow: Sendable, Equatable {
        /// The finding.
        public var head: FindingHead
        /// The inspectorate's timescale in the document's words.
        public var bandText: String?
        /// How the actions stand.
        public var actions: ActionCounts
        /// How many measures it has.
        public var measures: Int

        public init(
            head: FindingHead, bandText: String? = nil, actions: ActionCounts, measures: Int
        ) {
            self.head = head
            self.bandText = bandText
            self.actions = actions
            self.measures = measures
        }
    }
}

/// What the list of a plan's measures shows.
public struct MeasuresPageValue: Sendable, Equatable {
    /// The plan that they belong to.
    public var plan: PlanHead
    /// In the plan’s order.
    public var rows: [MeasureRow]

    public init(plan: PlanHead, rows: [MeasureRow] = []) {
        self.plan = plan
        self.rows = rows
    }
}

/// What the list of a plan's leads shows.
public struct LeadsPageValue: Sendable, Equatable {
    /// The plan that they belong to.
    public var plan: PlanHead
    /// Sorted for the screen.
    public var rows: [LeadRow]
    /// Actions that name no lead.
    public var actionsWithoutLead: Int

    public init(plan: PlanHead, rows: [LeadRow] = [], actionsWithoutLead: Int = 0) {
        self.plan = plan
        self.rows = rows
        self.actionsWithoutLead = actionsWithoutLead
    }

    /// A lead and the actions that name them.
    public struct LeadRow: Sendable, Equatable {
        /// As the plan writes it.
        public var name: String
        /// How the actions stand.
        public var actions: ActionCounts

        public init(name: String, actions: ActionCounts) {
            self.name = name
            self.actions = actions
        }
    }
}

extension LeadsPageValue {
    /// Counts the actions of each lead; an action of two leads counts for both.
    public init(plan: PlanHead, counting rows: [ActionRow], on today: Day) {
        var byName: [String: [ActionRow]] = [:]
        for row in rows {
            for name in row.leads { byName[name, default: []].append(row) }
        }
        let names = byName.keys.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
        self.init(
            plan: plan,
            rows: names.map {
                LeadRow(name: $0, actions: ActionCounts(counting: byName[$0] ?? [], on: today))
            }, actionsWithoutLead: rows.count { $0.leads.isEmpty })
    }
}
