import Markup
import Operations

/// Everyone who leads an action of a plan, and how their actions stand.
struct LeadsPage: Page {
    var value: LeadsPageValue

    var title: String { "Leads" }
    var crumbs: [Crumb] { [.plans, value.plan.crumb] }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(LeadsPage(value: try await value(visit)))
    }

    static func csv(_ visit: Visit) async throws -> Reply {
        try visit.checkExport()
        return .file(ListCSV.leads(try await value(visit)))
    }

    private static func value(_ visit: Visit) async throws -> LeadsPageValue {
        try await visit.desk.leads(of: visit.plan, on: visit.site.clock.today)
    }

    func body(in frame: Frame) -> HTML {
        """
        <p class="caption">\(value.plan.title)</p>
        <h1>Leads</h1>
        <p class="lede">\(state)</p>
        \(PlanTab.html(of: value.plan, current: .leads, in: frame))
        \(without)
        \(HTML.when(!value.rows.isEmpty, table))
        """
    }

    private var state: String {
        guard !value.rows.isEmpty else { return "The plan names no lead." }
        let late = value.rows.count { $0.actions.late > 0 }
        return "\(Words.count(value.rows.count, "lead")), "
            + (late == 0 ? "none with a late action." : "\(late) with a late action.")
    }

    private var without: HTML {
        let count = value.actionsWithoutLead
        guard count > 0 else { return HTML() }
        let path = Path.plan(value.plan.id, ActionFilter(need: .lead))
        return """
            <p>\(Tag.html(.notKnown, "No lead")) \
            <a href="\(path)">\(Words.count(count, "action")) \(count == 1 ? "names" : "name") nobody</a></p>
            """
    }

    private var table: HTML {
        """
        <p class="showing"><span class="screen"><a href="\(Path.plan(value.plan.id).csv("leads"))">As CSV</a> ·</span> \
        An action with two leads counts for both</p>
        <table class="cards"><caption class="unseen">Leads</caption>
        <thead><tr><th scope="col">Lead</th><th scope="col" class="number">Actions</th>\
        <th scope="col" class="number">Done</th><th scope="col" class="number">Late</th><th scope="col">Next due</th></tr></thead>
        <tbody>\(value.rows.html(row))</tbody></table>
        """
    }

    private func row(_ row: LeadsPageValue.LeadRow) -> HTML {
        let path = Path.plan(value.plan.id, ActionFilter(lead: row.name))
        return """
            <tr><th scope="row"><a href="\(path)">\(row.name)</a></th>\
            <td class="number" data-label="Actions">\(row.actions.actions)</td>\
            <td class="number" data-label="Done">\(row.actions.done)</td>\
            <td class="number" data-label="Late">\(row.actions.late)</td>\
            <td data-label="Next due">\(row.actions.nextDue?.shortWords ?? "–")</td></tr>

            """
    }
}
