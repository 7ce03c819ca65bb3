/// Reads one flow of text of an OpenDocument text — its body, a head or foot — block by block.
struct TextStory {
    var xml: XMLReader<TextName>
    let styles: TextStyles
    var budget: ReadingBudget
    /// Words that are no part of any block: deleted, hidden, comments, tables of contents.
    var furniture: [Furniture] = []
    /// Footnotes and endnotes, which stand after the text.
    var notes: [Block] = []
    /// The page; nil when the file tells of no page.
    var page: Int?
    var lists = TextListCounts()
    var hasWords = false

    init(_ xml: XMLReader<TextName>, styles: TextStyles, budget: ReadingBudget) {
        self.xml = xml
        self.styles = styles
        self.budget = budget
    }

    var place: Place { Place(page: page) }

    mutating func set(aside text: String, _ reason: Furniture.Reason) {
        if !text.isEmpty { furniture.append(Furniture(reason: reason, text: text, place: place)) }
    }

    mutating func turnPage() { page = page.map { $0 + 1 } }

    /// Reads the blocks that stand in the element just begun.
    mutating func readBlocks(into blocks: inout [Block]) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) { try readBlock(into: &blocks) }
    }

    /// Reads the block just begun, or what it wraps.
    mutating func readBlock(into blocks: inout [Block]) throws(DocumentError) {
        switch xml.name {
        case .paragraph, .heading: try readParagraph(into: &blocks)
        case .table:
            let table = try readTable()
            if !table.rows.isEmpty { blocks.append(.table(table)) }
        case .list:
            lists.begin(xml)
            try readBlocks(into: &blocks)
            lists.end()
        case .listItem:
            lists.beginItem(start: xml.integer(.startValue))
            try readBlocks(into: &blocks)
        case .section:
            let isHidden = xml.value(.display) == "none"
            if isHidden { try readAside(.hidden) } else { try readBlocks(into: &blocks) }
        case .contents, .illustrationIndex, .tableIndex, .objectIndex, .userIndex,
            .alphabeticalIndex:
            try readAside(.navigation)
        case .deletion: try readAside(.deleted)
        case .annotation: try readAside(.comment)
        case .softPageBreak: turnPage()
        case .shapeTitle, .shapeDescription, .embedded: return
        // Wrappers of every kind: only paragraphs have words.
        default: try readBlocks(into: &blocks)
        }
    }

    /// Reads the element just begun as words that belong to no block.
    mutating func readAside(_ reason: Furniture.Reason) throws(DocumentError) {
        var blocks: [Block] = []
        let outer = lists.suspend()
        try readBlocks(into: &blocks)
        lists.resume(outer)
        for line in TextStory.lines(of: blocks) { set(aside: line, reason) }
    }

    static func lines(of blocks: [Block]) -> [String] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [paragraph.text]
            case .table(let table): table.rows.flatMap { $0.cells.map(\.text) }
            }
        }
    }
}
