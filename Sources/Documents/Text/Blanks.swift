/// What counts as a blank in running text, and what is no character at all.
enum Blanks {
    /// A blank of any width, a tab or a line end.
    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }

    /// Characters without ink or width, and control characters: they are no words.
    static func isNothing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x08, 0x0E...0x1F, 0x7F, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// Whether a text has anything but blanks.
    static func hasInk(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { !isBlank($0) && !isNothing($0) }
    }

    /// A text without the blanks at its ends, and with single blanks inside.
    static func collapsed(_ text: some StringProtocol) -> String {
        var out = String.UnicodeScalarView()
        var isPending = false
        for scalar in text.unicodeScalars {
            if isNothing(scalar) { continue }
            if isBlank(scalar) {
                isPending = !out.isEmpty
                continue
            }
            if isPending { out.append(" ") }
            isPending = false
            out.append(scalar)
        }
        return String(out)
    }

    /// A text without the blanks at its ends.
    static func trimmed(_ text: Substring) -> Substring {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return text[text.endIndex...] }
        return text[first..<scalars.index(after: last)]
    }
}
