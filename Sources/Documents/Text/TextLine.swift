/// One physical line of a text file, without its line end.
struct TextLine {
    /// From 1.
    var number: Int
    var text: Substring

    var isBlank: Bool { !Blanks.hasInk(text) }

    /// Width of the blanks before the first ink; a tab reaches to the next multiple of four.
    var indentation: Int {
        var width = 0
        for byte in text.utf8 {
            if byte == 0x20 {
                width += 1
            } else if byte == 0x09 {
                width += 4 - width % 4
            } else {
                break
            }
        }
        return width
    }

    /// Whether the line ends in Markdown's mark of a line break: two blanks or a backslash.
    var breaksLine: Bool {
        text.utf8.suffix(2).elementsEqual([0x20, 0x20])
            || (text.utf8.last == UInt8(ascii: "\\")
                && !text.utf8.suffix(2).elementsEqual([0x5C, 0x5C]))
    }

    /// Cuts a text at CR LF, LF and CR.
    static func lines(of text: String) -> [TextLine] {
        var lines: [TextLine] = []
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard byte == 0x0A || byte == 0x0D else {
                index = bytes.index(after: index)
                continue
            }
            lines.append(TextLine(number: lines.count + 1, text: text[start..<index]))
            index = bytes.index(after: index)
            if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A {
                index = bytes.index(after: index)
            }
            start = index
        }
        if start < bytes.endIndex {
            lines.append(TextLine(number: lines.count + 1, text: text[start...]))
        }
        return lines
    }
}
