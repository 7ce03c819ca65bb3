import Markup
import Operations

/// Asks before a row of a proposal is removed, and does it.
struct RemovalPage: Page {
    var value: ProposalPageValue
    var place: ProposalPlace

    var title: String { "Remove \(place.words(in: value.document).loweredFirst)?" }
    var crumbs: [Crumb] { [.plans, value.crumb] }
    var section: ServiceSection? { .plans }

    static func show(_ visit: Visit, _ kind: ProposalList.Kind) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        let place = try visit.place(of: kind)
        guard value.document.holds(place) else { throw Refusal.notFound(what: kind.rawValue) }
        return .page(RemovalPage(value: value, place: place))
    }

    static func remove(_ visit: Visit, _ kind: ProposalList.Kind) async throws -> Reply {
        let id = try visit.proposal
        let revision = try await visit.form().revision
        try await visit.desk.remove(
            visit.place(of: kind), from: id, revision: revision, at: visit.site.clock.now)
        return .redirect(.proposal(id).saying(.removed).at("unplaced"))
    }

    func body(in frame: Frame) -> HTML {
        let finding = place.kind == .finding ? place.finding.map { value.document[$0] } : nil
        let count = finding?.actions.count ?? 0
        let path = Path.proposal(value.id)
        return """
            <h1>\(title)</h1>
            <blockquote>\(HTML.lines(value.document.text(at: place) ?? FindingHead.loss))</blockquote>
            <p>It goes out of the reading\(HTML.when(count > 0, ", with its \(Words.count(count, "action"))")). \
            The document’s words stay: they move to “Words that found no home”.</p>
            \(Parts.button("Remove it", to: path.row(place).removal, Parts.revision(value.revision), in: frame, kind: "danger"))
            <p><a href="\(path.at(place.anchor))">Keep it</a></p>
            """
    }
}
