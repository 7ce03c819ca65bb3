import Basics
import Planning
import Storage

extension PlanParts {
    /// The plan as it stands today, as a document: what leads reported since acceptance stands where the document's own
    /// progress stood, attached evidence beside the evidence it named, and a stage that changed speaks for itself.
    func livingDocument(
        latest: [Identifier: ActionUpdate], evidence: [Identifier: [Evidence]]
    ) -> PlanDocument {
        var living = self
        for index in living.actions.indices {
            let action = living.actions[index]
            var own = action.document
            if own.status?.stage ?? .unknown != action.stage {
                own.status = action.stage.claimedStatus
                own.statusText = action.stage.words
            }
            if let update = latest[action.id] {
                own.progressText = update.text
                own.progressAsOfText = update.asOf.words
                own.futureText = update.futureText ?? own.futureText
            }
            let titles = (evidence[action.id] ?? []).map(\.title)
            if !titles.isEmpty {
                own.evidenceText = ([own.evidenceText].compactMap { $0 } + titles)
                    .joined(separator: "\n")
            }
            living.actions[index].document = own
        }
        return living.document
    }
}

extension Stage {
    /// The status that a document would claim for it; nil where none is known.
    var claimedStatus: ClaimedStatus? {
        switch self {
        case .unknown, .stopped: nil
        case .notStarted: .notStarted
        case .inProgress: .underway
        case .recurring: .ongoing
        case .done: .completed
        }
    }
}
