import Basics
import Planning
import Storage

/// Takes what was typed for an action of a proposal as the reading from now on.
struct ChangeProposedAction: ProposalOperation {
    static let verb = "change proposed action"
    static let fields = ProposedActionFields.declared

    var proposal: Identifier
    var revision: Int?
    var place: ProposalPlace
    var typed: ProposedActionFields

    static func sentence(of change: Change) -> String {
        "Changed an action of the proposal: \(change.fields.map(\.name).joined(separator: ", "))."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        try typed.check()
        var changed: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard let index = place.action, document.holds(place) else {
                    throw .notFound(what: "action")
                }
                let finding = document.sections[place.section].findings[place.finding]
                let old = finding.actions[index]
                let new = typed.applied(to: old)
                changed = FieldDifferences.between(old.stated, new.stated)
                document.sections[place.section].findings[place.finding].actions[index] = new
            }, by: actor, at: now)
        return changed
    }
}

/// Adds an action at the end of a finding of a proposal.
struct AddProposedAction: ProposalOperation {
    static let verb = "add proposed action"
    static let fields = ProposedActionFields.declared

    var proposal: Identifier
    var revision: Int?
    var finding: ProposalPlace
    var typed: ProposedActionFields

    static func sentence(of change: Change) -> String {
        "Added an action to the proposal: \(change.words(of: "text") ?? "its words were taken out")."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        try typed.check()
        var added: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard document.holds(finding) else { throw .notFound(what: "finding") }
                let action = typed.applied(to: PlanDocument.Action(text: ""))
                added = FieldDifferences.between(nil, action.stated)
                document.sections[finding.section].findings[finding.finding].actions.append(action)
            }, by: actor, at: now)
        return added
    }
}

extension Record {
    /// Takes what was typed for an action of a proposal as the reading from now on.
    public func change(
        _ fields: ProposedActionFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            ChangeProposedAction(
                proposal: proposal, revision: revision, place: place, typed: fields), at: now)
    }

    /// Adds an action at the end of a finding of a proposal.
    public func add(
        _ fields: ProposedActionFields, to finding: ProposalPlace, in proposal: Identifier,
        revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            AddProposedAction(
                proposal: proposal, revision: revision, finding: finding, typed: fields), at: now)
    }
}
