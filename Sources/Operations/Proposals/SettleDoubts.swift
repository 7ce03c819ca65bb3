import Basics
import Planning
import Storage

/// Answers questions of a proposal; an answer can be given again.
struct SettleDoubts: ProposalOperation {
    static let verb = "answer questions"
    static let capability = Capability.bringPlans

    var proposal: Identifier
    var revision: Int?
    /// Number of the question → index of the choice.
    var answers: [Int: Int]

    static func sentence(of change: Change) -> String {
        let count = change.fields.count
        return count == 1 ? "Answered a question." : "Answered \(count) questions."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        guard !answers.isEmpty else {
            throw .fields([FieldProblem(field: "answers", words: "Choose at least one answer.")])
        }
        var fields: [Change.Field] = []
        for (number, choice) in answers.sorted(by: { $0.key < $1.key }) {
            let old = draft.answers.first { $0.number == number }?.choiceLabel
            try draft.settle(number, with: choice, by: actor, at: now)
            fields.append(
                Change.Field(
                    "question \(number)", old: old.map(JSON.string),
                    new: .string(draft.doubts[number].choices[choice].label)))
        }
        return fields
    }
}

/// Answers every open question as the reader suggests.
struct SettleAllAsSuggested: ProposalOperation {
    static let verb = "answer all as suggested"
    static let capability = Capability.bringPlans

    var proposal: Identifier
    var revision: Int?

    static func sentence(of change: Change) -> String {
        "Answered all \(change.fields.count) open questions as suggested."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        let answered = Set(draft.answers.map(\.number))
        var fields: [Change.Field] = []
        for (number, doubt) in draft.doubts.enumerated() where !answered.contains(number) {
            guard doubt.choices.indices.contains(doubt.standing) else { continue }
            try draft.settle(number, with: doubt.standing, by: actor, at: now)
            fields.append(
                Change.Field(
                    "question \(number)", new: .string(doubt.choices[doubt.standing].label)))
        }
        return fields
    }
}

extension Record {
    /// Answers questions of a proposal: number of the question → index of the choice.
    public func settle(
        _ answers: [Int: Int], in proposal: Identifier, revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            SettleDoubts(proposal: proposal, revision: revision, answers: answers), at: now)
    }

    /// Answers every open question of a proposal as the reader suggests.
    public func settleAllAsSuggested(
        in proposal: Identifier, revision: Int? = nil, at now: Instant
    ) async throws {
        try await perform(
            SettleAllAsSuggested(proposal: proposal, revision: revision), at: now)
    }
}
