import Markup
import Operations

/// Every finding of a plan and how much answers it.
struct FindingsPage: Page {
    var value: FindingsPageValue

    var title: String { "Findings" }
    var crumbs: [Crumb] { [.plans, value.plan.crumb] }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }

    private var plan: Path { .plan(value.plan.id) }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(FindingsPage(value: try await value(visit)))
    }

    static func csv(_ visit: Visit) async throws -> Reply {
        try visit.checkExport()
        return .file(ListCSV.findings(try await value(visit)))
    }

    private static func value(_ visit: Visit) async throws -> FindingsPageValue {
        try await visit.desk.findings(of: visit.plan, on: visit.site.clock.today)
    }

    func body(in frame: Frame) -> HTML {
        """
        <p class="caption">\(value.plan.title)</p>
        <h1>Findings</h1>
        <p class="lede">\(state)</p>
        \(PlanTab.html(of: value.plan, current: .findings, in: frame))
        \(value.rows.isEmpty ? "<p>The plan names no finding.</p>" : table)
        """
    }

    private var state: String {
        let bare = value.rows.count { $0.actions.actions == 0 }
        let unmeasured = value.rows.count { $0.measures == 0 }
        let parts = [
            bare == 0 ? "every one has an action" : "\(bare) without an action",
            unmeasured == 0 ? "every one has a measure" : "\(unmeasured) without a measure",
        ]
        return "\(Words.count(value.rows.count, "finding")): \(parts.joined(separator: ", "))."
    }

    private var table: HTML {
        """
        <p class="showing screen"><a href="\(plan.csv("findings"))">As CSV</a></p>
        <table class="cards"><caption class="unseen">Findings</caption>
        <thead><tr><th scope="col">Finding</th><th scope="col">Timescale</th><th scope="col" class="number">Actions</th>\
        <th scope="col" class="number">Done</th><th scope="col" class="number">Late</th><th scope="col" class="number">Measures</th></tr></thead>
        <tbody>\(value.rows.html(row))</tbody></table>
        """
    }

    private func row(_ row: FindingsPageValue.FindingRow) -> HTML {
        """
        <tr><th scope="row">\(name(row.head))</th>\
        <td data-label="Timescale">\(row.bandText ?? "–")</td>\
        \(number("Actions", row.actions.actions, isLacking: row.actions.actions == 0))\
        \(number("Done", row.actions.done))\(number("Late", row.actions.late))\
        \(number("Measures", row.measures, isLacking: row.measures == 0))</tr>

        """
    }

    private func name(_ head: FindingHead) -> HTML {
        let path = plan.finding(head.id)
        let words = head.textOrLoss.shortened(to: 300)
        return head.ref == nil
            ? "<a href=\"\(path)\">\(words)</a>"
            : "<a href=\"\(path)\">\(head.name)</a><br>\(words)"
    }

    private func number(_ label: String, _ value: Int, isLacking: Bool = false) -> HTML {
        """
        <td class="number" data-label="\(label)">\(isLacking ? Tag.html(.notKnown, "None") : "\(value)")</td>
        """
    }
}
