extension Block {
    /// Its paragraphs; a table gives its cells' paragraphs, row by row.
    var paragraphs: [Paragraph] {
        switch self {
        case .paragraph(let paragraph): [paragraph]
        case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.paragraphs) }
        }
    }

    /// It is a table.
    public var isTable: Bool {
        if case .table = self { return true }
        return false
    }
}

extension TableCell {
    /// Keeps the cell's blocks where a table stands among them.
    mutating func keep(_ blocks: [Block]) {
        if blocks.contains(where: \.isTable) { self.blocks = blocks }
    }
}
