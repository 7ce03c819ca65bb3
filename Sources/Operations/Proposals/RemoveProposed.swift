import Basics
import Planning
import Storage

/// Takes an action, or a finding with its actions, out of a proposal; its words join those that found no home.
struct RemoveProposed: ProposalOperation {
    static let verb = "remove from proposal"

    var proposal: Identifier
    var revision: Int?
    var place: ProposalPlace

    static func sentence(of change: Change) -> String {
        "Removed \(change.fields.first?.name == "action" ? "an action" : "a finding") "
            + "from the proposal."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        var removed: [Change.Field] = []
        let findings = "/sections/\(place.section)/findings"
        let move =
            place.action.map {
                PointerMove(list: "\(findings)/\(place.finding)/actions", removed: $0)
            }
            ?? PointerMove(list: findings, removed: place.finding)
        try draft.change(
            { document throws(Refusal) in
                guard document.holds(place) else {
                    throw .notFound(what: place.action == nil ? "finding" : "action")
                }
                removed = document.remove(place)
            }, moving: move, by: actor, at: now)
        return removed
    }
}

extension PlanDocument {
    /// Whether there is something at a place.
    func holds(_ place: ProposalPlace) -> Bool {
        guard sections.indices.contains(place.section),
            sections[place.section].findings.indices.contains(place.finding)
        else { return false }
        guard let action = place.action else { return true }
        return sections[place.section].findings[place.finding].actions.indices.contains(action)
    }

    fileprivate mutating func remove(_ place: ProposalPlace) -> [Change.Field] {
        let named = namedCells
        let field: Change.Field
        if let action = place.action {
            let path = \PlanDocument.sections[place.section].findings[place.finding]
            field = Change.Field("action", old: self[keyPath: path].actions[action].stated)
            self[keyPath: path].actions.remove(at: action)
            for index in self[keyPath: path].measures.indices {
                guard let tied = self[keyPath: path].measures[index].action else { continue }
                self[keyPath: path].measures[index].action =
                    tied == action ? nil : (tied > action ? tied - 1 : tied)
            }
        } else {
            let finding = sections[place.section].findings.remove(at: place.finding)
            field = Change.Field("finding", old: finding.stated)
        }
        unplaced += named.subtracting(namedCells).subtracting(unplaced).sorted()
        return [field]
    }

    /// Every cell that some field came from.
    var namedCells: Set<Int> {
        var named = from.all
        for criterion in successCriteria { named.formUnion(criterion.from.all) }
        for measure in measures { named.formUnion(measure.from.all) }
        for section in sections {
            named.formUnion(section.from.all)
            for finding in section.findings {
                named.formUnion(finding.from.all)
                for criterion in finding.successCriteria { named.formUnion(criterion.from.all) }
                for measure in finding.measures { named.formUnion(measure.from.all) }
                for action in finding.actions { named.formUnion(action.from.all) }
            }
        }
        return named
    }
}

extension Record {
    /// Takes an action, or a finding with its actions, out of a proposal.
    public func remove(
        _ place: ProposalPlace, from proposal: Identifier, revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            RemoveProposed(proposal: proposal, revision: revision, place: place), at: now)
    }
}
