import Basics
import Markup
import Operations
import Planning

/// Evidence, each piece with what a second person said of it.
extension ActionLifeParts {
    var evidence: HTML {
        """
        <h2 id="evidence">Evidence</h2>
        \(life.evidence.isEmpty ? "<p class=\"nothing\">No evidence is attached. Until somebody else has checked some, “done” is only a claim.</p>" : pieces)
        """
    }

    private var pieces: HTML {
        """
        <ul class="evidence">\(life.evidence.html { piece in
            """
            <li><p><b>\(piece.title)</b> \(state(of: piece))</p>\
            <p class="when">\(piece.kind.words) · \(piece.form.words) · attached by \(piece.author.name) \
            on \(piece.author.day.words)\(piece.expiresOn.html { " · counts until \($0.words)" })</p>\
            \(piece.words.html { "<p>\(HTML.lines($0))</p>" })\
            \(piece.link.html { "<p><a href=\"\($0)\" rel=\"noreferrer\">\($0)</a></p>" })\
            \(HTML.when(piece.file != nil, "<p><a href=\"\(action.evidenceFile(piece.id))\">Save the file<span class=\"unseen\"> of \(piece.title)</span></a></p>"))\
            \(check(of: piece))</li>
            """
        })</ul>
        """
    }

    private func state(of piece: Evidence) -> HTML {
        if let last = piece.expiresOn, last < today { return Tag.html(.amber, "Out of date") }
        return switch piece.check?.verdict {
        case .accepted where isBeforeReopening(piece): Tag.html(.notKnown, "To be checked again")
        case .accepted: Tag.html(.blue, "Accepted")
        case .notAccepted: Tag.html(.red, "Not accepted")
        case nil: Tag.html(.notKnown, "Not checked")
        }
    }

    private func isBeforeReopening(_ piece: Evidence) -> Bool {
        guard let reopenedAt = life.reopenedAt, let check = piece.check else { return false }
        return check.author.at <= reopenedAt
    }

    private func check(of piece: Evidence) -> HTML {
        let said: HTML = piece.check.html { check in
            """
            <p>\(check.verdict.words) by \(check.author.name) on \(check.author.day.words)\
            \(check.words.html { ": <q>\($0)</q>" })</p>
            """
        }
        guard life.mayCheck else { return said }
        let path = action.operation("checks").new.with([.init("of", piece.id.text)])
        return """
            \(said)<p class="screen"><a\(attribute: "class", piece.check == nil ? "button second" : nil) href="\(path)">\
            \(piece.check == nil ? "Check it" : "Check it again")<span class="unseen">: \(piece.title)</span></a></p>
            """
    }
}
