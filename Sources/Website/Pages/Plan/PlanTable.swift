import Basics
import Markup
import Operations
import Planning

/// A plan's actions: under their sections and findings, or flat where they are sorted.
struct PlanTable {
    var value: PlanPageValue

    private var plan: Path { .plan(value.head.id) }

    var html: HTML {
        if value.rows.isEmpty, !value.filter.isEmpty {
            return """
                <p class="none">No action passes these filters. \
                <a href="\(plan.at("actions"))">Show all \(value.actions.actions)</a></p>
                """
        }
        return value.filter.order == nil ? grouped : flat
    }

    private var grouped: HTML {
        var html = HTML()
        html.reserve(value.rows.count * 720)
        let byFinding = Dictionary(grouping: value.rows, by: \.finding)
        var index = 0
        while index < value.findings.count {
            let section = value.findings[index].section
            let end =
                value.findings[index...].firstIndex { $0.section != section }
                ?? value.findings.count
            html += group(value.findings[index..<end], section: section, byFinding)
            index = end
        }
        return html
    }

    private func group(
        _ findings: ArraySlice<PlanPageValue.PlanFinding>, section: Int,
        _ rows: [Identifier: [ActionRow]]
    ) -> HTML {
        let title = value.sections.indices.contains(section) ? value.sections[section] : nil
        let name = PlanFilters.name(of: title, at: section)
        let isOnly = value.sections.count == 1 && title == nil
        var html: HTML = """
            \(HTML.when(!isOnly, "<h3>\(name)</h3>"))\
            <table class="cards"><caption class="unseen">\(isOnly ? "Actions" : "Actions: \(name)")</caption>\(head)
            """
        for finding in findings {
            html += "<tbody>"
            html += headRow(finding.head)
            let actions = rows[finding.head.id] ?? []
            if actions.isEmpty {
                html +=
                    "<tr><td colspan=\"4\">\(Tag.html(.notKnown, "No action")) Nothing in the plan answers this finding.</td></tr>"
            }
            for action in actions { html += row(action) }
            html += "</tbody>"
        }
        html += "</table>"
        return html
    }

    private func headRow(_ finding: FindingHead) -> HTML {
        let path = plan.finding(finding.id)
        let words = finding.textOrLoss.shortened(to: 300)
        let name: HTML =
            finding.ref == nil
            ? "<a href=\"\(path)\">\(words)</a>"
            : "<a href=\"\(path)\">\(finding.name)</a> <span>\(words)</span>"
        return "<tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\">\(name)</th></tr>"
    }

    private var flat: HTML {
        """
        <table class="cards"><caption class="unseen">Actions, sorted</caption>\(head)
        <tbody>\(value.rows.html(row))</tbody></table>
        """
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

    private func row(_ row: ActionRow) -> HTML {
        """
        <tr><th scope="row">\(row.link(in: plan))</th><td data-label="Lead">\(row.leadsHTML)</td>\
        <td data-label="Due">\(row.dueHTML(on: value.today))</td><td data-label="Status">\(row.statusHTML)</td></tr>

        """
    }
}
