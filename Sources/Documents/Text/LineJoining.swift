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

    /// - Parameters:
    ///   - joinsLines: Markdown's rule: a line goes on the one above it. Else a line is a paragraph of its own,
    ///     unless the lines are plainly wrapped.
    ///   - wrap: the width to which the whole text is wrapped, if it is.
    static func paragraphs(
        _ lines: [TextLine], joinsLines: Bool, wrap: Int? = nil
    ) -> [JoinedParagraph] {
        let width = lines.map { $0.text.unicodeScalars.count }.max() ?? 0
        let isWrapped = joinsLines || isWrapped(lines, width: width)
        var paragraphs: [JoinedParagraph] = []
        for (index, line) in lines.enumerated() {
            let marker = ListMarker.opening(line.text)
            let isFull =
                wrap.map { index > 0 && isFilled(lines[index - 1], line, wrap: $0) } ?? false
            if let last = paragraphs.last {
                let goesOn =
                    marker == nil
                    ? isWrapped || last.breaksLine || isFull
                        || (last.marker != nil && line.indentation >= last.indentation + 2)
                        || breaksMidSentence(lines[index - 1], line, width: width)
                    // A dash that came to stand first on a wrapped line is no bullet.
                    : isFull && last.marker != nil && line.indentation >= last.indentation + 2
                        && marker.map { ["-", "–", "—"].contains($0.text) } ?? false
                if goesOn {
                    join(line, to: &paragraphs[paragraphs.count - 1])
                    continue
                }
            }
            paragraphs.append(begin(line, marker: marker))
        }
        return paragraphs
    }

    /// The width to which a text's lines are wrapped: several lines reach nearly to the longest, and that is no
    /// longer than a letter's line.
    static func wrapWidth(_ lines: [TextLine]) -> Int? {
        var counts: [Int: Int] = [:]
        for line in lines where !line.isBlank {
            let length = line.text.unicodeScalars.count
            guard length <= 100 else { return nil }
            counts[length, default: 0] += 1
        }
        guard let longest = counts.keys.max(), longest >= 55 else { return nil }
        let full = counts.reduce(0) { $0 + ($1.key >= longest - 8 ? $1.value : 0) }
        let all = counts.values.reduce(0, +)
        return full >= 6 && full * 6 >= all ? longest : nil
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

    /// Whether a line of a wrapped text goes on the one above: that was full, no sentence ended there, and no label
    /// ("Lead:") begins here.
    private static func isFilled(_ line: TextLine, _ next: TextLine, wrap: Int) -> Bool {
        guard overflows(line, next, width: wrap - 4),
            let last = Blanks.trimmed(line.text).unicodeScalars.last,
            let first = Blanks.trimmed(next.text).unicodeScalars.first
        else { return false }
        let endsSentence = ".:;!?".unicodeScalars.contains(last)
        return !(endsSentence && first.properties.isUppercase) && !beginsLabel(next.text)
    }

    /// Whether a line opens with up to four words, the first with a capital, and a colon.
    private static func beginsLabel(_ text: Substring) -> Bool {
        let body = Blanks.trimmed(text)
        guard let colon = body.prefix(40).firstIndex(of: ":"),
            body.unicodeScalars.first?.properties.isUppercase == true
        else { return false }
        let rest = body[body.index(after: colon)...]
        return body[..<colon].split(separator: " ").count <= 4
            && (rest.isEmpty || rest.first == " ")
    }

    private static func overflows(_ line: TextLine, _ next: TextLine, width: Int) -> Bool {
        let word = next.text.unicodeScalars.drop(while: Blanks.isBlank).prefix {
            !Blanks.isBlank($0)
        }
        return line.text.unicodeScalars.count + 1 + word.count > width
    }

    /// Whether a sentence plainly runs on: the upper line is full and ends without a stop, and the lower begins
    /// with a small letter.
    private static func breaksMidSentence(_ line: TextLine, _ next: TextLine, width: Int) -> Bool {
        guard (40...120).contains(width), overflows(line, next, width: width),
            let last = Blanks.trimmed(line.text).unicodeScalars.last,
            let first = Blanks.trimmed(next.text).unicodeScalars.first
        else { return false }
        return first.properties.isLowercase && !".:;!?".unicodeScalars.contains(last)
    }
}
