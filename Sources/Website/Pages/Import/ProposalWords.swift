import Markup
import Operations
import Planning

/// The words of a proposal that found no home, each with what can be done about it.
struct ProposalWords {
    var value: ProposalPageValue

    private var path: Path { .proposal(value.id) }
    private var document: PlanDocument { value.document }

    func html(in frame: Frame) -> HTML {
        let cells = Source.cells(document.unplaced.sorted(), in: document.cells)
        return """
            <h2 id="unplaced">Words that found no home</h2>
            \(HTML.when(cells.isEmpty, "<p>None. Every word of the document has its place.</p>"))\
            \(HTML.when(!cells.isEmpty, list(cells, in: frame)))\
            \(aside(in: frame))
            """
    }

    private func list(_ cells: [PlanDocument.Cell], in frame: Frame) -> HTML {
        """
        <p>\(Words.count(cells.count, "place")) in the document \(cells.count == 1 ? "belongs" : "belong") to no field. \
        Put each where it belongs, or say that it is no part of the plan. Words left here are kept with the plan.</p>
        <div class="cells">\(cells.html { entry($0, in: frame) })</div>
        """
    }

    private func entry(_ cell: PlanDocument.Cell, in frame: Frame) -> HTML {
        let words = cell.text.shortened(to: 60)
        let hidden = Parts.aside(revision: value.revision)
        return """
            <div class="homeless" id="w\(cell.id + 1)">\(Source.words(of: [cell]))
            <div class="buttons"><a href="\(path.words(cell.id))">Put in its place<span class="unseen">: \(words)</span></a>
            <form method="post" action="\(path.words(cell.id))">\(frame.tokenField)\(hidden)\
            <button class="link">Not part of the plan<span class="unseen">: \(words)</span></button></form></div></div>
            """
    }

    /// What a person said is no part of the plan; it can be taken back.
    private func aside(in frame: Frame) -> HTML {
        let cells = Source.cells(document.aside, in: document.cells)
        guard !cells.isEmpty else { return HTML() }
        let hidden = Parts.aside(revision: value.revision, as: .unplaced)
        return """
            <details class="source aside"><summary>\(Words.count(cells.count, "place")) in the document \
            \(cells.count == 1 ? "is" : "are") no part of the plan</summary>
            <div class="cells">\(cells.html { cell in
                """
                <div class="homeless">\(Source.words(of: [cell]))
                <form method="post" action="\(path.words(cell.id))">\(frame.tokenField)\(hidden)\
                <button class="link">Take back<span class="unseen">: \(cell.text.shortened(to: 60))</span></button></form></div>
                """
            })</div></details>
            """
    }
}
