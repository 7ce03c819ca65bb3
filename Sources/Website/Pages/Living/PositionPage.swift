import Basics
import Markup
import Operations
import Planning

/// Where a plan stands, on one side of A4: what needs a person first, then the whole.
struct PositionPage: Page {
    var value: PositionPageValue

    let title = "Position"
    var section: ServiceSection? { .plans }
    var crumbs: [Crumb] { [.plans, value.plan.crumb] }
    var isWide: Bool { true }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(
            PositionPage(
                value: try await visit.desk.position(of: visit.plan, on: visit.site.clock.today)))
    }

    private var path: Path { .plan(value.plan.id) }

    func body(in frame: Frame) -> HTML {
        """
        \(Parts.heading("Position", caption: value.plan.title))
        <p class="lede">\(state)</p>
        \(PlanTab.html(of: value.plan, current: .position, in: frame))
        \(counts)
        \(differing)\(late)\(unproved)\(unanswered)\(next)\(moved)
        <p class="when">The record’s colour follows a published rule: what stands on the record decides, never anybody’s word.</p>
        """
    }

    private var state: String {
        let late = value.late.count
        let differ = value.differing.count
        return
            "\(value.actionCount.words("action", "actions")) on \(value.today.words): \(late) late, "
            + "\(value.unproved.count) done but not checked, \(differ) where owner and record differ."
    }

    private var counts: HTML {
        let order: [Rag] = [.red, .amber, .notKnown, .green, .blue]
        let stopped = value.counts[nil] ?? 0
        return """
            <ul class="counts">\(order.html { rag in
                "<li>\(Tag.html(rag, rag.words)) <b>\(value.counts[rag] ?? 0)</b></li>"
            })\(HTML.when(stopped > 0, "<li>\(Tag.plain("Stopped")) <b>\(stopped)</b></li>"))</ul>
            """
    }

    private var differing: HTML {
        list(
            "Where owner and record differ", value.differing, limit: 10,
            empty: "Nowhere: every colour that an owner claims is the record’s too.",
            columns: ["Owner says", "Record says", "Why"]
        ) { judged in
            [
                judged.action.ownerRag.map { Tag.html($0, $0.words) } ?? HTML(),
                judged.health.rag.map { Tag.html($0, $0.words) } ?? HTML(),
                "\(judged.health.sentence.capitalisedFirst)",
            ]
        }
    }

    private var late: HTML {
        list(
            "Late", value.late, limit: 8, empty: "Nothing is past its date.",
            columns: ["Lead", "Due"]
        ) { [$0.action.leadsHTML, $0.action.dueHTML(on: value.today)] }
    }

    private var unproved: HTML {
        list(
            "Done, says the owner; not checked", value.unproved, limit: 6,
            empty: "Everything that is called done was checked by a second person.",
            columns: ["Lead", "Proof"]
        ) { [$0.action.leadsHTML, "\($0.action.proof.doneWords)"] }
    }

    private var next: HTML {
        list(
            "Due next", value.next, limit: 6, empty: "No open action has a date to come.",
            columns: ["Lead", "Due"]
        ) { [$0.action.leadsHTML, $0.action.dueHTML(on: value.today)] }
    }

    private var unanswered: HTML {
        guard !value.unanswered.isEmpty else { return HTML() }
        return """
            <h2>Findings that no action answers</h2>
            <ul>\(value.unanswered.html { finding in
                "<li><a href=\"\(path.finding(finding.id))\">\(finding.textOrLoss.shortened(to: 160))</a></li>"
            })</ul>
            """
    }

    private var moved: HTML {
        guard !value.moved.isEmpty else { return HTML() }
        return """
            <h2>Dates that moved in the last six weeks</h2>
            <ul>\(value.moved.html { entry in
                let verdict = entry.move.verdict.map { $0 == .accepted ? "approved" : "not approved" } ?? "waits for a decision"
                return """
                    <li>\(entry.action.link(in: path)): \(entry.move.oldDue?.words ?? "no date") → \
                    \(entry.move.newDue.words), <q>\(entry.move.reason.shortened(to: 120))</q>, \(verdict)</li>
                    """
            })</ul>
            """
    }

    private func list(
        _ heading: String, _ judged: [PositionPageValue.Judged], limit: Int, empty: String,
        columns: [String], cells: (PositionPageValue.Judged) -> [HTML]
    ) -> HTML {
        guard !judged.isEmpty else { return "<h2>\(heading)</h2><p class=\"nothing\">\(empty)</p>" }
        let more = judged.count > limit ? " (the first \(limit) of \(judged.count))" : ""
        return """
            <h2>\(heading)\(more)</h2>
            <table class="cards"><caption class="unseen">\(heading)</caption><thead><tr><th scope="col">Action</th>\
            \(columns.html { "<th scope=\"col\">\($0)</th>" })</tr></thead>
            <tbody>\(judged.prefix(limit).map { $0 }.html { row in
                """
                <tr><th scope="row" data-label="Action">\(row.action.link(in: path))</th>\
                \(zip(columns, cells(row)).map { $0 }.html { "<td data-label=\"\($0.0)\">\($0.1)</td>" })</tr>
                """
            })</tbody></table>
            """
    }
}
