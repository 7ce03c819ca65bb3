import Basics
import Markup
import Operations
import Planning

/// What happened to an action since acceptance, as parts of its page.
struct ActionLifeParts {
    var life: ActionLife
    var action: Path
    var today: Day

    /// What waits for somebody's decision: it stands before everything else.
    var waiting: HTML {
        HTML.when(
            life.undecidedMove != nil,
            """
            <div class="waits">\(life.undecidedMove.html { move in
                """
                <p><b>A new date waits for a decision.</b> \(move.proposer.name) asked on \(move.proposer.day.words) \
                for <b>\(move.newDue.words)</b> instead of \(move.oldDue?.words ?? "no date"): <q>\(move.reason)</q></p>
                """
            })\(decision)</div>
            """)
    }

    private var decision: HTML {
        guard let offer = open.first(where: { $0.noun == "date-decisions" }) else { return HTML() }
        return """
            <p><a class="button" href="\(action.operation(offer.noun).new)">\(offer.title)</a></p>
            """
    }

    /// Updates, the newest first.
    var updates: HTML {
        """
        <h2 id="updates">Updates</h2>
        \(life.updates.isEmpty ? "<p class=\"nothing\">No update since the plan was accepted.</p>" : list)
        """
    }

    private var list: HTML {
        """
        <ol class="updates">\(life.updates.html { update in
            """
            <li><p class="when">As of \(update.asOf.words), by \(update.author.name)\
            \(update.ownerRag.html { " · Owner says \(Tag.html($0, $0.words))" })</p>\
            <p>\(HTML.lines(update.text))</p>\
            \(update.futureText.html { "<p><b>Next:</b> \(HTML.lines($0))</p>" })</li>
            """
        })</ol>
        """
    }

    /// The dates that were moved, or not.
    var moves: HTML {
        let decided = life.moves.filter { $0.verdict != nil }
        guard !decided.isEmpty else { return HTML() }
        return """
            <h2>Moves of the date</h2>
            <ol class="history">\(decided.reversed().html { move in
                """
                <li><span class="when">\((move.decider ?? move.proposer).day.words)</span> <span>\(move.oldDue?.words ?? "No date") → \
                <b>\(move.newDue.words)</b>, \(move.verdict == .accepted ? "approved" : "not approved")\
                \(move.decider.html { " by \($0.name)" })\(said(move.decisionWords))<br>\
                Asked for by \(move.proposer.name)\(said(move.reason))</span></li>
                """
            })</ol>
            """
    }

    /// Who signed it off, and who reopened it.
    var signOffs: HTML {
        guard !life.signOffs.isEmpty else { return HTML() }
        return """
            <h2>Sign-off</h2>
            <ol class="history">\(life.signOffs.reversed().html { signOff in
                """
                <li><span class="when">\(signOff.author.day.words)</span> <span>Signed off by \(signOff.author.name)\
                \(said(signOff.words))\
                \(signOff.reopenedBy.html { name in
                    "<br>Reopened\(signOff.reopenedAt.html { " on \(Day(inLondonAt: $0).words)" }) by \(name)\(said(signOff.reopenReason))"
                })</span></li>
                """
            })</ol>
            """
    }

    /// What people say of it.
    var remarks: HTML {
        guard !life.remarks.isEmpty else { return HTML() }
        return """
            <h2>Remarks</h2>
            <ol class="history">\(life.remarks.html { remark in
                """
                <li><span class="when">\(remark.author.day.words)</span> \
                <span><b>\(remark.author.name)</b>: \(HTML.lines(remark.text))</span></li>
                """
            })</ol>
            """
    }

    private func said(_ words: String?) -> HTML { words.html { ": <q>\($0)</q>" } }
}

/// What the person who looks may do.
extension ActionLifeParts {
    /// Shown as the main button where it comes first.
    private static let main = ["updates", "evidence", "sign-offs"]
    /// More than so many buttons, and the others stand behind "More".
    private static let mostButtons = 4

    private var open: [ActionLife.Offer] { life.offers.filter { $0.obstacle == nil } }

    /// A row of buttons, the first as the main one; checks stand at each piece of evidence, decisions at what waits.
    var offers: HTML {
        let offers = open.filter { $0.noun != "checks" && $0.noun != "date-decisions" }
        guard !offers.isEmpty || obstacle != nil else { return HTML() }
        let shown = offers.count <= Self.mostButtons + 1 ? offers.count : Self.mostButtons
        return """
            \(obstacle.html { "<p class=\"hint\">\($0)</p>" })\
            <div class="offers screen">\(offers.prefix(shown).enumerated().map { index, offer in
                let isMain = index == 0 && Self.main.contains(offer.noun)
                return """
                    <a class="\(isMain ? "button" : "button second")" href="\(path(offer))">\(offer.title)</a> 
                    """ as HTML
            }.html { $0 })\(more(Array(offers.dropFirst(shown))))</div>
            """
    }

    /// Why a director cannot sign off yet.
    private var obstacle: String? {
        guard life.standingSignOff == nil else { return nil }
        return life.offers.first { $0.noun == "sign-offs" }?.obstacle
    }

    private func more(_ offers: [ActionLife.Offer]) -> HTML {
        guard !offers.isEmpty else { return HTML() }
        return """
            <details class="more"><summary>More</summary><ul>\
            \(offers.html { "<li><a href=\"\(path($0))\">\($0.title)</a></li>" })</ul></details>
            """
    }

    private func path(_ offer: ActionLife.Offer) -> Path { action.operation(offer.noun).new }
}

extension Author {
    /// The council's day on which it was recorded.
    var day: Day { Day(inLondonAt: at) }
}
