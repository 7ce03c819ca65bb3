extension String {
    /// Without blanks around it, and with plain line ends.
    var trimmed: String {
        let text = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let start = text.drop(while: \.isWhitespace)
        let end = start.reversed().drop(while: \.isWhitespace)
        return String(end.reversed())
    }

    /// Nil where nothing but blanks was typed.
    var words: String? {
        let text = trimmed
        return text.isEmpty ? nil : text
    }
}
