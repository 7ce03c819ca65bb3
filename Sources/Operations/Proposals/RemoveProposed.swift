import Basics
import Planning
import Storage

/// Takes a row out of a proposal, a finding with all that stands under it; its words join those that found no home.
struct RemoveProposed: ProposalOperation {
    static let verb = "remove from proposal"
    static let capability = Capability.bringPlans

    var proposal: Identifier
    var revision: Int?
    var place: ProposalPlace

    static func sentence(of change: Change) -> String {
        let kind = change.fields.first.flatMap { ProposalList.Kind(rawValue: $0.name) }
        return "Removed \((kind ?? .finding).withArticle) from the proposal."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        var removed: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard document.holds(place) else { throw .notFound(what: place.kind.rawValue) }
                let named = document.namedCells
                removed = [Change.Field(place.kind.rawValue, old: document.remove(place))]
                document.unplaced += named.subtracting(document.namedCells)
                    .subtracting(document.unplaced).sorted()
            }, moving: PointerMove(list: place.list.pointer, removed: place.index), by: actor,
            at: now)
        return removed
    }
}

extension PlanDocument {
    /// Takes a row out and gives back what it said.
    fileprivate mutating func remove(_ place: ProposalPlace) -> JSON {
        switch place.list {
        case .findings(let section):
            return sections[section].findings.remove(at: place.index).stated
        case .actions(let finding):
            for index in self[finding].measures.indices {
                guard let tied = self[finding].measures[index].action else { continue }
                self[finding].measures[index].action =
                    tied == place.index ? nil : (tied > place.index ? tied - 1 : tied)
            }
            return self[finding].actions.remove(at: place.index).stated
        case .measures(let finding?): return self[finding].measures.remove(at: place.index).stated
        case .measures(nil): return measures.remove(at: place.index).stated
        case .criteria(let finding?):
            return self[finding].successCriteria.remove(at: place.index).stated
        case .criteria(nil): return successCriteria.remove(at: place.index).stated
        }
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

extension ProposalList {
    /// Where it stands in the document, as a JSON pointer.
    var pointer: String {
        if case .findings(let section) = self { return "/sections/\(section)/findings" }
        let start = holder.map { "/sections/\($0.section)/findings/\($0.finding)" } ?? ""
        return switch kind {
        case .finding, .action: "\(start)/actions"
        case .measure: "\(start)/measures"
        case .criterion: "\(start)/success_criteria"
        }
    }
}

extension Record {
    /// Takes a row out of a proposal.
    public func remove(
        _ place: ProposalPlace, from proposal: Identifier, revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            RemoveProposed(proposal: proposal, revision: revision, place: place), at: now)
    }
}
