/// A finding of a proposal: its section and its place there, from 0.
public struct FindingPlace: Sendable, Hashable {
    /// Place of the section in the plan.
    public var section: Int
    /// Place of the finding in its section.
    public var finding: Int

    public init(section: Int, finding: Int) {
        self.section = section
        self.finding = finding
    }
}

/// A list of a proposal, whose rows can be changed, added and removed by hand.
public enum ProposalList: Sendable, Hashable {
    case findings(section: Int)
    case actions(FindingPlace)
    /// Nil is what is set for the whole plan.
    case measures(FindingPlace?)
    /// Nil is what is set for the whole plan.
    case criteria(FindingPlace?)

    /// What one row of it is, as its address and its history say it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case finding, action, measure
        case criterion = "success criterion"
    }

    /// What one row of it is.
    public var kind: Kind {
        switch self {
        case .findings: .finding
        case .actions: .action
        case .measures: .measure
        case .criteria: .criterion
        }
    }

    /// The finding that holds the list; nil for a section's findings and for what is set for the whole plan.
    public var holder: FindingPlace? {
        switch self {
        case .findings: nil
        case .actions(let place): place
        case .measures(let place), .criteria(let place): place
        }
    }
}

/// One row of a proposal: the list it stands in, and its place there from 0.
public struct ProposalPlace: Sendable, Hashable {
    /// The list that it stands in.
    public var list: ProposalList
    /// Its place there, from 0.
    public var index: Int

    public init(_ index: Int, in list: ProposalList) {
        self.list = list
        self.index = index
    }

    /// A finding, or one of its actions.
    public init(section: Int, finding: Int, action: Int? = nil) {
        let place = FindingPlace(section: section, finding: finding)
        self = action.map { ProposalPlace($0, in: .actions(place)) } ?? ProposalPlace(place)
    }

    /// The finding itself.
    public init(_ finding: FindingPlace) {
        self.init(finding.finding, in: .findings(section: finding.section))
    }

    /// What it is.
    public var kind: ProposalList.Kind { list.kind }

    /// The finding that it is or stands under; nil for what is set for the whole plan.
    public var finding: FindingPlace? {
        if case .findings(let section) = list {
            return FindingPlace(section: section, finding: index)
        }
        return list.holder
    }
}
