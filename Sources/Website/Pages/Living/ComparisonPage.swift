import Basics
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
            <form method="get" action="\(Path.plan(value.plan.id).comparison)" class="days">
            \(inputs.line("from", "The end of", shown.from))\(inputs.line("to", "with the end of", shown.to))
            <div class="buttons"><button class="secondary">Compare</button></div></form>
            \(rows)\(updates)
            """
    }

    private var state: String {
        var parts: [String] = []
        for (fate, word) in [
            (PlanComparison.Row.Fate.changed, "changed"), (.added, "added"), (.removed, "removed"),
        ] {
            let count = value.rows.count { $0.fate == fate }
            if count > 0 { parts.append("\(count) \(word)") }
        }
        let parted = parts.isEmpty ? "No row changed" : "Rows: " + parts.joined(separator: ", ")
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
            <table><caption class="quiet">Rows that are not as they were</caption><thead><tr><th scope="col">Row</th>\
            <th scope="col">What</th><th scope="col">At the end of \(value.from.shortWords)</th>\
            <th scope="col">At the end of \(value.to.shortWords)</th></tr></thead>
            <tbody>\(value.rows.html { row($0) })</tbody></table>
            """
    }

    private func row(_ row: PlanComparison.Row) -> HTML {
        let name: HTML =
            row.kind == "action" && row.fate != .removed
            ? "<a href=\"\(Path.plan(value.plan.id).action(row.subject))\">\(row.text.shortened(to: 200))</a>"
            : "\(row.text.shortened(to: 200))"
        let kind = row.kind.capitalisedFirst
        guard row.fate == .changed else {
            return """
                <tr><th scope="row" data-label="Row">\(name)</th>\
                <td data-label="What">\(kind) \(row.fate.rawValue)</td>\
                <td data-label="Before">\(row.fate == .added ? "–" : row.text)</td>\
                <td data-label="After">\(row.fate == .added ? row.text : "–")</td></tr>
                """
        }
        return row.fields.enumerated().map { index, field in
            """
            <tr>\(index == 0 ? "<th scope=\"row\" data-label=\"Row\" rowspan=\"\(row.fields.count)\">\(name)</th>" : HTML())\
            <td data-label="What">\(field.label)</td>\
            <td data-label="Before">\(field.before.map { HTML.lines($0) } ?? "–")</td>\
            <td data-label="After">\(field.after.map { HTML.lines($0) } ?? "–")</td></tr>
            """ as HTML
        }.html { $0 }
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
