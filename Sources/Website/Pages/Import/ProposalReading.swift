import Markup
import Operations
import Planning

/// The reading of a document beside its source: a table a finding, the document's words left, the fields right.
struct ProposalReading {
    var value: ProposalPageValue
    /// Rows can be changed.
    var isOpen: Bool

    private var document: PlanDocument { value.document }
    private var path: Path { .proposal(value.id) }

    var html: HTML {
        var html: HTML = """
            <h2 id="reading">What we read, beside the document</h2>
            <p>Left are the document’s own words, right is what we take them to say. Change what is wrong.</p>
            \(HTML.when(document.sections.count > 1, contents))
            """
        html.reserve(document.cells.count * 700)
        for index in document.sections.indices {
            let name = document.sectionName(index)
            html += "<section class=\"reading\"><h3 id=\"s\(index + 1)\">\(name)</h3>"
            for finding in document.sections[index].findings.indices {
                html += table(FindingPlace(section: index, finding: finding))
            }
            html += additions([.findings(section: index)], to: "this section", ", \(name)")
            html += "</section>"
        }
        html += whole
        return html
    }

    /// The sections, to go to each: a long plan runs over many screens.
    private var contents: HTML {
        """
        <nav aria-label="Sections of the plan"><ol class="contents">\(document.sections.enumerated().html { index, section in
            """
            <li><a href="#s\(index + 1)">\(document.sectionName(index))</a> \
            <span class="when">\(Words.count(section.findings.reduce(0) { $0 + $1.actions.count }, "action"))</span></li>
            """
        })</ol></nav>
        """
    }

    private func table(_ place: FindingPlace) -> HTML {
        let finding = document[place]
        let name = place.words(in: document)
        var shown = ShownCells()
        var rows = row(
            ProposalPlace(place), shown.words(finding.from, in: document), findingFields(finding))
        for (index, action) in finding.actions.enumerated() {
            rows += row(
                ProposalPlace(index, in: .actions(place)), shown.words(action.from, in: document),
                actionFields(action))
        }
        rows += ends(place, finding.successCriteria, finding.measures, &shown)
        return """
            \(table(name, rows))\
            \(additions([.actions(place), .criteria(place), .measures(place)], to: name.loweredFirst))
            """
    }

    /// What is set for the whole plan, where there is something or something can be added.
    private var whole: HTML {
        var shown = ShownCells()
        let rows = ends(nil, document.successCriteria, document.measures, &shown)
        let add = additions([.criteria(nil), .measures(nil)], to: "the whole plan")
        guard !rows.isEmpty || !add.isEmpty else { return HTML() }
        return """
            <section class="reading"><h3 id="whole">For the whole plan</h3>
            \(rows.isEmpty ? "<p>The document sets no success criterion and no measure for the plan as a whole.</p>" : table("The whole plan", rows))\
            \(add)</section>
            """
    }

    private func table(_ name: String, _ rows: HTML) -> HTML {
        """
        <table class="beside"><caption>\(name)</caption>
        <thead><tr><th scope="col">What the document says</th><th scope="col">What we read</th></tr></thead>
        <tbody>\(rows)</tbody></table>
        """
    }

    /// Success criteria and measures, a row each.
    private func ends(
        _ finding: FindingPlace?, _ criteria: [PlanDocument.SuccessCriterion],
        _ measures: [PlanDocument.Measure], _ shown: inout ShownCells
    ) -> HTML {
        var rows = HTML()
        for (index, criterion) in criteria.enumerated() {
            rows += row(
                ProposalPlace(index, in: .criteria(finding)),
                shown.words(criterion.from, in: document),
                "<dl class=\"read\">\(Parts.row("Success criterion", HTML.lines(criterion.text)))</dl>"
            )
        }
        for (index, measure) in measures.enumerated() {
            rows += row(
                ProposalPlace(index, in: .measures(finding)),
                shown.words(measure.from, in: document), measureFields(measure))
        }
        return rows
    }

