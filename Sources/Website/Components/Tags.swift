import Basics
import Markup
import Operations
import Planning

/// A word on a coloured ground; the style sheet puts its shape before it, so that colour is never alone.
enum Tag {
    static func html(_ rag: Rag, _ words: String) -> HTML { HTML { add(rag, words, to: &$0) } }

    static func add(_ rag: Rag, _ words: String, to html: inout HTML) {
        switch rag {
        case .red: html.add("<b class=\"tag red\">")
        case .amber: html.add("<b class=\"tag amber\">")
        case .green: html.add("<b class=\"tag green\">")
        case .blue: html.add("<b class=\"tag blue\">")
        case .notKnown: html.add("<b class=\"tag unknown\">")
        }
        html.add(words: words)
        html.add("</b>")
    }

    /// A word that claims no colour.
    static func plain(_ words: String) -> HTML { "<b class=\"tag\">\(words)</b>" }
}

extension ActionRow {
    /// How far it has come, the colour the owner claims, and the document's own word where it differs.
    var statusHTML: HTML { HTML(adding: addStatus) }

    func addStatus(to html: inout HTML) {
        addStage(to: &html)
        // Blue says no more than "done" does.
        if let ownerRag, ownerRag != .blue || stage != .done {
            html.add(" <span class=\"says\">Owner says ")
            Tag.add(ownerRag, ownerRag.words, to: &html)
            html.add("</span>")
        }
        if let statusText, !statusText.isEmpty, !statusText.isSame(as: stage.words) {
            html.add(" <q>")
            html.add(words: statusText.shortened(to: 80))
            html.add("</q>")
        }
    }

    private func addStage(to html: inout HTML) {
        switch stage {
        case .done: Tag.add(.blue, proof.doneWords, to: &html)
        case .unknown: Tag.add(.notKnown, "Not known", to: &html)
        case .notStarted, .inProgress, .recurring, .stopped: html += Tag.plain(stage.words)
        }
    }

    /// The deadline, how it stands to today, and the document's own words where they say it otherwise.
    func dueHTML(on today: Day) -> HTML { HTML { addDue(to: &$0, on: today) } }

    func addDue(to html: inout HTML, on today: Day) {
        addDeadline(to: &html)
        html.add(" ")
        switch timing(on: today) {
        case .late(let days): Tag.add(.red, Timing.lateWords(days: days), to: &html)
        case .dueSoon(let days):
            html.add("<span class=\"soon\">")
            html.add(words: Timing.soonWords(days: days))
            html.add("</span>")
        case .done, .stopped, .later, .ongoing, .noDate: break
        }
        guard let dueText, !dueText.isEmpty, due?.precision != .day, !dueText.isSame(as: "Ongoing")
        else { return }
        html.add(" <q>")
        html.add(words: dueText.shortened(to: 80))
        html.add("</q>")
    }

    private func addDeadline(to html: inout HTML) {
        if let end = due?.end {
            html.add("<span class=\"day\">")
            html.add(words: end.shortWords)
            html.add("</span>")
        } else if due?.precision == .ongoing {
            html.add("Ongoing")
        } else if due?.precision == .from, let start = due?.start {
            html.add("From ")
            html.add(words: start.shortWords)
        } else {
            Tag.add(.notKnown, dueText == nil ? "No date" : "Date not read", to: &html)
        }
    }

    /// Names one a line, or that there is none.
    var leadsHTML: HTML { HTML(adding: addLeads) }

    func addLeads(to html: inout HTML) {
        if leads.isEmpty { Tag.add(.notKnown, "No lead", to: &html) }
        for (index, name) in leads.enumerated() {
            if index > 0 { html.add("<br>") }
            html.add(words: name)
        }
    }

    /// The printed number and the words, as a link to the action's page.
    func link(in plan: Path) -> HTML { HTML { addLink(to: &$0, under: plan.actions) } }

    /// - Parameter actions: what the addresses of the plan's actions begin with.
    func addLink(to html: inout HTML, under actions: Path) {
        if let ref {
            html.add("<span class=\"ref\">")
            html.add(words: ref)
            html.add("</span> ")
        }
        html.add("<a href=\"")
        html.add(words: actions.text)
        html.add("/")
        html.add(words: id.text)
        html.add("\">")
        html.add(words: text.shortened(to: 400))
        html.add("</a>")
    }
}
