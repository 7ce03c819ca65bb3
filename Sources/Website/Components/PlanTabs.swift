import Markup
import Operations

/// The four views of a plan, as links under its title.
enum PlanTab: CaseIterable, Sendable {
    case actions, findings, measures, leads

    private var words: String {
        switch self {
        case .actions: "Actions"
        case .findings: "Findings"
        case .measures: "Measures"
        case .leads: "Leads"
        }
    }

    private func path(in plan: Path) -> Path {
        switch self {
        case .actions: plan
        case .findings: plan.findings
        case .measures: plan.measures
        case .leads: plan.leads
        }
    }

    static func html(of plan: PlanHead, current: PlanTab) -> HTML {
        let path = Path.plan(plan.id)
        return """
            <nav class="tabs" aria-label="This plan"><ul>\
            \(allCases.html { tab in
                let state = tab == current ? "page" : nil
                return "<li><a href=\"\(tab.path(in: path))\"\(attribute: "aria-current", state)>\(tab.words)</a></li>"
            })</ul></nav>
            """
    }
}
