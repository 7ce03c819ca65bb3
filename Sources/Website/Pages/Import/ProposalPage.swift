import Basics
import Markup
import Operations
import Planning

/// The second step of bringing in a plan: what was read, what is to be settled, and the source beside it.
struct ProposalPage: Page {
    var value: ProposalPageValue
    var notice: Notice?
    /// A settled question that is opened again, to change its answer.
    var reopened: Int?

    var title: String { value.name }
    var crumbs: [Crumb] { [.plans] }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }

    var path: Path { .proposal(value.id) }
    var document: PlanDocument { value.document }

    func body(in frame: Frame) -> HTML {
        var html: HTML = """
            \(Parts.notice(notice))\
            <p class="caption">Proposal, not yet in the record</p>
            <h1>\(title)</h1>
            <p class="lede">\(state)</p>
            \(about)
            """
        if let plan = value.plan {
            html += "<p><a class=\"button\" href=\"\(Path.plan(plan))\">See the plan</a></p>"
            html += ProposalReading(value: value, isOpen: false).html
            return html
        }
        html += ProposalQuestions(value: value, reopened: reopened).html(in: frame)
        html += ProposalReading(value: value, isOpen: true).html
        html += ProposalWords(value: value).html(in: frame)
        html += acceptance(in: frame)
        return html
    }

    private var state: String {
        let read = "We read \(document.counts.words)."
        if value.plan != nil { return "\(read) It is accepted." }
        let open = value.openDoubts
        switch (open, value.doubts.isEmpty) {
        case (0, true): return "\(read) Nothing is unclear."
        case (0, false): return "\(read) Every question is settled."
        default: return "\(read) \(Words.count(open, "thing")) to settle."
        }
    }

    private var about: HTML {
        """
        <dl class="facts">
        \(Parts.row("Authority", Parts.words(document.authority)))\
        \(Parts.row("Answers", Parts.words(document.inspection.words)))\
        \(Parts.row("Period", Parts.words(document.dates.periodText)))\
        \(Parts.row("Read from", "<a href=\"\(path.source)\">\(value.file.described)</a>"))\
        </dl>
        """
    }

    private func acceptance(in frame: Frame) -> HTML {
        let done = document.sections.flatMap(\.findings).flatMap(\.actions)
            .count { $0.status == .completed }
        let open = value.openDoubts
        return """
            <section class="accept" id="accept" aria-labelledby="accept-name">
            <h2 id="accept-name">Accept this plan</h2>
            <ul>
            <li>\(document.counts.words.capitalisedFirst) go into the record, each with its source words.</li>
            \(HTML.when(done > 0, "<li>\(Words.count(done, "action")) \(done == 1 ? "comes" : "come") in as done on the owner’s word, without evidence yet.</li>"))\
            \(HTML.when(open > 0, "<li>\(Words.count(open, "question")) \(open == 1 ? "stays" : "stay") open, and the plan stands as suggested.</li>"))\
            <li>You can take it back until something in the plan is changed.</li>
            </ul>
            \(Parts.button("Accept the plan", to: path.acceptance, Parts.revision(value.revision), in: frame))
            <p><a href="\(path.removal)">Discard this proposal</a></p>
            </section>
            """
    }
}

extension PlanDocument.Inspection {
    /// "Inspection of safeguarding, June 2011".
    var words: String? {
        let parts = [kind, dateText].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension ProposalPage {
    static func show(_ visit: Visit) async throws -> Reply {
        .page(
            ProposalPage(
                value: try await visit.desk.proposal(visit.proposal), notice: visit.notice,
                reopened: visit.query["change"].flatMap { Int($0) }.map { $0 - 1 }))
    }

    static func source(_ visit: Visit) async throws -> Reply {
        .file(try await visit.desk.source(of: visit.proposal))
    }

    /// Takes one answer ("answer-3" = "1"), or all as suggested ("all" = "suggested").
    static func settle(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let (id, now) = (try visit.proposal, visit.site.clock.now)
        let revision = try form.revision
        if form["all"] == "suggested" {
            try await visit.desk.settleAllAsSuggested(in: id, revision: revision, at: now)
        } else {
            try await visit.desk.settle(try form.answers, in: id, revision: revision, at: now)
        }
        return .redirect(.proposal(id).saying(.settled).at("questions"))
    }

    static func accept(_ visit: Visit) async throws -> Reply {
        let revision = try await visit.form().revision
        let plan = try await visit.desk.accept(
            visit.proposal, revision: revision, at: visit.site.clock.now)
        return .redirect(.plan(plan).saying(.accepted))
    }
}

extension FormFields {
    /// The revision of the proposal that the form was made from.
    var revision: Int {
        get throws(FormFault) {
            guard let revision = self["revision"].flatMap({ Int($0) }) else { throw .malformed }
            return revision
        }
    }

    /// Answers to questions: number from 0 → index of the choice. In the form the numbers count from 1.
    fileprivate var answers: [Int: Int] {
        get throws(FormFault) {
            var answers: [Int: Int] = [:]
            for field in fields where field.name.hasPrefix("answer-") {
                guard let number = Int(field.name.dropFirst(7)), let choice = Int(field.value)
                else {
                    throw .malformed
                }
                answers[number - 1] = choice
            }
            guard !answers.isEmpty else { throw .malformed }
            return answers
        }
    }
}
