import Markup
import Operations
import Planning

/// The questions of a proposal: the open ones as cards, the settled ones as lines.
struct ProposalQuestions {
    var value: ProposalPageValue
    var reopened: Int?

    private var path: Path { .proposal(value.id) }

    func html(in frame: Frame) -> HTML {
        guard !value.doubts.isEmpty else { return HTML() }
        let open = value.doubts.filter(isOpen)
        let settled = value.doubts.filter { !isOpen($0) }
        return """
            <section id="questions" aria-labelledby="questions-name">
            <h2 id="questions-name">\(heading(open.count))</h2>
            \(open.html { card($0, in: frame) })\
            \(HTML.when(value.openDoubts > 1, all(in: frame)))\
            \(HTML.when(!settled.isEmpty, """
                <ul class="settled">\(settled.html(line))</ul>
                """))\
            </section>
            """
    }

    private func isOpen(_ doubt: ProposalDoubt) -> Bool {
        doubt.chosen == nil || doubt.number == reopened
    }

    private func heading(_ open: Int) -> String {
        open == 0
            ? "Every question is settled"
            : "\(Words.count(open, "thing")) to settle"
    }

    private func card(_ item: ProposalDoubt, in frame: Frame) -> HTML {
        let number = item.number + 1
        return """
            <form class="question" id="q\(number)" method="post" action="\(path.answers)">
            \(frame.tokenField)\(Parts.revision(value.revision))
            <fieldset>
            <legend><span class="caption">Question \(number) of \(value.doubts.count)</span> \(item.doubt.question)</legend>
            \(HTML.when(!item.doubt.words.isEmpty, "<blockquote>\(HTML.lines(item.doubt.words))</blockquote>"))\
            \(places(of: item.doubt))\
            <div class="choices">\(item.doubt.choices.enumerated().html { choice(item, $0.offset, $0.element) })</div>
            </fieldset>
            <button class="second">Save answer<span class="unseen"> to question \(number)</span></button>
            </form>
            """
    }

    private func choice(_ item: ProposalDoubt, _ index: Int, _ choice: PlanDocument.Choice) -> HTML
    {
        let number = item.number + 1
        let isChosen = index == (item.chosen ?? item.doubt.standing)
        return """
            <label><input type="radio" name="answer-\(number)" value="\(index)"\(flag: "checked", isChosen)> \
            <span>\(choice.label)\
            \(HTML.when(index == item.doubt.standing, " <span class=\"hint\">as it is read now</span>"))</span></label>
            """
    }

    /// Where the question arises, as links into the reading below.
    private func places(of doubt: PlanDocument.Doubt) -> HTML {
        var seen: Set<ProposalPlace> = []
        let places = doubt.places.compactMap(ProposalPlace.init(pointer:))
            .filter { value.document.holds($0) && seen.insert($0).inserted }
        guard !places.isEmpty else { return HTML() }
        let more = places.count - 5
        return """
            <p class="places">In \(places.prefix(5).html(between: ", ") {
                "<a href=\"#\($0.anchor)\">\($0.words(in: value.document))</a>"
            })\(HTML.when(more > 0, " and \(Words.count(more, "more place"))"))</p>
            """
    }

    private func all(in frame: Frame) -> HTML {
        """
        <form class="all" method="post" action="\(path.answers)">
        \(frame.tokenField)\(Parts.revision(value.revision))<input type="hidden" name="all" value="suggested">
        <p>If every suggestion is right, settle them together. Each can be changed afterwards.</p>
        <button class="second">Settle all \(value.openDoubts) as suggested</button>
        </form>
        """
    }

    private func line(_ item: ProposalDoubt) -> HTML {
        let number = item.number + 1
        let label = item.chosen.flatMap { chosen in
            item.doubt.choices.indices.contains(chosen) ? item.doubt.choices[chosen].label : nil
        }
        let change = path.with([.init("change", String(number))]).at("q\(number)")
        return """
            <li>\(item.doubt.question) <b>Settled: \(label ?? "by hand")</b> \
            <a href="\(change)">Change<span class="unseen"> the answer to question \(number)</span></a></li>
            """
    }
}
