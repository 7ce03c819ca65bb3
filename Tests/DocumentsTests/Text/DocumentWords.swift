import Documents

/// What tests ask of a document read.
extension Document {
    /// All words in reading order, furniture last, list markers left out.
    var words: [String] {
        let texts = blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let paragraph): [paragraph.text]
            case .table(let table): table.rows.flatMap { $0.cells.map(\.text) }
            }
        }
        return (texts + furniture.map(\.text)).flatMap { $0.split(whereSeparator: \.isWhitespace) }
            .map(String.init)
    }

    var tables: [Table] {
        blocks.compactMap { block in
            if case .table(let table) = block { return table }
            return nil
        }
    }

    var paragraphs: [Paragraph] {
        blocks.compactMap { block in
            if case .paragraph(let paragraph) = block { return paragraph }
            return nil
        }
    }
}

extension Table {
    /// Each row's texts, one a cell.
    var texts: [[String]] { rows.map { $0.cells.map(\.text) } }
}

/// Numbers that are the same at every run.
struct FixedNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = state ^ (state >> 33)
        mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 29)
    }
}
