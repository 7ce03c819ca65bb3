/// Reads web pages: headings, paragraphs, lists and tables, with the way around the page set apart.
///
/// A pure function of its bytes; it reads any bytes, however broken their markup, in one pass.
public enum HTMLReader {
    /// Reads a page's bytes. Text that is no UTF-8 is Windows-1252, whatever the page says of itself.
    public static func read(
        _ bytes: [UInt8], limits: DocumentLimits = .standard
    ) throws(DocumentError) -> Document {
        let text = DecodedText.string(from: bytes)
        guard Blanks.hasInk(text) else { throw .empty }
        let page = Array(text.utf8)
        var flow = try flow(page, setsNavigationApart: true, limits: limits)
        if flow.blocks.isEmpty, flow.furniture.contains(where: { $0.reason == .navigation }) {
            // What looked like navigation is all there is.
            flow = try self.flow(page, setsNavigationApart: false, limits: limits)
        }
        guard !flow.blocks.isEmpty else {
            throw .notReadable(
                kind: "a web page without text",
                advice: "Let the page load in a browser and copy its text, or ask for the document."
            )
        }
        return Document(
            format: .html, propertiesTitle: flow.title.flatMap { $0.isEmpty ? nil : $0 },
            blocks: flow.blocks, furniture: flow.furniture)
    }

    private static func flow(
        _ page: [UInt8], setsNavigationApart: Bool, limits: DocumentLimits
    ) throws(DocumentError) -> HTMLFlow {
        var setting = HTMLFlow.Setting()
        setting.place = Place(line: 1)
        setting.setsNavigationApart = setsNavigationApart
        setting.hasMainPart = hasMainPart(page)
        var flow = HTMLFlow(setting)
        var tokenizer = HTMLTokenizer(page, kind: .page)
        let deadline = Deadline(limits)
        var steps = 0
        while let token = tokenizer.next() {
            steps += 1
            if steps & 0xfff == 0 { try deadline.check() }
            switch token {
            case .text(let words): flow.text(words, line: tokenizer.tokenLine)
            case .start(let tag): flow.start(tag, line: tokenizer.tokenLine)
            case .end(let name): flow.end(name)
            }
            if flow.rowCount > limits.rows {
                throw .tooLarge(what: "its tables have more rows", limit: "\(limits.rows) rows")
            }
        }
        flow.finish()
        return flow
    }

    private static func hasMainPart(_ page: [UInt8]) -> Bool {
        ["<main", "<article", "role=\"main\"", "<MAIN", "<ARTICLE"].contains {
            ByteSearch.contains(Array($0.utf8), in: page[...])
        }
    }
}
