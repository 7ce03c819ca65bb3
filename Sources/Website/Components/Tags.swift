import Basics
import Markup
import Operations
import Planning

/// A word on a coloured ground; the style sheet puts its shape before it, so that colour is never alone.
enum Tag {
    static func html(_ rag: Rag, _ words: String) -> HTML {
        switch rag {
        case .red: "<b class=\"tag red\">\(words)</b>"
        case .amber: "<b class=\"tag amber\">\(words)</b>"
        case .green: "<b class=\"tag green\">\(words)</b>"
        case .blue: "<b class=\"tag blue\">\(words)</b>"
        case .notKnown: "<b class=\"tag unknown\">\(words)</b>"
        }
    }

    /// A word that claims no colour.
    static func plain(_ words: String) -> HTML { "<b class=\"tag\">\(words)</b>" }
}

extension ActionRow {
    /// How far it has come, the colour the owner claims, and the document's own word where it differs.
    var statusHTML: HTML { "\(stageTag)\(ownerTag)\(ownWords)" }

    var stageTag: HTML {
        switch stage {
        case .done: Tag.html(.blue, proof.doneWords)
        case .unknown: Tag.html(.notKnown, "Not known")
        case .notStarted, .inProgress, .recurring, .stopped: Tag.plain(stage.words)
        }
    }

    /// Blue says no more than "done" does.
    private var ownerTag: HTML {
        guard let ownerRag, ownerRag != .blue || stage != .done else { return HTML() }
        return " <span class=\"says\">Owner says \(Tag.html(ownerRag, ownerRag.words))</span>"
    }

    private var ownWords: HTML {
        guard let statusText, !statusText.isEmpty, !statusText.isSame(as: stage.words) else {
            return HTML()
        }
        return " <q>\(statusText.shortened(to: 80))</q>"
    }

    /// The deadline, how it stands to today, and the document's own words where they say it otherwise.
    func dueHTML(on today: Day) -> HTML {
        let isPlain = due?.precision == .day || dueText?.isSame(as: "Ongoing") == true
        let words = dueText.flatMap { $0.isEmpty || isPlain ? nil : $0 }
        let quote: HTML = words.html { " <q>\($0.shortened(to: 80))</q>" }
        return "\(deadline) \(timingTag(on: today))\(quote)"
    }

    private var deadline: HTML {
        if let end = due?.end { return "<span class=\"day\">\(end.shortWords)</span>" }
        if due?.precision == .ongoing { return "Ongoing" }
        if due?.precision == .from, let start = due?.start { return "From \(start.shortWords)" }
        return Tag.html(.notKnown, dueText == nil ? "No date" : "Date not read")
    }

    private func timingTag(on today: Day) -> HTML {
        switch timing(on: today) {
        case .late(let days): Tag.html(.red, Timing.lateWords(days: days))
        case .dueSoon(let days): "<span class=\"soon\">\(Timing.soonWords(days: days))</span>"
        case .done, .stopped, .later, .ongoing, .noDate: HTML()
        }
    }

    /// Names one a line, or that there is none.
    var leadsHTML: HTML {
        leads.isEmpty
            ? Tag.html(.notKnown, "No lead")
            : leads.html(between: "<br>") { HTML(words: $0) }
    }

    /// The printed number and the words, as a link to the action's page.
    func link(in plan: Path, limit: Int = 400) -> HTML {
        let number: HTML = ref.html { "<span class=\"ref\">\($0)</span> " }
        return "\(number)<a href=\"\(plan.action(id))\">\(text.shortened(to: limit))</a>"
    }
}
