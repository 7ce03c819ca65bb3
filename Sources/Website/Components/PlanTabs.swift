import Markup
import Operations

/// The views of a plan, as links under its title: each person sees those that they may open.
enum PlanTab: CaseIterable, Sendable {
    case actions, findings, measures, leads, position, notices, changes, history

    private var words: String {
        switch self {
        case .actions: "Actions"
        case .findings: "Findings"
        case .measures: "Measures"
        case .leads: "Leads"
        case .position: "Position"
        case .notices: "Notices"
        case .changes: "What changed"
        case .history: "History"
        }
    }

    private func path(in plan: Path) -> Path {
        switch self {
        case .actions: plan
        case .findings: plan.findings
        case .measures: plan.measures
        case .leads: plan.leads
        case .position: plan.position
        case .notices: plan.notices
        case .changes: plan.comparison
        case .history: plan.history
        }
    }

    private func isFor(_ actor: Actor?, in plan: PlanHead) -> Bool {
        self != .history || (actor?.may(.seeHistory, in: plan.id) ?? false)
    }

    static func html(of plan: PlanHead, current: PlanTab, in frame: Frame) -> HTML {
        let path = Path.plan(plan.id)
        return """
            <nav class="tabs" aria-label="This plan"><ul>\
            \(allCases.filter { $0.isFor(frame.actor, in: plan) }.html { tab in
                let state = tab == current ? "page" : nil
                return "<li><a href=\"\(tab.path(in: path))\"\(attribute: "aria-current", state)>\(tab.words)</a></li>"
            })</ul></nav>
            """
    }
}
