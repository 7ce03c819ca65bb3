/// A cell's words, cut into paragraphs at the line breaks that the writer typed.
struct CellText {
    /// Words of one setting; no style means the cell's own.
    struct Piece {
        var text: ArraySlice<UInt8>
        var style: Run.Style?
    }

    /// Paragraphs without place, in the cell's plain style; used when no piece has a style of its own.
    private let plain: [Paragraph]
    /// The pieces, when some have a style of their own.
    private let pieces: [Piece]

    init(_ pieces: [Piece]) {
        let isPlain = pieces.allSatisfy { $0.style == nil }
        self.pieces = isPlain ? [] : pieces
        plain = isPlain ? CellText.paragraphs(of: pieces, style: []) : []
    }

    /// The paragraphs of a cell that is set in a style. Their place is their row's.
    func paragraphs(style: Run.Style) -> [Paragraph] {
        if !pieces.isEmpty { return CellText.paragraphs(of: pieces, style: style) }
        // Cells of one string share their paragraphs: most sheets repeat their words.
        if style.isEmpty { return plain }
        var paragraphs = plain
        for index in paragraphs.indices {
            for run in paragraphs[index].runs.indices {
                paragraphs[index].runs[run].style = style
            }
        }
        return paragraphs
    }

    /// A cell's displayed number, day or truth value.
    static func paragraphs(_ shown: String, style: Run.Style) -> [Paragraph] {
        // Formats pad with blanks to set figures under each other.
        let isPadded = shown.utf8.first == 0x20 || shown.utf8.last == 0x20
        let words = isPadded ? Blanks.collapsed(shown) : shown
        return words.isEmpty ? [] : [Paragraph(runs: [Run(words, style: style)])]
    }

    private static func paragraphs(of pieces: [Piece], style: Run.Style) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var line = RunGatherer()
        func end() {
            let runs = line.finish()
            if !runs.isEmpty { paragraphs.append(TypedMarker.bulleted(runs)) }
        }
        for piece in pieces {
            let text = unescaped(piece.text)
            var start = text.startIndex
            while start < text.endIndex {
                let stop = text[start...].firstIndex { $0 == 0x0a || $0 == 0x0d } ?? text.endIndex
                line.append(text[start..<stop], style: piece.style ?? style)
                if stop < text.endIndex { end() }
                start = stop + 1
            }
        }
        end()
        return paragraphs
    }

    /// "_x000A_" stands for the character of that number.
    private static func unescaped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark = UInt8(ascii: "_")
        guard text.contains(mark) else { return text }
        var out: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == mark, index + 6 < text.endIndex, text[index + 1] == UInt8(ascii: "x"),
                text[index + 6] == mark,
                let code = UInt32(
                    String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            {
                out.append(contentsOf: String(Character(scalar)).utf8)
                index += 7
            } else {
                out.append(text[index])
                index += 1
            }
        }
        return out[...]
    }
}

extension XMLReader<SheetName> {
    /// Reads the string item just begun: its words, without the reading aids of Asian scripts.
    mutating func cellText() throws(DocumentError) -> CellText {
        var pieces: [CellText.Piece] = []
        let level = depth
        while try nextElement(in: level) {
            switch name {
            case .text: pieces.append(CellText.Piece(text: try content(), style: nil))
            case .run:
                var style: Run.Style?
                let inner = depth
                while try nextElement(in: inner) {
                    if name == .runProperties { style = try fontStyle() }
                    if name == .text {
                        pieces.append(CellText.Piece(text: try content(), style: style))
                    }
                }
            default: continue
            }
        }
        return CellText(pieces)
    }
}