    /// Links that add to lists: "Add an action · Add a measure to recommendation 1".
    private func additions(
        _ lists: [ProposalList], to name: String, _ unseen: String = ""
    ) -> HTML {
        guard isOpen else { return HTML() }
        return """
            <p class="screen add">\(lists.html(between: " · ") { list in
                """
                <a href="\(path.newRow(in: list))">Add \(list.kind.withArticle)\
                <span class="unseen"> to \(name)\(unseen)</span></a>
                """
            })</p>
            """
    }

    private func row(_ place: ProposalPlace, _ source: HTML, _ fields: HTML) -> HTML {
        """
        <tr id="\(place.anchor)"><td data-label="Document">\(source)</td>\
        <td data-label="Read as">\(fields)\(change(place))</td></tr>
        """
    }

    private func change(_ place: ProposalPlace) -> HTML {
        guard isOpen else { return HTML() }
        let questions = value.doubts.filter { item in
            item.chosen == nil
                && item.doubt.places.contains { ProposalPlace(pointer: $0) == place }
        }
        return """
            <p class="change">\(questions.html {
                "<a class=\"tag amber\" href=\"#q\($0.number + 1)\">Question \($0.number + 1)</a> "
            })<a href="\(path.row(place))">Change<span class="unseen"> \(place.words(in: document))</span></a></p>
            """
    }

    private func findingFields(_ finding: PlanDocument.Finding) -> HTML {
        """
        <dl class="read">
        \(Parts.row("Finding", "\(finding.ref.html { "<span class=\"ref\">\($0)</span> " })<b>\(HTML.lines(finding.text ?? FindingHead.loss))</b>"))\
        \(Parts.row("Worded again", Parts.words(finding.secondText)))\
        \(Parts.row("Timescale", Parts.words(finding.bandText)))\
        \(Parts.row("Progress", Parts.words(finding.progressText)))\
        </dl>
        """
    }

    private func measureFields(_ measure: PlanDocument.Measure) -> HTML {
        """
        <dl class="read">
        \(Parts.row("Measure", "\(measure.summary)"))\
        \(Parts.row("Belongs to", measure.action.html { "Action \($0 + 1)" }))\
        \(Parts.row("Better is", measure.direction.html { "\($0.words)" }))\
        \(Parts.row("Indicators", "\(measure.indicators.joined(separator: ", "))"))\
        </dl>
        """
    }

    private func actionFields(_ action: PlanDocument.Action) -> HTML {
        """
        <dl class="read">
        \(Parts.row("Action", "\(action.ref.html { "<span class=\"ref\">\($0)</span> " })\(HTML.lines(action.text))"))\
        \(Parts.row("Leads", action.leads.isEmpty ? Parts.nothing("None read") : action.leads.html(between: "<br>") { HTML(words: $0) }))\
        \(Parts.row("Due", due(action)))\
        \(Parts.row("Status", status(action)))\
        \(Parts.row("Progress", Parts.words(action.progressText)))\
        \(Parts.row("Still to do", Parts.words(action.futureText)))\
        \(Parts.row("Evidence", Parts.words(action.evidenceText)))\
        \(Parts.row("Watched by", Parts.words(action.monitoredBy)))\
        </dl>
        """
    }

    private func due(_ action: PlanDocument.Action) -> HTML {
        guard let words = action.dueText else { return Parts.nothing("None read") }
        return "<q>\(words)</q> \(action.due?.wordsWithDeadline ?? "No date could be read")"
    }

    private func status(_ action: PlanDocument.Action) -> HTML {
        switch (action.status, action.statusText) {
        case (nil, nil): Parts.nothing("None read")
        case (nil, let words?): "<q>\(words)</q> \(Parts.nothing("Not taken for a status"))"
        case (let status?, let words): "\(status.words)\(words.html { " <q>\($0)</q>" })"
        }
    }
}

/// Remembers which cells of a finding were already shown, so that a cell of five actions stands once.
private struct ShownCells {
    private var shown: Set<Int> = []

    mutating func words(_ references: CellReferences, in document: PlanDocument) -> HTML {
        let ids = references.all.sorted()
        guard !ids.isEmpty else { return Parts.nothing("No words of the document") }
        let new = ids.filter { !shown.contains($0) }
        shown.formUnion(new)
        guard !new.isEmpty else { return Parts.nothing("The same words as above") }
        return Source.words(of: Source.cells(new, in: document.cells))
    }
}
