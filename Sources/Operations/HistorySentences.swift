import Storage

/// The sentence that history says of a change, by the operation that made it.
enum HistorySentences {
    static let operations: [any RecordOperation.Type] = [
        BringPlan.self, SettleDoubts.self, SettleAllAsSuggested.self, ChangeProposedAction.self,
        ChangeProposedFinding.self, AddProposedAction.self, AddProposedFinding.self,
        RemoveProposed.self, DiscardProposal.self, AcceptProposal.self, WithdrawAcceptance.self,
    ]

    static func sentence(of change: Change) -> String {
        operations.first { $0.verb == change.verb }?.sentence(of: change)
            ?? "\(change.verb.prefix(1).uppercased())\(change.verb.dropFirst())."
    }
}
