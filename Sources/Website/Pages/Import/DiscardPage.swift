import Markup
import Operations

/// Asks before a proposal is thrown away, and does it.
struct DiscardPage: Page {
    var value: ProposalPageValue

    let title = "Discard this proposal?"
    var crumbs: [Crumb] { [.plans, value.crumb] }
    var section: ServiceSection? { .plans }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(DiscardPage(value: try await visit.desk.proposal(visit.proposal)))
    }

    static func discard(_ visit: Visit) async throws -> Reply {
        _ = try await visit.form()
        try await visit.desk.discard(visit.proposal, at: visit.site.clock.now)
        return .redirect(.plans.saying(.discarded))
    }

    func body(in frame: Frame) -> HTML {
        let path = Path.proposal(value.id)
        let answers = value.doubts.count - value.openDoubts
        return """
            <h1>\(title)</h1>
            <p>What was read from \(value.file.described) goes: \(value.document.counts.words)\
            \(HTML.when(answers > 0, ", and \(Words.count(answers, "answer")) that you gave")).</p>
            <p>No plan in the record changes. This cannot be taken back, but you can bring the document in again.</p>
            \(Parts.button("Discard the proposal", to: path.removal, in: frame, kind: "danger"))
            <p><a href="\(path)">Keep it</a></p>
            """
    }
}

extension ProposalPageValue {
    /// What the proposal is called before it is a plan.
    var name: String { document.title ?? file.name ?? "Pasted text" }

    var crumb: Crumb { Crumb(name, .proposal(id)) }
}

extension BroughtFile {
    /// "plan.docx (Word document, 48 KB)".
    var described: String {
        name.map { "\($0) (\(kind), \(Words.size(byteCount)))" }
            ?? "\(kind) (\(Words.size(byteCount)))"
    }
}
