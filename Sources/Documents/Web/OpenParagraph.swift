/// A paragraph that is still being written: blanks are collapsed as words arrive.
struct OpenParagraph {
    private(set) var runs: [Run] = []
    /// Line on which the first word stands.
    private(set) var line = 1
    private(set) var hasInk = false
    var role: Paragraph.Role = .body
    /// The loose text of a list without items.
    var isLooseList = false
    var reason: Furniture.Reason = .hidden
    private var isBlankPending = false
    private var isBreakPending = false

    var isItem: Bool {
        if case .listItem = role { return hasInk }
        return false
    }

    var text: String { runs.map(\.text).joined() }

    /// Adds words in a style.
    ///
    /// - Parameters:
    ///   - line: the line on which `words` begins.
    ///   - keepsLines: a line end in the words is a line break (preformatted text).
    mutating func append(_ words: String, style: Run.Style, line: Int, keepsLines: Bool) {
        var out = String.UnicodeScalarView()
        var lineHere = line
        for scalar in words.unicodeScalars {
            if scalar == "\n" { lineHere += 1 }
            if Blanks.isNothing(scalar) { continue }
            if Blanks.isBlank(scalar) {
                if keepsLines, scalar == "\n" { isBreakPending = hasInk }
                isBlankPending = hasInk
                continue
            }
            if !hasInk {
                hasInk = true
                self.line = lineHere
            }
            if isBreakPending { out.append("\n") } else if isBlankPending { out.append(" ") }
            isBreakPending = false
            isBlankPending = false
            out.append(scalar)
        }
        guard !out.isEmpty else { return }
        if let last = runs.last, last.style == style {
            runs[runs.count - 1].text.unicodeScalars.append(contentsOf: out)
        } else {
            runs.append(Run(String(out), style: style))
        }
    }

    /// Breaks the line before the next word; true when it was broken already.
    @discardableResult
    mutating func breakLine() -> Bool {
        defer { isBreakPending = hasInk }
        return isBreakPending
    }

    /// The paragraph as it stands; a new one begins.
    mutating func take() -> OpenParagraph {
        let done = self
        self = OpenParagraph()
        return done
    }
}
