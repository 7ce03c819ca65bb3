import Markup
import Planning

/// The document's own words beside a value: closed until asked for.
enum Source {
    /// "From page 4, table 3, row 2, as the document says it", opening to the words; nothing where no cell is named.
    static func disclosure(
        of field: String, from references: CellReferences, in cells: [PlanDocument.Cell]
    ) -> HTML {
        let named = Source.cells(references[field], in: cells)
        guard let first = named.first else { return HTML() }
        let place = first.placeWords ?? "the document"
        let more = named.count > 1 ? " and \(Words.count(named.count - 1, "more place"))" : ""
        return """
            <details class="source"><summary>From \(place)\(more), as the document says it</summary>\
            \(words(of: named))</details>
            """
    }

    /// The words of cells, each under its place; a place that several share stands once.
    static func words(of cells: [PlanDocument.Cell]) -> HTML {
        var before: String?
        return cells.html { cell in
            let place = cell.placeWords
            defer { before = place }
            let caption: HTML =
                place == before
                ? HTML() : place.html { "<figcaption>\($0.capitalisedFirst)</figcaption>" }
            return """
                <figure class="cell">\(caption)<blockquote>\(HTML.lines(cell.text))</blockquote></figure>
                """
        }
    }

    /// The cells of these ids, in the ids' order.
    static func cells(_ ids: [Int], in cells: [PlanDocument.Cell]) -> [PlanDocument.Cell] {
        ids.compactMap { id in
            // Ids are given in order, so the place is a good first guess for a whole document.
            if cells.indices.contains(id), cells[id].id == id { return cells[id] }
            if cells.indices.contains(id - 1), cells[id - 1].id == id { return cells[id - 1] }
            return cells.first { $0.id == id }
        }
    }
}
