import Operations
import Planning

extension ProposalPlace {
    /// "2-1-3": section, finding and place, counted from 1; "3" for what is set for the whole plan.
    var slug: String {
        let finding = list.holder ?? (kind == .finding ? finding : nil)
        let start = finding.map(\.slug)
        let end = kind == .finding ? nil : String(index + 1)
        return [start, end].compactMap(\.self).joined(separator: "-")
    }

    /// Reads a slug; nil unless it is as many numbers from 1 as such a row has.
    init?(slug: some StringProtocol, of kind: ProposalList.Kind) {
        let parts = slug.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        let numbers = parts.compactMap { $0.flatMap { $0 > 0 ? $0 - 1 : nil } }
        guard numbers.count == parts.count else { return nil }
        let holder =
            numbers.count > 1 ? FindingPlace(section: numbers[0], finding: numbers[1]) : nil
        switch (kind, numbers.count, holder) {
        case (.finding, 2, let holder?): self.init(holder)
        case (.action, 3, let holder?): self.init(numbers[2], in: .actions(holder))
        case (.measure, 3, _), (.measure, 1, _):
            self.init(numbers[numbers.count - 1], in: .measures(holder))
        case (.criterion, 3, _), (.criterion, 1, _):
            self.init(numbers[numbers.count - 1], in: .criteria(holder))
        default: return nil
        }
    }

    /// Reads the slug of an action or a finding.
    init?(slug: some StringProtocol) {
        guard
            let place = ProposalPlace(slug: slug, of: .action)
                ?? ProposalPlace(slug: slug, of: .finding)
        else { return nil }
        self = place
    }

    /// The place that a JSON pointer into the plan names, or nil where it names no finding or action.
    init?(pointer: String) {
        let steps = pointer.split(separator: "/")
        guard steps.count >= 4, steps[0] == "sections", steps[2] == "findings",
            let section = Int(steps[1]), let finding = Int(steps[3])
        else { return nil }
        let isAction = steps.count >= 6 && steps[4] == "actions"
        self.init(section: section, finding: finding, action: isAction ? Int(steps[5]) : nil)
    }

    /// The place's name within the page.
    var anchor: String {
        switch kind {
        case .finding, .action: "r\(slug)"
        case .measure: "m\(slug)"
        case .criterion: "c\(slug)"
        }
    }

    /// "Recommendation 3, action 2".
    func words(in document: PlanDocument) -> String {
        let own = "\(kind.rawValue) \(index + 1)"
        guard let finding else { return "\(own.capitalisedFirst) of the whole plan" }
        let name = finding.words(in: document)
        return kind == .finding ? name : "\(name), \(own)"
    }
}

extension FindingPlace {
    /// "2-1": section and finding, counted from 1.
    var slug: String { "\(section + 1)-\(finding + 1)" }

    /// "Recommendation 3", by its number as printed or by its place.
    func words(in document: PlanDocument) -> String {
        let finding = document[self]
        return FindingHead.name(
            kind: finding.kind, ref: finding.ref ?? String(self.finding + 1))
    }
}

extension ProposalList {
    /// What an address or a form says to name the list.
    var fields: [FormFields.Field] {
        if case .findings(let section) = self { return [.init("section", String(section + 1))] }
        return holder.map { [.init("finding", $0.slug)] } ?? []
    }

    /// Where the page stands that shows it.
    var anchor: String {
        if case .findings = self { return "reading" }
        return holder.map { ProposalPlace($0).anchor } ?? "whole"
    }
}

extension ProposalList.Kind {
    /// The part of an address under which such rows stand.
    var addressName: String {
        switch self {
        case .finding: "findings"
        case .action: "actions"
        case .measure: "measures"
        case .criterion: "criteria"
        }
    }
}

extension Visit {
    /// A row of a proposal out of the address.
    func place(of kind: ProposalList.Kind) throws(Refusal) -> ProposalPlace {
        guard let slug = parameters.get("place"), let place = ProposalPlace(slug: slug, of: kind)
        else { throw .notFound(what: kind.rawValue) }
        return place
    }
}

extension ProposalPageValue {
    /// The row at a place; one that is not there is not found.
    func row<Row: ProposedRow>(_ type: Row.Type, at place: ProposalPlace) throws(Refusal) -> Row {
        guard let rows = Row.path(of: place.list), document.holds(place) else {
            throw .notFound(what: place.kind.rawValue)
        }
        return document[keyPath: rows][place.index]
    }

    /// The list that an address or a form names: by its section or finding, or the whole plan's where it names none.
    func list(
        of kind: ProposalList.Kind, named fields: FormFields
    ) throws(Refusal) -> ProposalList {
        let finding = fields["finding"].flatMap { ProposalPlace(slug: $0, of: .finding)?.finding }
        let isWhole = fields["finding"] == nil
        let list: ProposalList? =
            switch kind {
            case .finding: fields["section"].flatMap { Int($0) }.map { .findings(section: $0 - 1) }
            case .action: finding.map { .actions($0) }
            case .measure: isWhole ? .measures(nil) : finding.map { .measures($0) }
            case .criterion: isWhole ? .criteria(nil) : finding.map { .criteria($0) }
            }
        guard let list, document.holds(list) else {
            throw .notFound(what: kind == .finding ? "section" : "finding")
        }
        return list
    }
}

extension PlanDocument {
    /// A section's heading, or its place where it has none.
    func sectionName(_ index: Int) -> String {
        sections[index].title ?? "Section \(index + 1)"
    }

    /// The cells that a row came from.
    func cellIDs(of place: ProposalPlace) -> Set<Int> {
        let from =
            value(of: \Action.from, at: place) ?? value(of: \Finding.from, at: place)
            ?? value(of: \Measure.from, at: place) ?? value(of: \SuccessCriterion.from, at: place)
        return from?.all ?? []
    }

    /// A row's words.
    func text(at place: ProposalPlace) -> String? {
        value(of: \Action.text, at: place) ?? value(of: \Finding.text, at: place)?.flatMap(\.self)
            ?? value(of: \Measure.text, at: place) ?? value(of: \SuccessCriterion.text, at: place)
    }

    /// A field of a row; nil where the place holds rows of another kind.
    private func value<Row: ProposedRow, Value>(
        of field: KeyPath<Row, Value>, at place: ProposalPlace
    ) -> Value? {
        Row.path(of: place.list).map { self[keyPath: $0][place.index][keyPath: field] }
    }
}
