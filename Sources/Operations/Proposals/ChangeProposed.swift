import Basics
import Planning
import Storage

/// Takes what was typed for a row of a proposal as the reading from now on.
struct ChangeProposed<Fields: ProposedFields>: ProposalOperation {
    static var verb: String { "change proposed \(Fields.kind.rawValue)" }
    static var capability: Capability { .bringPlans }
    static var fields: [OperationField] { Fields.declared }

    var proposal: Identifier
    var revision: Int?
    var place: ProposalPlace
    var typed: Fields

    static func sentence(of change: Change) -> String {
        "Changed \(Fields.kind.withArticle) of the proposal: "
            + "\(change.fields.map(\.name).joined(separator: ", "))."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        try typed.check(isNew: false)
        var changed: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard let rows = Fields.Row.path(of: place.list), document.holds(place) else {
                    throw .notFound(what: Fields.kind.rawValue)
                }
                let old = document[keyPath: rows][place.index]
                let new = typed.applied(to: old, dates: TypedDue(in: document))
                changed = FieldDifferences.between(old.stated, new.stated)
                document[keyPath: rows][place.index] = new
            }, by: actor, at: now)
        return changed
    }
}

/// Adds a row at the end of a list of a proposal.
struct AddProposed<Fields: ProposedFields>: ProposalOperation {
    static var verb: String { "add proposed \(Fields.kind.rawValue)" }
    static var capability: Capability { .bringPlans }
    static var fields: [OperationField] { Fields.declared }

    var proposal: Identifier
    var revision: Int?
    var list: ProposalList
    var typed: Fields

    static func sentence(of change: Change) -> String {
        "Added \(Fields.kind.withArticle) to the proposal: "
            + "\(change.words(of: "text") ?? "its words were taken out")."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        try typed.check(isNew: true)
        var added: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard let rows = Fields.Row.path(of: list), document.holds(list) else {
                    throw .notFound(what: list.nameOfHolder)
                }
                let row = typed.applied(to: .blank, dates: TypedDue(in: document))
                added = FieldDifferences.between(nil, row.stated)
                document[keyPath: rows].append(row)
            }, by: actor, at: now)
        return added
    }
}

extension Record {
    /// Takes what was typed for a row of a proposal as the reading from now on.
    public func change(
        _ fields: some ProposedFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            ChangeProposed(proposal: proposal, revision: revision, place: place, typed: fields),
            at: now)
    }

    /// Adds a row at the end of a list of a proposal.
    public func add(
        _ fields: some ProposedFields, to list: ProposalList, in proposal: Identifier,
        revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            AddProposed(proposal: proposal, revision: revision, list: list, typed: fields),
            at: now)
    }
}

extension ProposalList.Kind {
    /// "an action".
    public var withArticle: String { "\(self == .action ? "an" : "a") \(rawValue)" }
}

extension ProposalList {
    /// What must be there for the list to be there.
    var nameOfHolder: String {
        if case .findings = self { return "section" }
        return "finding"
    }
}
