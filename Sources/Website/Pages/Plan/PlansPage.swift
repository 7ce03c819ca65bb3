import Markup
import Operations

/// Every plan in the record, and what was brought in and waits.
struct PlansPage: Page {
    var value: PlansPageValue
    var notice: Notice?

    let title = "Plans"
    var section: ServiceSection? { .plans }

    static func show(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.plans(on: visit.site.clock.today)
        return .page(PlansPage(value: value, notice: visit.notice))
    }

    func body(in frame: Frame) -> HTML {
        let mayBring = frame.actor?.may(.bringPlans) ?? false
        if value.plans.isEmpty, value.proposals.isEmpty { return empty(mayBring) }
        return """
            \(Parts.notice(notice))\
            <h1>Plans</h1>
            <p class="lede">\(state)</p>
            \(HTML.when(!value.proposals.isEmpty, waiting))\
            \(HTML.when(!value.plans.isEmpty, accepted))\
            \(HTML.when(mayBring, "<p><a class=\"button second\" href=\"\(Path.newProposal)\">Bring in a plan</a></p>"))
            """
    }

    private var state: String {
        let plans = value.plans.isEmpty ? "No plan yet" : Words.count(value.plans.count, "plan")
        let late = value.plans.reduce(0) { $0 + $1.actions.late }
        let lateWords =
            late == 0
            ? "" : ", \(Words.count(late, "action")) past \(late == 1 ? "its" : "their") date"
        let waiting = value.proposals.count
        guard waiting > 0 else { return "\(plans)\(lateWords)." }
        return "\(plans)\(lateWords). \(Words.count(waiting, "proposal")) "
            + "\(waiting == 1 ? "waits" : "wait") to be accepted."
    }

    /// Teaches: what would stand here, and the one thing to do.
    private func empty(_ mayBring: Bool) -> HTML {
        """
        \(Parts.notice(notice))\
        <h1>Plans</h1>
        <p class="lede">There is no plan here yet.</p>
        <p>Each improvement plan will stand here with how many of its actions are done, late and due next.</p>
        \(mayBring ? PlansPage.bringing : "<p>The plan owner brings plans in.</p>")
        """
    }

    private static let bringing: HTML = """
        <p>Bring the plan as it is: a Word file, a spreadsheet, a PDF, a web page or text. Waymark reads it, shows you \
        what it read beside the document’s own words, and asks where it is not sure. You accept it when it is right.</p>
        <p><a class="button" href="\(Path.newProposal)">Bring in a plan</a></p>
        """

    private var waiting: HTML {
        """
        <h2>To be accepted</h2>
        <ul class="entries">\(value.proposals.html { line in
            """
            <li><h3><a href="\(Path.proposal(line.head.id))">\(line.head.title)</a></h3>
            \(line.head.authority.html { "<p>\($0)</p>" })\
            <p>\(line.counts.words). \(PlansPage.doubts(line.openDoubts))</p>
            <p class="when">Brought in on \(line.broughtOn.words)</p></li>
            """
        })</ul>
        """
    }

    private var accepted: HTML {
        """
        <h2>In the record</h2>
        <ul class="entries">\(value.plans.html { line in
            """
            <li><h3><a href="\(Path.plan(line.head.id))">\(line.head.title)</a></h3>
            \(line.head.authority.html { "<p>\($0)</p>" })\
            <p>\(line.actions.sentence)\(HTML.when(line.openDoubts > 0, " \(PlansPage.doubts(line.openDoubts))"))</p>
            <p class="when">\(Words.count(line.counts.findings, "finding")), \
            \(line.counts.measures == 0 ? "no measure" : Words.count(line.counts.measures, "measure")) · Accepted on \(line.acceptedOn.words)</p></li>
            """
        })</ul>
        """
    }

    private static func doubts(_ open: Int) -> HTML {
        open == 0
            ? "No open questions."
            : Tag.html(.amber, Words.count(open, "open question"))
    }
}
