/// How far a right goes over the rows of a council or plan.
public enum Reach: String, Sendable, Hashable, CaseIterable {
    case all
    /// Rows on which the person neither leads nor attached evidence.
    case others = "others'"
    /// Actions the person leads; children on their own caseload.
    case own
    /// Their team's children.
    case team
    /// Rows that name their organisation.
    case partners = "partner's"
    case none = "–"

    /// Whether a row lies within it.
    func covers(_ row: RowHolders, for actor: Actor) -> Bool {
        switch self {
        case .all: true
        case .others: !row.isLed(by: actor) && !row.isEvidenced(by: actor)
        case .own, .partners: row.isLed(by: actor)
        case .team, .none: false
        }
    }
}

/// Whose a row is: what a reach is compared with.
public struct RowHolders: Sendable, Equatable {
    /// Names that lead it, as `LeadName.key` writes them.
    public var leads: Set<String>
    /// Accounts that attached evidence to it.
    public var evidencedBy: Set<String>

    /// From all its fields.
    public init(leads: Set<String> = [], evidencedBy: Set<String> = []) {
        self.leads = leads
        self.evidencedBy = evidencedBy
    }

    func isLed(by actor: Actor) -> Bool { !leads.isDisjoint(with: actor.leadKeys) }

    func isEvidenced(by actor: Actor) -> Bool {
        actor.account.map { evidencedBy.contains($0.text) } ?? false
    }
}
