import Basics
import Planning

/// Everything that can be done to one action, in the order in which pages offer it.
///
/// Forms, the API and the command line are made from this list, so that none can lack a verb.
public let actionOperations: [any ActionOperation.Type] = [
    RecordUpdate.self, AttachEvidence.self, CheckEvidence.self, SignOffAction.self,
    ReopenAction.self, ChangeStage.self, ProposeDate.self, DecideDate.self, AssignLeads.self,
    EditAction.self, RemarkOnAction.self,
]

extension Record {
    /// Does to an action what the noun names.
    ///
    /// - Throws: `Refusal`: not found, not allowed, not now, or every problem with what was typed.
    public func perform(
        _ noun: String, on action: Identifier, of plan: Identifier, values: FieldValues,
        at now: Instant
    ) async throws {
        guard let operation = actionOperations.first(where: { $0.noun == noun }) else {
            throw Refusal.notFound(what: "action")
        }
        try await perform(operation, on: action, of: plan, values: values, at: now)
    }

    private func perform<Operation: ActionOperation>(
        _ type: Operation.Type, on action: Identifier, of plan: Identifier, values: FieldValues,
        at now: Instant
    ) async throws {
        try await perform(
            Operation(plan: plan, action: action, values: values), at: now)
    }
}
