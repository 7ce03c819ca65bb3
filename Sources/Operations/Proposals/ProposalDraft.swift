import Basics
import Planning
import Storage

/// A proposal while it is worked on: answers and changes go into its document as they are made.
///
/// The document keeps all doubts it was read with, so that a question's number never changes; the answers stand beside.
struct ProposalDraft {
    private var tree: JSON
    private(set) var doubts: [PlanDocument.Doubt]
    private(set) var answers: [DoubtAnswer]

    init(document: PlanDocument, answers: [DoubtAnswer] = []) {
        var document = document
        doubts = document.doubts
        document.doubts = []
        tree = document.json
        self.answers = answers
    }

    var openDoubts: Int { doubts.count - answers.count }

    /// The document as it stands now.
    func finished() throws(Refusal) -> PlanDocument {
        do throws(JSONError) {
            var document = try PlanDocument(json: tree)
            if let fault = DocumentSoundness.fault(in: document) { throw fault }
            document.doubts = doubts
            return document
        } catch {
            throw ProposalDraft.unfit(error)
        }
    }

    /// Settles a question. One that was settled before starts again from what stood there first.
    mutating func settle(
        _ number: Int, with choice: Int, by actor: Actor, at now: Instant
    ) throws(Refusal) {
        guard doubts.indices.contains(number) else { throw .notFound(what: "question") }
        let doubt = doubts[number]
        guard doubt.choices.indices.contains(choice) else {
            throw .fields([
                FieldProblem(field: "doubt-\(number)", words: "Choose one of the answers.")
            ])
        }
        let known = answers.first { $0.number == number }
        let undo = known?.undo ?? undoing(doubt)
        if known != nil { try put(undo) }
        try put(doubt.choices[choice].sets)
        answers.removeAll { $0.number == number }
        answers.append(
            DoubtAnswer(
                number: number, questionKey: DoubtAnswer.questionKey(of: doubt), choice: choice,
                choiceLabel: doubt.choices[choice].label, undo: undo, at: now, by: actor.name))
        answers.sort { $0.number < $1.number }
    }

    /// Changes the document itself, and moves what the questions point at.
    mutating func change(
        _ work: (inout PlanDocument) throws(Refusal) -> Void, moving: PointerMove? = nil,
        by actor: Actor, at now: Instant
    ) throws(Refusal) {
        var document = try finished()
        try work(&document)
        document.doubts = []
        tree = document.json
        guard let moving else { return }
        for number in doubts.indices {
            let had = !doubts[number].places.isEmpty
            doubts[number].places = doubts[number].places.compactMap(moving.moved)
            for choice in doubts[number].choices.indices {
                doubts[number].choices[choice].sets = moving.moved(
                    doubts[number].choices[choice].sets)
            }
            // The place that the question was about is gone: there is nothing left to ask.
            if had, doubts[number].places.isEmpty, !answers.contains(where: { $0.number == number })
            {
                try settle(
                    number, with: min(doubts[number].standing, doubts[number].choices.count - 1),
                    by: actor, at: now)
            }
        }
        for index in answers.indices { answers[index].undo = moving.moved(answers[index].undo) }
    }

    private mutating func put(_ settings: [PlanDocument.Setting]) throws(Refusal) {
        for setting in settings {
            guard tree.set(setting.value, at: setting.pointer) else {
                throw ProposalDraft.unfit(
                    .unexpected(pointer: setting.pointer, expected: "a place that exists"))
            }
        }
    }

    /// What stands now at every place that a choice sets. A choice that adds to a list is undone by the whole list.
    private func undoing(_ doubt: PlanDocument.Doubt) -> [PlanDocument.Setting] {
        var undo: [PlanDocument.Setting] = []
        for pointer in doubt.choices.flatMap(\.sets).map(\.pointer) {
            let place = pointer.hasSuffix("/-") ? String(pointer.dropLast(2)) : pointer
            guard !undo.contains(where: { $0.pointer == place }) else { continue }
            undo.append(PlanDocument.Setting(place, tree.value(at: place) ?? .null))
        }
        return undo
    }

    private static func unfit(_ error: JSONError) -> Refusal {
        .notNow(words: "This answer does not fit the plan. \(error.words) Nothing was changed.")
    }
}
