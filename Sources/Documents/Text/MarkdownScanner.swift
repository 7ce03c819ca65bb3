/// Cuts words at Markdown's marks, in one pass.
struct MarkdownScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var words = String.UnicodeScalarView()
    private var line: Int
    private var wordsLine: Int
    /// Where in the pieces each `[` stands that a link may still close.
    private var brackets: [Int] = []

    /// How far the partner of a back-quote, or the end of a link's address, may stand away.
    private static let reach = 2_048

    init(_ text: String, line: Int) {
        scalars = Array(text.unicodeScalars)
        self.line = line
        wordsLine = line
    }

    mutating func scan(into pieces: inout [MarkdownInline.Piece]) {
        while index < scalars.count {
            switch scalars[index] {
            case "\\" where escapesNext:
                take(scalars[index + 1])
                index += 2
            case "\u{0B}":
                flush(into: &pieces)
                pieces.append(.init(.token(.start(HTMLTag(name: "br"))), line: line))
                index += 1
            case "`": code()
            case "*", "_", "~": mark(into: &pieces)
            case "[", "!": bracket(into: &pieces)
            case "]": link(into: &pieces)
            default:
                take(scalars[index])
                index += 1
            }
        }
        flush(into: &pieces)
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if words.isEmpty { wordsLine = line }
        if scalar == "\n" { line += 1 }
        words.append(scalar)
    }

    private mutating func flush(into pieces: inout [MarkdownInline.Piece]) {
        guard !words.isEmpty else { return }
        pieces.append(.init(.words(String(words)), line: wordsLine))
        words = String.UnicodeScalarView()
    }

    private var escapesNext: Bool {
        guard index + 1 < scalars.count else { return false }
        return "\\`*_{}[]()#+-.!|<>~&".unicodeScalars.contains(scalars[index + 1])
    }

    /// Code between equal runs of back-quotes is plain words.
    private mutating func code() {
        let length = runLength(at: index)
        var look = index + length
        let end = min(scalars.count, look + Self.reach)
        while look < end {
            guard scalars[look] == "`" else {
                look += 1
                continue
            }
            let closing = runLength(at: look)
            if closing == length {
                for scalar in scalars[index + length..<look] { take(scalar) }
                index = look + closing
                return
            }
            look += closing
        }
        for scalar in scalars[index..<index + length] { take(scalar) }
        index += length
    }

    private func runLength(at start: Int) -> Int {
        var end = start
        while end < scalars.count, scalars[end] == scalars[start] { end += 1 }
        return end - start
    }

    private mutating func mark(into pieces: inout [MarkdownInline.Piece]) {
        let length = runLength(at: index)
        let run = scalars[index..<index + length]
        let previous = index > 0 ? scalars[index - 1] : nil
        let next = index + length < scalars.count ? scalars[index + length] : nil
        let isTilde = scalars[index] == "~"
        guard isTilde ? length == 2 : length <= 3 else {
            for scalar in run { take(scalar) }
            index += length
            return
        }
        flush(into: &pieces)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: run)
        // Stars of two may stand against a letter on their outer side ("**Lead:**Head of Service").
        let mayTouch = scalars[index] == "*" && length > 1
        let opens = next.map { !Blanks.isBlank($0) } ?? true
        let closes = previous.map { !Blanks.isBlank($0) } ?? true
        let mark = MarkdownInline.Mark(
            text: String(text), opens: opens && (mayTouch || !isWordPart(previous)),
            closes: closes && (mayTouch || !isWordPart(next)))
        pieces.append(.init(.mark(mark), line: line))
        index += length
    }

    private func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    private mutating func bracket(into pieces: inout [MarkdownInline.Piece]) {
        let isPicture = scalars[index] == "!"
        if isPicture, index + 1 == scalars.count || scalars[index + 1] != "[" {
            take(scalars[index])
            index += 1
            return
        }
        flush(into: &pieces)
        brackets.append(pieces.count)
        pieces.append(.init(.words(isPicture ? "![" : "["), line: line))
        index += isPicture ? 2 : 1
    }

    /// At `]`: with an address in round brackets after it, the words since `[` are a link's.
    private mutating func link(into pieces: inout [MarkdownInline.Piece]) {
        let opener = brackets.popLast()
        if let opener, let end = addressEnd(from: index + 1) {
            flush(into: &pieces)
            pieces[opener].kind = .words("")
            index = end
        } else {
            take("]")
            index += 1
        }
    }

    /// The index after `(address)` or `(address "title")`; nil where the round brackets hold ordinary words.
    private func addressEnd(from start: Int) -> Int? {
        guard start < scalars.count, scalars[start] == "(" else { return nil }
        var depth = 1
        var look = start + 1
        var address = String.UnicodeScalarView()
        let end = min(scalars.count, look + Self.reach)
        while look < end {
            let scalar = scalars[look]
            if scalar == "[" || scalar == "]" || scalar == "\n" { return nil }
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            if depth == 0 { return isAddress(String(address)) ? look + 1 : nil }
            address.append(scalar)
            look += 1
        }
        return nil
    }

    private func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let address = parts.first else { return text.isEmpty }
        if parts.count == 2, !["\"", "'"].contains(parts[1].first) { return false }
        return address.hasPrefix("#") || address.contains("/") || address.contains(".")
            || address.contains(":")
    }
}
