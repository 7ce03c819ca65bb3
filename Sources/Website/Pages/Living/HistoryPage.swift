import Basics
import Markup
import Operations

/// A plan's history as sentences, newest first; each entry is sealed into the council's chain.
struct HistoryPage: Page {
    var value: PlanHistoryPageValue

    let title = "History"
    var section: ServiceSection? { .plans }
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
            each entry is sealed to the one before it. <a href="\(path.comparison)">Compare two days</a></p>
            <ol class="history">\(value.lines.html { line in
                """
                <li><span class="when">\(Day(inLondonAt: line.at).words)</span> <b>\(line.actor)</b>: \(line.sentence)\
                \(line.action.html { id in "<br><a href=\"\(path.action(id))\">\((line.actionText ?? "The action").shortened(to: 160))</a>" })\
                <br><span class="quiet">Entry \(line.seq), seal \(line.seal)</span></li>
                """
            })</ol>
            \(value.older.html { "<p><a href=\"\(path.history.with([.init("before", String($0))]))\">Older entries</a></p>" })
            """
    }
}
