/// A page taken apart into tags and words, for the checks: it reads only the markup that this site writes.
struct ParsedPage {
    struct Element {
        var name: String
        var attributes: [(name: String, value: String)]
        /// Words within it, those of its children included, as a reader sees them.
        var text = ""
        /// Indices of the elements that hold it, outermost first.
        var parents: [Int]

        subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private(set) var elements: [Element] = []
    /// What is wrong with the markup itself.
    private(set) var faults: [String] = []

    private static let childless: Set<String> = ["meta", "link", "input", "br", "hr", "img"]

    init(_ html: String) {
        var open: [Int] = []
        var rest = Substring(html)
        while let start = rest.firstIndex(of: "<") {
            addText(rest[..<start], to: open)
            guard let end = ParsedPage.tagEnd(rest[start...]) else {
                faults.append("a tag is not closed by “>”")
                return
            }
            read(rest[rest.index(after: start)..<end], &open)
            rest = rest[rest.index(after: end)...]
        }
        addText(rest, to: open)
        for index in open { faults.append("<\(elements[index].name)> is not closed") }
    }

    func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

    func holds(_ element: Element, within name: String) -> Bool {
        element.parents.contains { elements[$0].name == name }
    }

    private mutating func addText(_ text: Substring, to open: [Int]) {
        guard !text.isEmpty else { return }
        if text.contains(">") { faults.append("a bare “>” in words") }
        for index in open { elements[index].text += ParsedPage.plain(text) }
    }

    private mutating func read(_ tag: Substring, _ open: inout [Int]) {
        if tag.hasPrefix("!doctype") { return }
        if tag.hasPrefix("/") {
            let name = String(tag.dropFirst())
            guard let last = open.last, elements[last].name == name else {
                let top = open.last.map { elements[$0].name } ?? "nothing"
                faults.append("</\(name)> closes <\(top)>")
                return
            }
            open.removeLast()
            return
        }
        let name = String(tag.prefix { !$0.isWhitespace })
        let attributes = ParsedPage.attributes(tag.dropFirst(name.count))
        for attribute in attributes where attributes.count(where: { $0.name == attribute.name }) > 1
        {
            faults.append("<\(name)> says \(attribute.name) twice")
        }
        elements.append(Element(name: name, attributes: attributes, parents: open))
        if !ParsedPage.childless.contains(name) { open.append(elements.count - 1) }
    }

    private static func tagEnd(_ text: Substring) -> Substring.Index? {
        var isQuoted = false
        return text.indices.first { index in
            if text[index] == "\"" { isQuoted.toggle() }
            return text[index] == ">" && !isQuoted
        }
    }

    private static func attributes(_ text: Substring) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var rest = text.drop(while: \.isWhitespace)
        while !rest.isEmpty {
            let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
            rest = rest.dropFirst(name.count)
            var value = ""
            if rest.hasPrefix("=\"") {
                rest = rest.dropFirst(2)
                let words = rest.prefix { $0 != "\"" }
                value = plain(words)
                rest = rest.dropFirst(words.count + 1)
            }
            found.append((String(name), value))
            rest = rest.drop(while: \.isWhitespace)
        }
        return found
    }

    private static func plain(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
}
