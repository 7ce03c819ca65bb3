import Basics
import Markup
import Operations
import Planning

/// A plan's actions: under their sections and findings, or flat where they are sorted.
struct PlanTable {
    var value: PlanPageValue

    private var plan: Path { .plan(value.head.id) }

    func add(to html: inout HTML) {
        if value.rows.isEmpty, !value.filter.isEmpty {
            html += """
                <p class="none">No action passes these filters. \
                <a href="\(plan.at("actions"))">Show all \(value.actions.actions)</a></p>
                """
        } else if value.filter.order == nil {
            addGrouped(to: &html)
        } else {
            addFlat(to: &html)
        }
    }

    private func addGrouped(to html: inout HTML) {
        let (head, runs) = (head, runs)
        var index = 0
        while index < value.findings.count {
            let section = value.findings[index].section
            var end = index + 1
            while end < value.findings.count, value.findings[end].section == section { end += 1 }
            addHead(ofSection: section, head, to: &html)
            for finding in index..<end {
                add(value.findings[finding].head, runs, to: &html)
            }
            html.add("</table>")
            index = end
        }
    }

    /// Where the actions of each finding stand: they follow each other in the plan's order.
    private var runs: [Identifier: [Range<Int>]] {
        var runs: [Identifier: [Range<Int>]] = [:]
        var start = 0
        while start < value.rows.count {
            var end = start + 1
            while end < value.rows.count, value.rows[end].finding == value.rows[start].finding {
                end += 1
            }
            runs[value.rows[start].finding, default: []].append(start..<end)
            start = end
        }
        return runs
    }

    private func addHead(ofSection section: Int, _ head: HTML, to html: inout HTML) {
        let title = value.sections.indices.contains(section) ? value.sections[section] : nil
        let name = PlanFilters.name(of: title, at: section)
        let isOnly = value.sections.count == 1 && title == nil
        html += """
            \(HTML.when(!isOnly, "<h3>\(name)</h3>"))\
            <table class="cards"><caption class="unseen">\(isOnly ? "Actions" : "Actions: \(name)")</caption>\(head)
            """
    }

    private func add(
        _ finding: FindingHead, _ runs: [Identifier: [Range<Int>]], to html: inout HTML
    ) {
        html.add("<tbody>")
        addHeadRow(finding, to: &html)
        if let ranges = runs[finding.id] {
            for range in ranges { addRows(range, to: &html) }
        } else {
            html += """
                <tr><td colspan="4">\(Tag.html(.notKnown, "No action")) \
                Nothing in the plan answers this finding.</td></tr>
                """
        }
        html.add("</tbody>")
    }

    private func addHeadRow(_ finding: FindingHead, to html: inout HTML) {
        html.add("<tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\"><a href=\"")
        html.add(words: plan.findings.text)
        html.add("/")
        html.add(words: finding.id.text)
        html.add("\">")
        let words = finding.textOrLoss.shortened(to: 300)
        if finding.ref == nil {
            html.add(words: words)
            html.add("</a>")
        } else {
            html.add(words: finding.name)
            html.add("</a> <span>")
            html.add(words: words)
            html.add("</span>")
        }
        html.add("</th></tr>")
    }

    private func addFlat(to html: inout HTML) {
        html += """
            <table class="cards"><caption class="unseen">Actions, sorted</caption>\(head)
            <tbody>
            """
        addRows(value.rows.indices, to: &html)
        html.add("</tbody></table>")
    }

    private var head: HTML {
        """
        <thead><tr>\(column(.action, "Action"))\(column(.lead, "Lead"))\(column(.due, "Due"))\(column(.status, "Status"))</tr></thead>
        """
    }

    /// A heading that sorts by its column; once more, and it sorts the other way.
    private func column(_ column: ActionOrder.Column, _ words: String) -> HTML {
        let current = value.filter.order.flatMap { $0.column == column ? $0 : nil }
        var next = value.filter
        next.order = ActionOrder(column, isDescending: current.map { !$0.isDescending } ?? false)
        let state = current.map { $0.isDescending ? "descending" : "ascending" }
        return """
            <th scope="col"\(attribute: "aria-sort", state)>\
            <a href="\(Path.plan(value.head.id, next).at("actions"))">\(words)<span class="unseen">, sort</span></a></th>
            """
    }

    private func addRows(_ range: Range<Int>, to html: inout HTML) {
        let actions = plan.actions
        for index in range {
            let row = value.rows[index]
            html.add("<tr><th scope=\"row\">")
            row.addLink(to: &html, under: actions)
            html.add("</th><td data-label=\"Lead\">")
            row.addLeads(to: &html)
            html.add("</td><td data-label=\"Due\">")
            row.addDue(to: &html, on: value.today)
            html.add("</td><td data-label=\"Status\">")
            row.addStatus(to: &html)
            html.add("</td></tr>\n")
        }
    }
}
