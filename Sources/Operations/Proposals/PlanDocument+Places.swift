import Planning

extension PlanDocument {
    /// A finding by its place, which must hold one.
    public subscript(place: FindingPlace) -> Finding {
        get { sections[place.section].findings[place.finding] }
        set { sections[place.section].findings[place.finding] = newValue }
    }

    /// Says whether there is such a finding.
    public func holds(_ place: FindingPlace) -> Bool {
        sections.indices.contains(place.section)
            && sections[place.section].findings.indices.contains(place.finding)
    }

    /// Says whether there is such a list, empty or not.
    public func holds(_ list: ProposalList) -> Bool {
        if case .findings(let section) = list { return sections.indices.contains(section) }
        return list.holder.map(holds) ?? true
    }

    /// Says whether something stands at the place.
    public func holds(_ place: ProposalPlace) -> Bool {
        guard holds(place.list) else { return false }
        return switch place.list {
        case .findings(let section): sections[section].findings.indices.contains(place.index)
        case .actions(let finding): self[finding].actions.indices.contains(place.index)
        case .measures(let finding):
            (finding.map { self[$0].measures } ?? measures).indices.contains(place.index)
        case .criteria(let finding):
            (finding.map { self[$0].successCriteria } ?? successCriteria).indices
                .contains(place.index)
        }
    }
}
