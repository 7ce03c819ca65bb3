import Markup
import Operations
import Planning

/// Every measure of a plan, in the document's words and figures.
struct MeasuresPage: Page {
    var value: MeasuresPageValue

    var title: String { "Measures" }
    var crumbs: [Crumb] { [.plans, value.plan.crumb] }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }

    private var plan: Path { .plan(value.plan.id) }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(MeasuresPage(value: try await visit.desk.measures(of: visit.plan)))
    }

    static func csv(_ visit: Visit) async throws -> Reply {
        try visit.checkExport()
        return .file(ListCSV.measures(try await visit.desk.measures(of: visit.plan)))
    }

    func body(in frame: Frame) -> HTML {
        """
        <p class="caption">\(value.plan.title)</p>
        <h1>Measures</h1>
        <p class="lede">\(state)</p>
        \(PlanTab.html(of: value.plan, current: .measures, in: frame))
        \(value.rows.isEmpty ? empty : table)
        """
    }

    private var state: String {
        guard !value.rows.isEmpty else { return "The plan names no measure." }
        let count = value.rows.count
        let baselines = value.rows.count { $0.measure.baseline != nil }
        let targets = value.rows.count { $0.measure.target?.value != nil }
        return
            "\(Words.count(count, "measure")): \(Words.share(baselines, of: count)) with a baseline, "
            + "\(Words.share(targets, of: count)) with a target in figures."
    }

    private var empty: HTML {
        """
        <p>Each measure of the plan would stand here with where it starts, what it is to reach and by when. \
        Without measures the plan can say what was done, but not whether it helped.</p>
        """
    }

    private var table: HTML {
        """
        <p class="showing screen"><a href="\(plan.csv("measures"))">As CSV</a></p>
        <table class="cards"><caption class="unseen">Measures</caption>
        <thead><tr><th scope="col">Measure</th><th scope="col">Baseline</th><th scope="col">Target</th>\
        <th scope="col">By</th><th scope="col">For</th></tr></thead>
        <tbody>\(value.rows.html(row))</tbody></table>
        """
    }

    private func row(_ row: MeasureRow) -> HTML {
        let measure = row.measure
        let notes = [
            measure.direction?.words,
            measure.indicators.isEmpty ? nil : measure.indicators.joined(separator: ", "),
        ].compactMap(\.self)
        return """
            <tr id="m-\(row.id.text)"><th scope="row">\(HTML.lines(measure.text))\
            \(HTML.when(!notes.isEmpty, "<br><span class=\"when\">\(notes.joined(separator: " · "))</span>"))</th>\
            <td data-label="Baseline">\(measure.baseline.map { HTML(words: $0.words) } ?? Tag.html(.notKnown, "None"))</td>\
            <td data-label="Target">\(measure.target.map { HTML(words: $0.words.capitalisedFirst) } ?? Tag.html(.notKnown, "None"))</td>\
            <td data-label="By">\(measure.dueText.map { HTML(words: $0) } ?? "–")</td>\
            <td data-label="For">\(belonging(row))</td></tr>

            """
    }

    private func belonging(_ row: MeasureRow) -> HTML {
        let finding: HTML = row.finding.html {
            "<a href=\"\(plan.finding($0.id))\">\($0.label)</a>"
        }
        let action: HTML = row.action.html {
            "<br><a href=\"\(plan.action($0.id))\">\($0.text.shortened(to: 80))</a>"
        }
        return row.finding == nil ? "The whole plan" : "\(finding)\(action)"
    }
}
