import Markup
import Operations
import Planning

/// A plan: how it stands, what needs a person first, and its actions.
struct PlanPage: Page {
    var value: PlanPageValue
    var notice: Notice?

    var title: String { value.head.title }
    var crumbs: [Crumb] { [.plans] }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }

    var path: Path { .plan(value.head.id) }

    func body(in frame: Frame) -> HTML {
        var html: HTML = """
            \(Parts.notice(notice))\
            \(value.head.authority.html { "<p class=\"caption\">\($0)</p>" })\
            <h1>\(title)</h1>
            <p class="lede">\(value.actions.sentence)</p>
            \(PlanTab.html(of: value.head, current: .actions, in: frame))
            """
        html.reserve(value.rows.count * 720 + 32_768)
        html += needs
        html += "<h2 id=\"actions\">Actions</h2>"
        html += PlanFilters(value: value).html
        PlanTable(value: value).add(to: &html)
        html += about(in: frame)
        return html
    }

    /// What a person must look at, each as a link to exactly those actions.
    private var needs: HTML {
        let late = value.actions.late
        let lacking = ActionNeed.allCases.compactMap { need in
            value.needs[need].map { (need, $0) }
        }
        guard late > 0 || !lacking.isEmpty else {
            return """
                <h2>What needs a person first</h2>
                <p>Nothing: every action has a lead, a date and a measure, and none is past its date.</p>
                """
        }
        return """
            <h2>What needs a person first</h2>
            <ul class="needs">\
            \(HTML.when(late > 0, "<li class=\"red\">\(need(ActionFilter(due: .late), late, "past \(late == 1 ? "its" : "their") date and not done"))</li>"))\
            \(lacking.html { "<li>\(need(ActionFilter(need: $0), $1, $0.lackWords))</li>" })\
            </ul>
            """
    }

    private func need(_ filter: ActionFilter, _ count: Int, _ words: String) -> HTML {
        "<a href=\"\(Path.plan(value.head.id, filter).at("actions"))\"><b>\(count)</b> \(words)</a>"
    }

    private func about(in frame: Frame) -> HTML {
        let mayExport = frame.actor?.may(.exportPlans, in: value.head.id) ?? false
        let file: HTML =
            mayExport
            ? "<a href=\"\(path.source)\">\(value.file.described)</a>" : "\(value.file.described)"
        return """
            <section class="about" aria-labelledby="about-name"><h2 id="about-name">About this plan</h2>
            <dl class="facts">
            \(Parts.row("Holds", "\(value.counts.words)"))\
            \(Parts.row("Answers", Parts.words(value.inspection.words)))\
            \(Parts.row("Period", Parts.words(value.dates.periodText)))\
            \(Parts.row("Completed", Parts.words(value.dates.completedText)))\
            \(Parts.row("Reviewed", Parts.words(value.dates.reviewedText)))\
            \(Parts.row("Next review", Parts.words(value.dates.nextReviewText)))\
            \(Parts.row("Version", Parts.words(value.dates.versionText)))\
            \(Parts.row("Read from", "\(file), brought in on \(value.file.broughtOn.words)"))\
            \(Parts.row("Accepted", "\(value.acceptedOn.words)\(HTML.when(value.openDoubts > 0, ", with \(Words.count(value.openDoubts, "open question"))"))"))\
            </dl>
            \(HTML.when(mayExport, exports))\
            \(HTML.when(value.canBeTakenBack && (frame.actor?.may(.bringPlans) ?? false), "<p><a class=\"warn\" href=\"\(path.withdrawal)\">Take back the acceptance</a></p>"))
            </section>
            """
    }

    private var exports: HTML {
        """
        <p class="screen">Take it away: <a href="\(path.export(.csv))">the whole plan as CSV</a> · \
        <a href="\(path.export(.json))">the whole plan as JSON</a> · <a href="\(path.source)">the document as it came</a></p>
        """
    }
}

extension ActionNeed {
    /// "with no lead", after a number of actions.
    fileprivate var lackWords: String {
        switch self {
        case .lead: "with no lead"
        case .date: "with no date"
        case .measure: "with no measure"
        case .status: "with no status"
        }
    }
}

extension PlanPage {
    static func show(_ visit: Visit) async throws -> Reply {
        // A filter form sends its empty fields too; the address is to hold only what is set.
        if visit.query.fields.contains(where: \.value.isEmpty) {
            let filter = FilterQuery.filter(from: visit.query)
            return .redirect(Path.plan(try visit.plan, filter).at("actions"))
        }
        return .page(PlanPage(value: try await value(visit), notice: visit.notice))
    }

    static func csv(_ visit: Visit) async throws -> Reply {
        try visit.checkExport()
        return .file(ListCSV.actions(try await value(visit)))
    }

    static func export(_ visit: Visit, _ format: PlanFormat) async throws -> Reply {
        .file(try await visit.desk.export(visit.plan, as: format))
    }

    static func source(_ visit: Visit) async throws -> Reply {
        .file(try await visit.desk.source(of: visit.plan))
    }

    private static func value(_ visit: Visit) async throws -> PlanPageValue {
        try await visit.desk.plan(
            visit.plan, filter: FilterQuery.filter(from: visit.query),
            on: visit.site.clock.today)
    }
}
