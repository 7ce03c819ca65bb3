extension HTML {
    /// Words alone, escaped.
    public init(words: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.utf8.count)
        HTML.escape(words, into: &bytes)
        self.init(bytes: bytes)
    }

    /// Markup where a statement is true, and nothing where it is not.
    public static func when(_ isTrue: Bool, _ html: @autoclosure () -> HTML) -> HTML {
        isTrue ? html() : HTML()
    }

    /// Words with each of their lines on a line of the page.
    public static func lines(_ words: String) -> HTML {
        guard words.utf8.contains(UInt8(ascii: "\n")) else { return HTML(words: words) }
        return words.split(separator: "\n", omittingEmptySubsequences: false)
            .html(between: "<br>") { HTML(words: String($0)) }
    }
}

extension Optional {
    /// Markup of the value where there is one, and nothing where there is none.
    @inlinable
    public func html(_ make: (Wrapped) throws -> HTML) rethrows -> HTML {
        guard let self else { return HTML() }
        return try make(self)
    }
}

extension Sequence {
    /// Markup of each element after the other, with a piece between them.
    @inlinable
    public func html(between separator: HTML = "", _ make: (Element) throws -> HTML) rethrows
        -> HTML
    {
        var all = HTML()
        var isFirst = true
        for element in self {
            if !isFirst, !separator.isEmpty { all += separator }
            isFirst = false
            all += try make(element)
        }
        return all
    }
}
