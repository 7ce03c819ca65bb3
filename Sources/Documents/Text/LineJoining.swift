/// Joins the lines of a text into paragraphs and list items.
enum LineJoining {
    struct JoinedParagraph {
        /// The words with their markup; a vertical tab stands for a line break.
        var raw: String
        var line: Int
        var indentation: Int
        /// The printed list marker, which is no longer part of `raw`.
        var marker: String?
        /// The last line asked for a line break after it.
        var breaksLine: Bool
    }

    /// - Parameter joinsLines: Markdown's rule: a line goes on the one above it. Else a line is a paragraph of its
    ///   own, unless the lines are plainly wrapped.
    static func paragraphs(_ lines: [TextLine], joinsLines: Bool) -> [JoinedParagraph] {
        let width = lines.map { $0.text.unicodeScalars.count }.max() ?? 0
        let isWrapped = joinsLines || isWrapped(lines, width: width)
        var paragraphs: [JoinedParagraph] = []
        for (index, line) in lines.enumerated() {
            let marker = ListMarker.opening(line.text)
            let isNew = paragraphs.isEmpty || marker != nil
            if !isNew, let last = paragraphs.last {
                let goesOn =
                    isWrapped || last.breaksLine
                    || (last.marker != nil && line.indentation >= last.indentation + 2)
                    || breaksMidSentence(lines[index - 1], line, width: width)
                if goesOn {
                    join(line, to: &paragraphs[paragraphs.count - 1])
                    continue
                }
            }
            paragraphs.append(begin(line, marker: marker))
        }
        return paragraphs
    }

    private static func begin(_ line: TextLine, marker: ListMarker?) -> JoinedParagraph {
        var words = String(line.text)
        if let marker {
            words = String(line.text.unicodeScalars.dropFirst(marker.scalarCount))
        }
        if line.breaksLine, words.hasSuffix("\\") { words.removeLast() }
        return JoinedParagraph(
            raw: words, line: line.number, indentation: line.indentation, marker: marker?.text,
            breaksLine: line.breaksLine)
    }

    private static func join(_ line: TextLine, to paragraph: inout JoinedParagraph) {
        paragraph.raw += (paragraph.breaksLine ? "\u{0B}" : " ")
        paragraph.raw += line.text
        if line.breaksLine, line.text.hasSuffix("\\") { paragraph.raw.removeLast() }
        paragraph.breaksLine = line.breaksLine
    }

    /// Whether at least three lines were filled to one width: the first word of each would not have fitted on the
    /// line above.
    private static func isWrapped(_ lines: [TextLine], width: Int) -> Bool {
        guard lines.count >= 3, (50...120).contains(width) else { return false }
        for index in 1..<lines.count {
            guard ListMarker.opening(lines[index].text) == nil,
                overflows(lines[index - 1], lines[index], width: width)
            else { return false }
        }
        return true
    }

    private static func overflows(_ line: TextLine, _ next: TextLine, width: Int) -> Bool {
        let word = next.text.unicodeScalars.drop(while: Blanks.isBlank).prefix { !Blanks.isBlank($0) }
        return line.text.unicodeScalars.count + 1 + word.count > width
    }

    /// Whether a sentence plainly runs on: the upper line is full and ends without a stop, and the lower begins
    /// with a small letter.
    private static func breaksMidSentence(_ line: TextLine, _ next: TextLine, width: Int) -> Bool {
        guard (40...120).contains(width), overflows(line, next, width: width),
            let last = Blanks.trimmed(line.text).unicodeScalars.last,
            let first = Blanks.trimmed(next.text).unicodeScalars.first
        else { return false }
        return first.properties.isLowercase && (last.properties.isAlphabetic || last == ",")
    }
}
