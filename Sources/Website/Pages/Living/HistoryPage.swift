import Basics
import Markup
import Operations

/// A plan's history as sentences, newest first; each entry is sealed into the council's chain.
struct HistoryPage: Page {
    var value: PlanHistoryPageValue

    let title = "History"
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }
    var crumbs: [Crumb] { [.plans, value.plan.crumb] }

    static func show(_ visit: Visit) async throws -> Reply {
        let before = visit.query["before"].flatMap { Int($0) }
        return .page(
            HistoryPage(
                value: try await visit.desk.history(of: visit.plan, before: before, limit: 100)))
    }

    func body(in frame: Frame) -> HTML {
        let path = Path.plan(value.plan.id)
        return """
            \(Parts.heading("History", caption: value.plan.title))
            <p class="lede">Everything that was done to this plan, newest first. Nothing is taken out: \
            each entry is sealed to the one before it.</p>
            \(PlanTab.html(of: value.plan, current: .history, in: frame))
            <ol class="history">\(value.lines.html { entry($0, in: path) })</ol>
            \(value.older.html { "<p><a href=\"\(path.history.with([.init("before", String($0))]))\">Older entries</a></p>" })
            """
    }

    private func entry(_ line: PlanHistoryPageValue.Line, in path: Path) -> HTML {
        """
        <li><span class="when">\(Day(inLondonAt: line.at).words)</span> <div><p><b>\(line.actor)</b>: \(line.sentence)</p>\
        \(line.action.html { id in
            "<p><a href=\"\(path.action(id))\">\((line.actionText ?? "The action").shortened(to: 160))</a></p>"
        })\
        <p class="seal">Entry \(line.seq), seal <code>\(line.seal)</code></p></div></li>
        """
    }
}
