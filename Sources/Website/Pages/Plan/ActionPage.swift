import Basics
import Markup
import Operations
import Planning

/// An action: how it stands, every field with its source, its measures and its history.
struct ActionPage: Page {
    var value: ActionPageValue
    var life: ActionLife
    var notice: Notice?

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
        let (plan, today) = (try visit.plan, visit.site.clock.today)
        return .page(
            ActionPage(
                value: try await visit.desk.action(id, of: plan, on: today),
                life: try await visit.desk.life(of: id, in: plan, on: today),
                notice: visit.notice))
    }

    /// A file that is evidence: always to be saved, never shown inline.
    static func evidenceFile(_ visit: Visit) async throws -> Reply {
        .file(
            try await visit.desk.evidenceFile(
                visit.identifier("evidence", of: "file"),
                of: visit.identifier("action", of: "action"), in: visit.plan))
    }

    private var parts: ActionLifeParts {
        ActionLifeParts(
            life: life, action: Path.plan(value.plan.id).action(row.id), today: value.today)
    }

    func body(in frame: Frame) -> HTML {
        """
        \(Parts.notice(notice))
        \(Parts.heading(row.text, caption: caption))
        <p class="lede">\(state)</p>
        \(source("text"))
        \(parts.waiting)\(parts.offers)
        <dl class="summary">
        \(Parts.row("Answers", finding))\
        \(Parts.row("Its parts", subItems))\
        \(field("Lead", "leads", leads))\
        \(field("Due", "due", due))\
        \(field("Status", "status", status))\
        \(field("Watched by", "monitored_by", Parts.words(document.monitoredBy)))\
        </dl>
        \(parts.updates)\(parts.evidence)\(parts.signOffs)\(parts.moves)\(parts.remarks)
        <h2>In the plan’s own words</h2>
        <dl class="summary">
        \(field("Progress", "progress", progress))\
        \(field("Still to do", "future", Parts.words(document.futureText)))\
        \(field("Evidence", "evidence", evidence))\
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
            if row.proof == .claimed {
                parts.append(
                    life.evidence.isEmpty ? "No evidence yet." : "None of its evidence counts.")
            }
            if let signOff = life.standingSignOff {
                parts.append("Signed off by \(signOff.author.name) on \(signOff.author.day.words).")
            }
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

    private var subItems: HTML {
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
        let moves = life.moves.count { $0.verdict == .accepted }
        guard moves == 0 else {
            return """
                \(row.due?.end?.words ?? "No date"), moved \(moves == 1 ? "once" : "\(moves) times"). \
                The plan said <q>\(words)</q>
                """
        }
        let read = row.due?.wordsWithDeadline ?? "No date could be read"
        return words.isSame(as: read) ? "\(read)" : "\(read) <q>\(words)</q>"
    }

    /// Once something was recorded, the plan's own word for its status is a thing of the past.
    private var status: HTML {
        guard !life.updates.isEmpty || !life.signOffs.isEmpty || life.reopenedAt != nil,
            let words = row.statusText, !words.isEmpty
        else { return row.statusHTML }
        var now = row
        now.statusText = nil
        return "\(now.statusHTML) <span class=\"when\">The plan said <q>\(words)</q></span>"
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
                "<li><span class=\"when\">\($0.day.words)</span> <span>\($0.sentence)</span></li>"
            })</ol>
            """
    }
}
