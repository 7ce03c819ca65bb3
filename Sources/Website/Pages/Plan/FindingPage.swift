import Markup
import Operations
import Planning

/// A finding: the inspector's words, what answers them, and how success is told.
struct FindingPage: Page {
    var value: FindingPageValue

    var title: String { value.head.text ?? "\(value.head.name): words lost" }
    var crumbs: [Crumb] {
        [.plans, value.plan.crumb, Crumb("Findings", Path.plan(value.plan.id).findings)]
    }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }

    private var document: PlanDocument.Finding { value.document }
    private var plan: Path { .plan(value.plan.id) }

    static func show(_ visit: Visit) async throws -> Reply {
        let id = try visit.identifier("finding", of: "finding")
        return .page(
            FindingPage(
                value: try await visit.desk.finding(
                    id, of: visit.plan, on: visit.site.clock.today)))
    }

    func body(in frame: Frame) -> HTML {
        let counts = ActionCounts(counting: value.rows, on: value.today)
        return """
            \(Parts.heading(title, caption: value.head.section.map { "\(value.head.name) · \($0)" } ?? value.head.name))
            <p class="lede">\(value.rows.isEmpty ? "No action answers this finding." : counts.sentence)</p>
            \(source("text"))
            <dl class="summary">
            \(HTML.when(value.head.text == nil, Parts.row("Words", Parts.nothing(FindingHead.loss))))\
            \(field("Worded again", "second_text", Parts.words(document.secondText)))\
            \(field("Timescale", "band_text", Parts.words(document.bandText)))\
            \(Parts.row("Paragraphs of the report", paragraphs))\
            \(Parts.row("Recommendations", "\(Words.list(document.links.recommendations))"))\
            \(field("Progress", "progress_text", Parts.words(document.progressText)))\
            \(Parts.row("Success criteria", criteria))\
            </dl>
            \(actions)
            \(MeasureParts.section(value.measures, in: plan, empty: "No measure. Without one nobody can tell whether the finding is put right."))
            """
    }

    private var actions: HTML {
        guard !value.rows.isEmpty else {
            return "<h2>Actions</h2><p>Nothing in the plan answers this finding.</p>"
        }
        return """
            <h2>Actions</h2>
            <table class="cards"><caption class="unseen">Actions of \(value.head.name.loweredFirst)</caption>
            <thead><tr><th scope="col">Action</th><th scope="col">Lead</th><th scope="col">Due</th><th scope="col">Status</th></tr></thead>
            <tbody>\(value.rows.html { row in
                """
                <tr><th scope="row">\(row.link(in: plan))</th><td data-label="Lead">\(row.leadsHTML)</td>\
                <td data-label="Due">\(row.dueHTML(on: value.today))</td><td data-label="Status">\(row.statusHTML)</td></tr>
                """
            })</tbody></table>
            """
    }

    private var paragraphs: HTML {
        document.links.paragraphs.html(between: ", ") { number in
            let note = document.links.paragraphNotes[number]
            return "\(number)\(note.html { " (\($0))" })"
        }
    }

    private var criteria: HTML {
        document.successCriteria.html { criterion in
            """
            <p>\(HTML.lines(criterion.text))</p>\
            \(Source.disclosure(of: "text", from: criterion.from, in: value.cells))
            """
        }
    }

    private func field(_ label: String, _ name: String, _ value: HTML) -> HTML {
        value.isEmpty ? HTML() : Parts.row(label, "\(value)\(source(name))")
    }

    private func source(_ name: String) -> HTML {
        Source.disclosure(of: name, from: document.from, in: value.cells)
    }
}
