/// Adding piece by piece: for the rows of long tables, where a piece of its own for each value would be copied twice.
extension HTML {
    /// What is added to nothing.
    public init(adding add: (inout HTML) -> Void) {
        self.init()
        add(&self)
    }

    /// Adds markup, which only a literal of the source can be.
    public mutating func add(_ markup: StaticString) { HTML.append(markup, to: &bytes) }

    /// Adds words, escaped.
    public mutating func add(words: String) { HTML.escape(words, into: &bytes) }

    /// Adds a whole number.
    public mutating func add(number: Int) { HTML.write(number, into: &bytes) }
}
