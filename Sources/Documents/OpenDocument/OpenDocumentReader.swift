/// Reads OpenDocument texts (.odt, .ott).
public enum OpenDocumentReader {
    private static let format = "OpenDocument"

    /// Reads a text's words in reading order, then its notes. Heads, feet, comments, deleted and hidden words and
    /// tables of contents are furniture.
    public static func read(
        _ bytes: [UInt8], limits: DocumentLimits
    ) throws(DocumentError) -> Document {
        let deadline = Deadline(limits)
        var archive = try ZipArchive(bytes, format: format, limits: limits, deadline: deadline)
        if let manifest = try archive.contents(of: "META-INF/manifest.xml"),
            XMLText.contains(manifest, "encryption-data")
        {
            throw .encrypted(format: format)
        }
        func reader(_ part: String) throws(DocumentError) -> XMLReader<TextName>? {
            guard let bytes = try archive.contents(of: part) else { return nil }
            return XMLReader(bytes, part: part, format: format, deadline: deadline)
        }
        guard let content = try archive.contents(of: "content.xml") else {
            throw .damaged(format: format, detail: "its part content.xml is missing")
        }
        let body = XMLReader<TextName>(
            content, part: "content.xml", format: format, deadline: deadline)
        let named = try reader("styles.xml")
        var styles = TextStyles()
        if let named { try styles.read(named) }
        try styles.read(body)
        var document = Document(format: .odt)
        if let meta = try reader("meta.xml") { document.propertiesTitle = try title(meta) }
        var story = TextStory(body, styles: styles, budget: ReadingBudget(limits))
        story.page = tellsPages(content) ? 1 : nil
        try story.readBody(into: &document)
        if let named { try readFurniture(named, styles, story.budget, into: &document) }
        if document.blocks.isEmpty, document.furniture.isEmpty { throw .empty }
        return document
    }

    private static func tellsPages(_ content: [UInt8]) -> Bool {
        XMLText.contains(content, "soft-page-break")
            || XMLText.contains(content, "break-before=\"page\"")
    }

    private static func title(_ xml: XMLReader<TextName>) throws(DocumentError) -> String? {
        var xml = xml
        guard try xml.nextElement(named: .title) else { return nil }
        let title = Blanks.collapsed(try xml.contentText())
        return title.isEmpty ? nil : title
    }

    /// Heads and feet stand with the page styles.
    private static func readFurniture(
        _ xml: XMLReader<TextName>, _ styles: TextStyles, _ budget: ReadingBudget,
        into document: inout Document
    ) throws(DocumentError) {
        var story = TextStory(xml, styles: styles, budget: budget)
        var seen: Set<String> = []
        while try story.xml.nextElement() {
            let reason: Furniture.Reason
            switch story.xml.name {
            case .header, .headerLeft, .headerFirst: reason = .runningHead
            case .footer, .footerLeft, .footerFirst: reason = .runningFoot
            default: continue
            }
            var blocks: [Block] = []
            try story.readBlocks(into: &blocks)
            for line in TextStory.lines(of: blocks) where !line.isEmpty {
                guard seen.insert("\(reason) \(line)").inserted else { continue }
                document.furniture.append(Furniture(reason: reason, text: line, place: Place()))
            }
        }
    }
}

extension TextStory {
    /// Reads the whole part, whose blocks stand in its `office:text`.
    fileprivate mutating func readBody(into document: inout Document) throws(DocumentError) {
        var hasBody = false
        while try xml.nextElement() {
            guard xml.name == .body else { continue }
            hasBody = true
            try readBlocks(into: &document.blocks)
        }
        if !hasBody { throw xml.damaged("holds no text") }
        document.blocks += notes
        document.furniture = furniture
    }
}
