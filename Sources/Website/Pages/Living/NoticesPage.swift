import Basics
import Markup
import Operations

/// The faults a plan has by its own words and figures, so that it hears them before an inspector does.
struct NoticesPage: Page {
    var value: NoticesPageValue

    let title = "Notices"
    var section: ServiceSection? { .plans }
    var crumbs: [Crumb] { [.plans, value.plan.crumb] }
    var isWide: Bool { true }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(
            NoticesPage(
                value: try await visit.desk.notices(of: visit.plan, on: visit.site.clock.today)))
    }

    func body(in frame: Frame) -> HTML {
        """
        \(Parts.heading("Notices", caption: value.plan.title))
        <p class="lede">\(state)</p>
        \(PlanTab.html(of: value.plan, current: .notices, in: frame))
        <p>A <b>fact</b> is decided by the record. A <b>sign</b> is usually right: look. A <b>question</b> only asks.</p>
        \(value.groups.html { group($0) })
        """
    }

    private var state: String {
        let count = value.groups.reduce(0) { $0 + $1.lines.count }
        guard count > 0 else {
            return
                "\(value.ruleCount) checks looked at the plan on \(value.today.words) and noticed nothing."
        }
        return "\(value.ruleCount) checks looked at the plan on \(value.today.words); "
            + "\(value.groups.count) noticed something, in \(count.words("place", "places"))."
    }

    private func group(_ group: NoticesPageValue.Group) -> HTML {
        """
        <section><h2>\(group.rule.title) <span class="when">(\(group.lines.count))</span></h2>
        <p>\(Tag.plain(group.rule.kind.rawValue.capitalisedFirst)) <span class="when">\(group.rule.id)</span></p>
        <p>\(group.rule.explanation) <b>What to do:</b> \(group.rule.advice)</p>
        <details\(flag: "open", group.lines.count <= 5)><summary>\(group.lines.count.words("place", "places"))</summary>
        <ul class="notices">\(group.lines.html { line($0) })</ul></details></section>
        """
    }

    private func line(_ line: NoticesPageValue.Line) -> HTML {
        let path = Path.plan(value.plan.id)
        let place: HTML =
            if let action = line.action {
                "<a href=\"\(path.action(action))\">See the action</a>"
            } else if let finding = line.finding {
                "<a href=\"\(path.finding(finding))\">See the finding</a>"
            } else { "About the whole plan" }
        return """
            <li>\(line.message)\
            \(HTML.when(!line.words.isEmpty, " <q>\(line.words.shortened(to: 240))</q>"))<br>\(place)</li>
            """
    }
}
