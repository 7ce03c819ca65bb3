/// How the house says numbers, lists and shares.
enum Words {
    /// "1 action", "34 actions".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }

    /// "a", "a and b", "a, b and c".
    static func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }

    /// "12 of 34 (35.3%)": both numbers, and the share rounded half up by whole numbers.
    static func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "\(part) of \(whole)" }
        let tenths = (part * 2_000 + whole) / (2 * whole)
        return "\(part) of \(whole) (\(tenths / 10).\(tenths % 10)%)"
    }

    /// "812 bytes", "48 KB", "3.2 MB".
    static func size(_ bytes: Int) -> String {
        if bytes < 1_024 { return count(bytes, "byte") }
        if bytes < 1_024 * 1_024 { return "\((bytes + 512) / 1_024) KB" }
        let tenths = (bytes * 10 + 512 * 1_024) / (1_024 * 1_024)
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}

extension String {
    /// The same words, whatever the case of their letters.
    func isSame(as other: String) -> Bool {
        // Letters of another case have as many bytes, but for a few that no status word of ours holds.
        utf8.count == other.utf8.count && lowercased() == other.lowercased()
    }

    /// The text, or its beginning at a word's end and "…" where it is longer.
    func shortened(to limit: Int) -> String {
        // Bytes are never fewer than characters, so a short text is not counted twice.
        guard utf8.count > limit, count > limit else { return self }
        let start = prefix(limit)
        let end = start.lastIndex(where: \.isWhitespace) ?? start.endIndex
        return start[..<end].trimmed + "…"
    }

    /// With its first letter large.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// With its first letter small, for the middle of a sentence.
    var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
