import Storage

/// The sentence that history says of a change, by the operation that made it.
enum HistorySentences {
    static let operations: [any RecordOperation.Type] =
        [
            BringPlan.self, SettleDoubts.self, SettleAllAsSuggested.self,
            ChangeProposed<ProposedActionFields>.self, ChangeProposed<ProposedFindingFields>.self,
            ChangeProposed<ProposedMeasureFields>.self,
            ChangeProposed<ProposedCriterionFields>.self,
            AddProposed<ProposedActionFields>.self, AddProposed<ProposedFindingFields>.self,
            AddProposed<ProposedMeasureFields>.self, AddProposed<ProposedCriterionFields>.self,
            RemoveProposed.self, PlaceWords.self, DiscardProposal.self, AcceptProposal.self,
            WithdrawAcceptance.self,
            AddAccount.self, ChangeRoles.self, ResetPassword.self, CloseAccount.self,
        ] + actionOperations

    static func sentence(of change: Change) -> String {
        operations.first { $0.verb == change.verb }?.sentence(of: change)
            ?? "\(change.verb.prefix(1).uppercased())\(change.verb.dropFirst())."
    }
}
