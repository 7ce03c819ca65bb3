/// Markup inside a line or cell of a text: HTML tags, Markdown's marks, and list bullets.
enum HTMLFragment {
    /// Reads one line's or cell's text.
    ///
    /// - Parameters:
    ///   - raw: the text as the file has it; a vertical tab is a line break.
    ///   - role: what the line around it says the text is.
    ///   - isCell: the text is a table's cell.
    ///   - apart: takes the words that the markup hides.
    static func paragraphs(
        _ raw: Substring, role: Paragraph.Role = .body, place: Place, isCell: Bool,
        apart: inout [Furniture]
    ) -> [Paragraph] {
        guard raw.utf8.contains(where: isMark) else {
            let words = Blanks.collapsed(raw)
            guard !words.isEmpty else { return [] }
            return ParagraphPieces.paragraphs(from: [Run(words)], role: role, place: place)
        }
        let flow = flow(raw, role: role, place: place, isCell: isCell)
        apart += flow.furniture
        return flow.blocks.flatMap(\.paragraphs)
    }

    /// The blocks of a text that may hold whole tables, and the words that it hides.
    static func flow(
        _ raw: Substring, role: Paragraph.Role = .body, place: Place, isCell: Bool
    ) -> HTMLFlow {
        var flow = HTMLFlow(HTMLFlow.Setting(isCell: isCell, role: role, place: place))
        guard raw.utf8.contains(where: isMark) else {
            flow.text(String(raw), line: 1)
            flow.finish()
            return flow
        }
        var tokenizer = HTMLTokenizer(Array(raw.utf8), kind: .fragment)
        var tokens: [PlacedToken] = []
        while let token = tokenizer.next() {
            tokens.append(PlacedToken(token: token, line: tokenizer.tokenLine))
        }
        for placed in MarkdownInline.resolved(tokens) {
            switch placed.token {
            case .text(let words): flow.text(words, line: placed.line)
            case .start(let tag): flow.start(tag, line: placed.line)
            case .end(let name): flow.end(name)
            }
        }
        flow.finish()
        return flow
    }

    /// Bytes that may begin markup.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "\\"), 0x0B:
            true
        default: false
        }
    }
}

/// A token, and the line on which it begins.
struct PlacedToken {
    var token: HTMLToken
    var line: Int
}
