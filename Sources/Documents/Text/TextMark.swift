/// Lines of a text that are marks rather than words.
enum TextMark {
    /// "## Title ##": the level and the words.
    static func heading(_ text: Substring) -> (level: Int, text: Substring)? {
        let body = Blanks.trimmed(text)
        let level = body.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level) else { return nil }
        let rest = body.dropFirst(level)
        guard let first = rest.unicodeScalars.first, Blanks.isBlank(first) else { return nil }
        var words = Blanks.trimmed(rest)
        let bare = words.reversed().drop { $0 == "#" }
        if let last = bare.first, last == " " || last == "\t" {
            words = Blanks.trimmed(words.dropLast(words.count - bare.count))
        }
        return Blanks.hasInk(words) ? (level, words) : nil
    }

    /// A line without the marks of a Markdown quotation.
    static func withoutQuoteMark(_ line: TextLine) -> TextLine {
        var line = line
        while line.indentation < 4,
            let mark = line.text.unicodeScalars.first(where: { !Blanks.isBlank($0) }),
            mark == ">", let at = line.text.firstIndex(of: ">")
        {
            line.text = line.text[at...].dropFirst()
            if line.text.first == " " { line.text = line.text.dropFirst() }
        }
        return line
    }

    /// A line of nothing but dashes, stars, equals signs, underscores or tildes.
    static func isRule(_ text: Substring) -> Bool {
        let body = Blanks.trimmed(text).utf8
        guard let first = body.first, "-*=_~#".utf8.contains(first) else { return false }
        var count = 0
        for byte in body {
            if byte == first { count += 1 } else if byte != 0x20 { return false }
        }
        return count >= 3
    }

    /// The level of heading that a line of equals signs or dashes makes of the line above it.
    static func underlineLevel(_ text: Substring, allowsDashes: Bool) -> Int? {
        let body = Blanks.trimmed(text).utf8
        guard body.count >= 3, let first = body.first, body.allSatisfy({ $0 == first }) else {
            return nil
        }
        if first == UInt8(ascii: "=") { return 1 }
        return first == UInt8(ascii: "-") && allowsDashes ? 2 : nil
    }

    /// A line that fences code: three back-quotes or tildes, and at most one word.
    static func isFence(_ text: Substring) -> Bool {
        let body = Blanks.trimmed(text)
        guard body.hasPrefix("```") || body.hasPrefix("~~~") else { return false }
        let rest = body.drop { $0 == "`" || $0 == "~" }
        return !rest.contains(" ") && !rest.contains("`")
    }

    /// Whether a line opens a table of HTML.
    static func opensTable(_ text: Substring) -> Bool {
        Blanks.trimmed(text).prefix(6).lowercased() == "<table"
    }

    /// How many more tables of HTML a line opens than it closes.
    static func tableDepth(_ text: Substring) -> Int {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return 0 }
        let small = text.lowercased()
        return small.split(separator: "<table", omittingEmptySubsequences: false).count
            - small.split(separator: "</table", omittingEmptySubsequences: false).count
    }
}
