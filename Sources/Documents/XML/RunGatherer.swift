/// Gathers a paragraph's words into runs: blanks in a row become one, blanks at its ends and around a line break
/// go, and neighbours of one style become one run.
struct RunGatherer {
    private enum Gap { case start, none, blank, line }

    private var runs: [Run] = []
    private var buffer: [UInt8] = []
    private var style: Run.Style = []
    private var gap = Gap.start

    /// No words have come yet.
    var isEmpty: Bool { gap == .start }

    mutating func append(_ text: some StringProtocol, style: Run.Style = []) {
        append(Array(text.utf8)[...], style: style)
    }

    /// Adds words; their tabs, line ends and all kinds of blanks count as one blank.
    mutating func append(_ bytes: ArraySlice<UInt8>, style: Run.Style = []) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte > 0x20, byte < 0x7f {
                settle(style)
                buffer.append(byte)
                index += 1
            } else if byte <= 0x20 || byte == 0x7f {
                // Other control characters cannot stand in XML; those that do are no words.
                if byte == 0x20 || (0x09...0x0d).contains(byte) { appendBlank() }
                index += 1
            } else {
                index += appendLong(bytes, at: index, style: style)
            }
        }
    }

    mutating func appendBlank() {
        if gap == .none { gap = .blank }
    }

    mutating func breakLine() {
        if gap != .start { gap = .line }
    }

    /// The runs, and an empty gatherer again.
    mutating func finish() -> [Run] {
        flush()
        let finished = runs
        self = RunGatherer()
        return finished
    }

    /// The words without style, and an empty gatherer again.
    mutating func finishText() -> String { finish().map(\.text).joined() }

    private mutating func settle(_ next: Run.Style) {
        if style != next {
            // The blank between two styles belongs to the plain side.
            if !next.isEmpty { fillGap() }
            flush()
            style = next
        }
        fillGap()
    }

    private mutating func fillGap() {
        switch gap {
        case .blank: buffer.append(0x20)
        case .line: buffer.append(0x0a)
        case .start, .none: break
        }
        gap = .none
    }

    private mutating func flush() {
        guard !buffer.isEmpty else { return }
        runs.append(Run(String(decoding: buffer, as: UTF8.self), style: style))
        buffer.removeAll(keepingCapacity: true)
    }

    /// Adds one character of several bytes; gives the number of bytes.
    private mutating func appendLong(
        _ bytes: ArraySlice<UInt8>, at index: Int, style: Run.Style
    ) -> Int {
        let first = bytes[index]
        let count = min(first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2, bytes.endIndex - index)
        let second = count > 1 ? bytes[index + 1] : 0
        let third = count > 2 ? bytes[index + 2] : 0
        switch (first, second, third) {
        // No-break space; spaces of set width; narrow, mathematical and ideographic space.
        case (0xc2, 0xa0, _), (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xaf), (0xe2, 0x81, 0x9f),
            (0xe3, 0x80, 0x80):
            appendBlank()
        case (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9):
            breakLine()
        // Soft hyphen, zero width space and byte order mark print nothing.
        case (0xc2, 0xad, _), (0xe2, 0x80, 0x8b), (0xef, 0xbb, 0xbf):
            break
        default:
            settle(style)
            buffer.append(contentsOf: bytes[index..<(index + count)])
        }
        return count
    }
}
