import Basics
import HTTPTypes
import Markup
import Operations

/// Two days of a plan side by side.
struct ComparisonPage: Page {
    var value: PlanComparison
    var typed: (from: String, to: String)
    var problems: [FieldProblem] = []

    let title = "What changed"
    var section: ServiceSection? { .plans }
    var crumbs: [Crumb] { [.plans, value.plan.crumb] }
    var isWide: Bool { true }
    var status: HTTPResponse.Status { problems.isEmpty ? .ok : .unprocessableContent }
    var hasProblems: Bool { !problems.isEmpty }

    static func show(_ visit: Visit) async throws -> Reply {
        let today = visit.site.clock.today
        let typed = (from: visit.query.words("from"), to: visit.query.words("to"))
        var problems: [FieldProblem] = []
        func day(_ name: String, _ words: String, _ usual: Day) -> Day {
            if words.isEmpty { return usual }
            if let day = Record.day(typed: words) { return day }
            problems.append(
                FieldProblem(field: name, words: "Enter a day, such as 31 March 2027."))
            return usual
        }
        let from = day("from", typed.from, today.adding(days: -1))
        let to = day("to", typed.to, today)
        let value = try await visit.desk.comparison(of: visit.plan, from: from, to: to)
        return .page(ComparisonPage(value: value, typed: typed, problems: problems))
    }

    func body(in frame: Frame) -> HTML {
        let inputs = Inputs(problems: problems)
        let shown = (
            from: typed.from.isEmpty ? value.from.words : typed.from,
            to: typed.to.isEmpty ? value.to.words : typed.to
        )
        return """
            \(inputs.summary)
            \(Parts.heading("What changed", caption: value.plan.title))
            <p class="lede">\(state)</p>
            \(PlanTab.html(of: value.plan, current: .changes, in: frame))
            <form method="get" action="\(Path.plan(value.plan.id).comparison)" class="days screen">
            \(inputs.line("from", "From the end of", shown.from))\(inputs.line("to", "To the end of", shown.to))
            <button class="second">Compare</button></form>
            \(rows)\(updates)
            """
    }

    private var state: String {
        var parts: [String] = []
        for (fate, word) in [
            (PlanComparison.Row.Fate.changed, "changed"), (.added, "added"), (.removed, "removed"),
        ] {
            let count = value.rows.count { $0.fate == fate }
            guard count > 0 else { continue }
            parts.append("\(parts.isEmpty ? count.words("row", "rows") : String(count)) \(word)")
        }
        let parted = parts.isEmpty ? "No row changed" : Words.list(parts)
        var words =
            "\(parted) between the end of \(value.from.words) and the end of \(value.to.words); \(value.unchangedCount) stand as they stood. \(value.updates.count.words("update was", "updates were")) recorded."
        if value.from < value.acceptedOn {
            words +=
                " The plan was accepted on \(value.acceptedOn.words): days before that stand as it was accepted."
        }
        return words
    }

    private var rows: HTML {
        guard !value.rows.isEmpty else { return HTML() }
        return """
            <h2>Rows</h2>
            <table class="cards changes"><caption class="unseen">Rows that are not as they were</caption>
            <thead><tr><th scope="col">What</th><th scope="col">At the end of \(value.from.words)</th>\
            <th scope="col">At the end of \(value.to.words)</th></tr></thead>
            <tbody>\(value.rows.html { row($0) })</tbody></table>
            """
    }

    /// The row's own words across the table, then a line for each field that is not as it was.
    private func row(_ row: PlanComparison.Row) -> HTML {
        let words = row.text.shortened(to: 200)
        let name: HTML =
            row.kind == "action" && row.fate != .removed
            ? "<a href=\"\(Path.plan(value.plan.id).action(row.subject))\">\(words)</a>"
            : "\(words)"
        let fate: HTML =
            row.fate == .changed ? HTML() : " \(Tag.plain(row.fate.rawValue.capitalisedFirst))"
        return """
            <tr class="group"><th colspan="3" scope="rowgroup"><span class="ref">\(row.kind.capitalisedFirst)</span>\(fate) \(name)</th></tr>
            \(row.fields.html { field in
                """
                <tr><th scope="row">\(field.label)</th>\
                <td data-label="Before">\(field.before.map { HTML.lines($0) } ?? "–")</td>\
                <td data-label="After">\(field.after.map { HTML.lines($0) } ?? "–")</td></tr>
                """
            })
            """
    }

    private var updates: HTML {
        guard !value.updates.isEmpty else { return HTML() }
        return """
            <h2>Updates recorded in between</h2>
            <ol class="updates">\(value.updates.html { entry in
                """
                <li><p class="when"><a href="\(Path.plan(value.plan.id).action(entry.action))">As of \(entry.update.asOf.words)</a>, by \(entry.update.author.name)</p>\
                <p>\(HTML.lines(entry.update.text))</p></li>
                """
            })</ol>
            """
    }
}
