/// Reads Word files (.docx, .docm, .dotx).
public enum WordReader {
    private static let format = "Word"

    /// Reads a Word file's words in reading order: body, footnotes, endnotes. Heads, feet, comments, deleted and
    /// hidden words and tables of contents are furniture.
    public static func read(
        _ bytes: [UInt8], limits: DocumentLimits
    ) throws(DocumentError) -> Document {
        var package = try OfficePackage(
            bytes, format: format, limits: limits, deadline: Deadline(limits))
        let main = try package.mainPart(usual: "word/document.xml")
        guard let body = try package.archive.contents(of: main) else {
            throw .damaged(format: format, detail: "its part \(main) is missing")
        }
        let ties = try package.relationships(of: main)
        let look = try look(of: ties, &package)
        let numbering = try numbering(of: ties, look, &package)
        var document = Document(format: .docx)
        document.propertiesTitle = try package.propertiesTitle()
        var story = WordStory(
            XMLReader(body, part: main, format: format, deadline: package.deadline), look: look,
            numbering: numbering, budget: ReadingBudget(limits))
        story.pages = WordPages(of: body)
        story.imports = try WordImports.blocks(of: ties, &package, limits)
        try story.readBody(into: &document.blocks)
        document.furniture = story.furniture
        var extras = WordExtras(look: look, numbering: numbering, budget: story.budget)
        for kind in ["footnotes", "endnotes", "comments", "header", "footer"] {
            for tie in ties where tie.kind == kind {
                guard let xml = try package.reader(of: tie.target, as: WordName.self) else {
                    continue
                }
                try extras.read(xml, kind: kind, into: &document)
            }
        }
        if document.blocks.isEmpty, document.furniture.isEmpty { throw .empty }
        return document
    }

    private static func look(
        of ties: [Relationship], _ package: inout OfficePackage
    ) throws(DocumentError) -> WordLook {
        var look = WordLook()
        if let part = ties.first(where: { $0.kind == "theme" })?.target,
            let xml = try package.reader(of: part, as: ThemeName.self)
        {
            look.theme = try ThemeColours(xml)
        }
        if let part = ties.first(where: { $0.kind == "styles" })?.target,
            let xml = try package.reader(of: part, as: WordName.self)
        {
            look.styles = try WordStyles(xml, theme: look.theme)
        }
        return look
    }

    private static func numbering(
        of ties: [Relationship], _ look: WordLook, _ package: inout OfficePackage
    ) throws(DocumentError) -> WordNumbering {
        guard let part = ties.first(where: { $0.kind == "numbering" })?.target,
            let xml = try package.reader(of: part, as: WordName.self)
        else { return WordNumbering() }
        return try WordNumbering(xml, styles: look.styles)
    }
}

extension WordStory {
    /// Reads the whole part, whose blocks stand in its `w:body`.
    fileprivate mutating func readBody(into blocks: inout [Block]) throws(DocumentError) {
        var hasBody = false
        while try xml.nextElement() {
            guard xml.name == .body else { continue }
            hasBody = true
            try readBlocks(into: &blocks)
            endCarried(into: &blocks)
        }
        if !hasBody { throw xml.damaged("holds no text") }
    }
}

/// The parts beside the body: notes, comments, heads and feet.
private struct WordExtras {
    let look: WordLook
    let numbering: WordNumbering
    var budget: ReadingBudget
    /// Heads and feet are told once, however many sections repeat them.
    private var seen: Set<String> = []

    init(look: WordLook, numbering: WordNumbering, budget: ReadingBudget) {
        self.look = look
        self.numbering = numbering
        self.budget = budget
    }

    mutating func read(
        _ xml: XMLReader<WordName>, kind: String, into document: inout Document
    ) throws(DocumentError) {
        var story = WordStory(xml, look: look, numbering: numbering, budget: budget)
        var blocks: [Block] = []
        while try story.xml.nextElement() {
            switch (kind, story.xml.name) {
            case ("header", _), ("footer", _):
                try story.readBlocks(into: &blocks)
                story.endCarried(into: &blocks)
            case ("comments", .comment):
                blocks = []
                try story.readBlocks(into: &blocks)
                let text = WordExtras.lines(of: blocks).joined(separator: "\n")
                story.set(aside: text, .comment)
            case ("footnotes", .footnote), ("endnotes", .endnote):
                // The lines between text and notes are notes of a type of their own.
                guard story.xml.value(.type).map({ $0 == "normal" }) ?? true else { continue }
                try story.readBlocks(into: &document.blocks)
                story.endCarried(into: &document.blocks)
            default: continue
            }
        }
        document.furniture += story.furniture
        budget = story.budget
        guard kind == "header" || kind == "footer" else { return }
        let reason: Furniture.Reason = kind == "header" ? .runningHead : .runningFoot
        for line in WordExtras.lines(of: blocks) where !line.isEmpty {
            guard seen.insert("\(reason) \(line)").inserted else { continue }
            document.furniture.append(Furniture(reason: reason, text: line, place: Place()))
        }
    }

    private static func lines(of blocks: [Block]) -> [String] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let paragraph): [paragraph.text]
            case .table(let table): table.rows.flatMap { $0.cells.map(\.text) }
            }
        }
    }
}
