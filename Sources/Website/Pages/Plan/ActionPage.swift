import Basics
import Markup
import Operations
import Planning

/// An action: how it stands, every field with its source, its measures and its history.
struct ActionPage: Page {
    var value: ActionPageValue

    var title: String { value.row.text }
    var crumbs: [Crumb] {
        let path = Path.plan(value.plan.id)
        return [
            .plans, value.plan.crumb, Crumb(value.finding.label, path.finding(value.finding.id)),
        ]
    }
    var section: ServiceSection? { .plans }

    private var row: ActionRow { value.row }
    private var document: PlanDocument.Action { value.document }

    static func show(_ visit: Visit) async throws -> Reply {
        let id = try visit.identifier("action", of: "action")
        return .page(
            ActionPage(
                value: try await visit.desk.action(
                    id, of: visit.plan, on: visit.site.clock.today)))
    }

    func body(in frame: Frame) -> HTML {
        """
        \(Parts.heading(row.text, caption: caption))
        <p class="lede">\(state)</p>
        \(source("text"))
        <dl class="summary">
        \(Parts.row("Answers", finding))\
        \(Parts.row("Its parts", parts))\
        \(field("Lead", "leads", leads))\
        \(field("Due", "due", due))\
        \(field("Status", "status", row.statusHTML))\
        \(field("Progress", "progress", progress))\
        \(field("Still to do", "future", Parts.words(document.futureText)))\
        \(field("Evidence", "evidence", evidence))\
        \(field("Watched by", "monitored_by", Parts.words(document.monitoredBy)))\
        </dl>
        \(MeasureParts.section(value.measures, in: .plan(value.plan.id), empty: "No measure is tied to this action or to its finding. Without one nobody can tell whether it helped."))
        \(history)
        """
    }

    private var caption: String {
        "\(row.ref.map { "Action \($0)" } ?? "Action") that answers \(value.finding.mention)"
    }

    /// "Done, says the owner. No evidence yet. It was due by 29 February 2012."
    private var state: String {
        var parts: [String]
        switch row.stage {
        case .done:
            parts = ["\(row.proof.doneWords)."]
            if row.proof == .claimed { parts.append("No evidence yet.") }
        case .unknown: parts = ["How far it has come is not known."]
        case .notStarted, .inProgress, .recurring, .stopped: parts = ["\(row.stage.words)."]
        }
        if row.leads.isEmpty { parts.append("No lead.") }
        parts.append(dateSentence)
        return parts.joined(separator: " ")
    }

    private var dateSentence: String {
        switch row.timing(on: value.today) {
        case .late(let days):
            "\(Timing.lateWords(days: days).capitalisedFirst): due by \(row.due?.end?.words ?? "")."
        case .dueSoon(let days): "Due \(Timing.soonWords(days: days))."
        case .later: "Due by \(row.due?.end?.words ?? "")."
        case .done, .stopped: row.due?.end.map { "It was due by \($0.words)." } ?? "It had no date."
        case .ongoing: "It has no end."
        case .noDate: "No date."
        }
    }

    private var finding: HTML {
        let path = Path.plan(value.plan.id).finding(value.finding.id)
        let words = value.finding.textOrLoss.shortened(to: 300)
        return value.finding.ref == nil
            ? "<a href=\"\(path)\">\(words)</a>"
            : "<a href=\"\(path)\">\(value.finding.name)</a><br>\(words)"
    }

    private var parts: HTML {
        document.subItems.isEmpty
            ? HTML() : "<ul>\(document.subItems.html { "<li>\($0)</li>" })</ul>"
    }

    private var leads: HTML {
        guard !row.leads.isEmpty else { return Parts.nothing("Nobody is named in the plan.") }
        return row.leads.html(between: "<br>") { name in
            let path = Path.plan(value.plan.id, ActionFilter(lead: name))
            return "<a href=\"\(path)\">\(name)</a>"
        }
    }

    private var due: HTML {
        guard let words = row.dueText, !words.isEmpty else {
            return Parts.nothing("The plan gives no date.")
        }
        return "\(row.due?.wordsWithDeadline ?? "No date could be read") <q>\(words)</q>"
    }

    private var progress: HTML {
        guard let words = document.progressText, !words.isEmpty else {
            return Parts.nothing("Nothing is written.")
        }
        return """
            \(document.progressAsOfText.html { "<span class=\"when\">\($0)</span><br>" })\(HTML.lines(words))
            """
    }

    private var evidence: HTML {
        guard let words = document.evidenceText, !words.isEmpty else {
            return Parts.nothing("The plan names none.")
        }
        return HTML.lines(words)
    }

    private func field(_ label: String, _ name: String, _ value: HTML) -> HTML {
        value.isEmpty ? HTML() : Parts.row(label, "\(value)\(source(name))")
    }

    private func source(_ name: String) -> HTML {
        Source.disclosure(of: name, from: document.from, in: value.cells)
    }

    private var history: HTML {
        guard !value.history.isEmpty else { return HTML() }
        return """
            <h2>History</h2>
            <ol class="history">\(value.history.html {
                "<li><span class=\"when\">\($0.day.words)</span> \($0.sentence)</li>"
            })</ol>
            """
    }
}
