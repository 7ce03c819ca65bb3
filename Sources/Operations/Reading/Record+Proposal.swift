import Basics
import Planning
import Storage

extension Record {
    /// A proposal as the list of plans names it, without reading its document.
    public func line(ofProposal id: Identifier) async throws -> PlansPageValue.ProposalLine {
        try await store.read { transaction in
            guard let summary = try transaction.proposals.summary(id),
                actor.sees(summary.authority), actor.may(.bringPlans)
            else { throw Refusal.notFound(what: "proposal") }
            return PlansPageValue.ProposalLine(summary)
        }
    }

    /// Sentences for the person who brought a proposal, such as that the same file is a plan already.
    public func warnings(of proposal: Identifier) async throws -> [String] {
        try await store.read { try $0.proposals.warnings(of: proposal) }
    }

    /// A proposal's page: the reading, its questions, and the source beside it.
    public func proposal(_ id: Identifier) async throws -> ProposalPageValue {
        try await store.read { transaction in
            guard let proposal = try transaction.proposals.find(id),
                actor.sees(proposal.authority), actor.may(.bringPlans), let id = proposal.file,
                let file = try transaction.sourceFiles.find(id)
            else { throw Refusal.notFound(what: "proposal") }
            let chosen = Dictionary(
                try transaction.doubtAnswers.all(of: proposal.id).map { ($0.number, $0.choice) },
                uniquingKeysWith: { first, _ in first })
            let brought = BroughtFile(
                name: proposal.fileName, kind: SourceKind.words(of: file.kind),
                byteCount: file.byteCount, broughtOn: Day(inLondonAt: proposal.madeAt))
            return ProposalPageValue(
                id: proposal.id, file: brought, document: proposal.document,
                doubts: proposal.document.doubts.enumerated().map {
                    ProposalDoubt(number: $0, doubt: $1, chosen: chosen[$0])
                },
                revision: proposal.revision,
                plan: try transaction.planVersions.of(proposal: proposal.id)?.plan)
        }
    }
}
