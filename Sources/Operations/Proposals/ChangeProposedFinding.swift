import Basics
import Planning
import Storage

/// Takes what was typed for a finding of a proposal as the reading from now on.
struct ChangeProposedFinding: ProposalOperation {
    static let verb = "change proposed finding"
    static let fields = ProposedFindingFields.declared

    var proposal: Identifier
    var revision: Int?
    var place: ProposalPlace
    var typed: ProposedFindingFields

    static func sentence(of change: Change) -> String {
        "Changed a finding of the proposal: \(change.fields.map(\.name).joined(separator: ", "))."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        try typed.check(isNew: false)
        var changed: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard document.holds(place.findingOnly) else { throw .notFound(what: "finding") }
                let old = document.sections[place.section].findings[place.finding]
                let new = typed.applied(to: old)
                changed = FieldDifferences.between(old.stated, new.stated)
                document.sections[place.section].findings[place.finding] = new
            }, by: actor, at: now)
        return changed
    }
}

/// Adds a finding at the end of a section of a proposal.
struct AddProposedFinding: ProposalOperation {
    static let verb = "add proposed finding"
    static let fields = ProposedFindingFields.declared

    var proposal: Identifier
    var revision: Int?
    var section: Int
    var typed: ProposedFindingFields

    static func sentence(of change: Change) -> String {
        "Added a finding to the proposal: \(change.words(of: "text") ?? "its words were taken out")."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        try typed.check(isNew: true)
        var added: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard document.sections.indices.contains(section) else {
                    throw .notFound(what: "section")
                }
                let finding = typed.applied(to: PlanDocument.Finding(text: nil))
                added = FieldDifferences.between(nil, finding.stated)
                document.sections[section].findings.append(finding)
            }, by: actor, at: now)
        return added
    }
}

extension Record {
    /// Takes what was typed for a finding of a proposal as the reading from now on.
    public func change(
        _ fields: ProposedFindingFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            ChangeProposedFinding(
                proposal: proposal, revision: revision, place: place, typed: fields), at: now)
    }

    /// Adds a finding at the end of a section of a proposal.
    public func add(
        _ fields: ProposedFindingFields, toSection section: Int, in proposal: Identifier,
        revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            AddProposedFinding(
                proposal: proposal, revision: revision, section: section, typed: fields), at: now)
    }
}
