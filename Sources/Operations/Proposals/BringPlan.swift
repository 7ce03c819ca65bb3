import Basics
import Planning
import Storage

/// Keeps what was read from a file or text as a proposal, with the file itself.
///
/// Questions that the council answered before, in a plan that it accepted, are answered the same way again.
struct BringPlan: RecordOperation {
    static let verb = "bring plan"
    static let capability = Capability.bringPlans

    var source: PlanSource
    var reading: SourceReading
    var authority: Identifier

    var target: OperationTarget { .authority(authority) }

    static func sentence(of change: Change) -> String {
        "Brought in \(change.words(of: "file") ?? "pasted text") as a proposal."
    }

    /// What is stored.
    struct Next: Sendable {
        var file: SourceFile
        var bytes: [UInt8]
        var proposal: Proposal
        var answers: [DoubtAnswer]
    }

    /// What earlier imports left.
    struct State {
        /// Question → label of the choice.
        var answers: [String: String]
        /// How far the same file has come, where it was brought before.
        var earlier: Set<Proposal.State>
    }

    func load(from transaction: Transaction) throws -> State {
        let keys = reading.document.doubts.map(DoubtAnswer.questionKey)
        return State(
            answers: try transaction.doubtAnswers.lastLabels(of: authority, questionKeys: keys),
            earlier: try transaction.proposals.states(
                ofFileWith: Digest.sha256(of: source.bytes), authority: authority))
    }

    func decide(
        _ state: State, by actor: Actor, at now: Instant
    ) throws(Refusal) -> Decision<Next> {
        let bytes = source.bytes
        let file = SourceFile(
            id: Identifier(at: now), authority: authority, sha256: Digest.sha256(of: bytes),
            name: source.name, kind: reading.kind, byteCount: bytes.count, broughtAt: now)
        var draft = ProposalDraft(document: reading.document)
        for (number, doubt) in reading.document.doubts.enumerated() {
            guard let label = state.answers[DoubtAnswer.questionKey(of: doubt)],
                let choice = doubt.choices.firstIndex(where: { $0.label == label })
            else { continue }
            try draft.settle(number, with: choice, by: actor, at: now)
        }
        let id = Identifier(at: now)
        let proposal = Proposal(
            id: id, authority: authority, file: file.id, fileName: source.name,
            document: try draft.finished(), openDoubts: draft.openDoubts,
            warnings: reading.warnings + BringPlan.warnings(state), madeAt: now, madeBy: actor.name)
        let change = Change(
            verb: BringPlan.verb, subjectKind: "proposal", subject: id,
            fields: [
                .init("file", new: JSON(source.name)), .init("sha256", new: .string(file.sha256)),
                .init("actions", new: .integer(proposal.document.counts.actions)),
            ])
        return Decision(
            Next(file: file, bytes: bytes, proposal: proposal, answers: draft.answers),
            changes: [change])
    }

    private static func warnings(_ state: State) -> [String] {
        if state.earlier.contains(.accepted) {
            return ["The same file was brought in before, and is a plan already."]
        }
        return state.earlier.contains(.proposed)
            ? ["The same file was brought in before, and waits as another proposal."] : []
    }

    func save(_ next: Next, historySeq: Int, to transaction: Transaction) throws {
        var proposal = next.proposal
        proposal.file = try transaction.sourceFiles.keep(next.file, bytes: next.bytes).id
        try transaction.proposals.insert(proposal)
        for answer in next.answers {
            try transaction.doubtAnswers.put(
                answer, of: proposal.id, authority: proposal.authority)
        }
    }
}

extension Record {
    /// Reads a file or text and keeps what was read as a proposal. Where it cannot be read, nothing is stored.
    ///
    /// - Parameter authority: the council's name; without one, the document's own words decide, and where it is silent
    ///   the only council that the record holds.
    /// - Returns: the proposal.
    public func bring(
        _ source: PlanSource, authority: String? = nil, at now: Instant
    ) async throws -> Identifier {
        let reading = try await SourceReading.read(source)
        return try await keep(reading, of: source, authority: authority, at: now)
    }

    /// Keeps a plan that was read as a proposal.
    public func keep(
        _ reading: SourceReading, of source: PlanSource, authority: String? = nil, at now: Instant
    ) async throws -> Identifier {
        let council = try await council(for: reading, named: authority, at: now)
        return try await perform(
            BringPlan(source: source, reading: reading, authority: council), at: now
        ).proposal.id
    }

    /// A person's plans belong to their own council, whatever the document says; the installation asks the document.
    private func council(
        for reading: SourceReading, named name: String?, at now: Instant
    ) async throws -> Identifier {
        if let own = actor.authority { return own }
        let silent = try await onlyAuthority() ?? Record.unnamedAuthority
        return try await authority(
            named: name ?? Record.name(in: reading.document) ?? silent, at: now)
    }

    /// Under what a plan stands when no council is known.
    public static let unnamedAuthority = "Council not named"

    /// The council as the document names it; its words may be blank, or a whole paragraph.
    private static func name(in document: PlanDocument) -> String? {
        let words = (document.authority ?? "").split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : String(words.joined(separator: " ").prefix(longestName))
    }

    private static let longestName = 200

    private func authority(named name: String, at now: Instant) async throws -> Identifier {
        if let known = try await store.read({ try $0.authorities.named(name) }) { return known.id }
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty, words.count <= Record.longestName else {
            throw Refusal.fields([
                FieldProblem(
                    field: "authority", words: "Enter the council’s name, 200 characters at most.")
            ])
        }
        return try await store.writeShared { transaction in
            if let known = try transaction.authorities.named(words) { return known.id }
            let made = Authority(id: Identifier(at: now), name: words)
            try transaction.authorities.insert(made, at: now)
            return made.id
        }
    }
}
