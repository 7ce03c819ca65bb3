/// Reads one flow of text of a Word file — its body, a head or foot, its notes — block by block.
///
/// Blocks, inlines and tables each have an extension of their own.
struct WordStory {
    /// Where a field stands: in its instruction, which is not printed, or in its result.
    enum FieldPart { case instruction, result }

    var xml: XMLReader<WordName>
    let look: WordLook
    var numbering: WordNumbering
    var budget: ReadingBudget
    /// Words that are no part of any block: deleted, hidden, tables of contents.
    var furniture: [Furniture] = []
    /// The page, as far as the file tells it.
    var pages = WordPages()
    var fields: [FieldPart] = []
    /// Whole pages that the file holds, by the tie that names them.
    var imports: [String: [Block]] = [:]
    /// How many content controls that show only their prompt are open.
    var openPrompts = 0
    /// What the table's style says of the words in the cell at hand.
    var cellToggles = RunToggles()
    /// Words of a paragraph whose end was deleted: the next paragraph goes on with them.
    var carried: RunGatherer?

    init(
        _ xml: XMLReader<WordName>, look: WordLook, numbering: WordNumbering,
        budget: ReadingBudget
    ) {
        self.xml = xml
        self.look = look
        self.numbering = numbering
        self.budget = budget
    }

    var place: Place { Place(page: pages.page) }

    mutating func set(aside text: String, _ reason: Furniture.Reason) {
        if !text.isEmpty { furniture.append(Furniture(reason: reason, text: text, place: place)) }
    }

    /// Reads the blocks that stand in the element just begun.
    mutating func readBlocks(into blocks: inout [Block]) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) { try readBlock(into: &blocks) }
    }

    /// Reads the block just begun, or what it wraps.
    mutating func readBlock(into blocks: inout [Block]) throws(DocumentError) {
        switch xml.name {
        case .paragraph: try readParagraph(into: &blocks)
        case .table:
            endCarried(into: &blocks)
            let table = try readTable()
            if !table.rows.isEmpty { blocks.append(.table(table)) }
        case .structuredTag:
            try enterStructuredTag { (story) throws(DocumentError) in
                try story.readBlocks(into: &blocks)
            }
        case .alternateContent:
            try enterAlternative { (story) throws(DocumentError) in
                try story.readBlocks(into: &blocks)
            }
        case .customXML, .inserted, .movedHere: try readBlocks(into: &blocks)
        case .importedFile:
            endCarried(into: &blocks)
            blocks += xml.value(.tie).flatMap { imports[$0] } ?? []
        default: return
        }
    }

    /// Words carried from a paragraph that nothing follows stand for themselves.
    mutating func endCarried(into blocks: inout [Block]) {
        guard var words = carried else { return }
        carried = nil
        let runs = words.finish()
        if !runs.isEmpty { blocks.append(.paragraph(Paragraph(runs: runs, place: place))) }
    }

    /// Reads what a content control holds; `read` is called at the start of its content.
    mutating func enterStructuredTag(
        _ read: (inout WordStory) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        let level = xml.depth
        var isPrompt = false
        while try xml.nextElement(in: level) {
            if xml.name == .structuredProperties {
                let inner = xml.depth
                while try xml.nextElement(in: inner) {
                    if xml.name == .placeholder { isPrompt = xml.isOn(.value) }
                }
            } else if xml.name == .structuredContent {
                if isPrompt { openPrompts += 1 }
                try read(&self)
                if isPrompt { openPrompts -= 1 }
            }
        }
    }

    /// Reads one of several forms of the same content; `read` is called at its start.
    mutating func enterAlternative(
        _ read: (inout WordStory) throws(DocumentError) -> Void
    ) throws(DocumentError) {
        let level = xml.depth
        var isDone = false
        while try xml.nextElement(in: level) {
            guard !isDone, xml.name == .choice || xml.name == .fallback else { continue }
            // The first form of an emoji is an element of a later Word; the second is its text.
            if xml.name == .choice, xml.value(.requires) == "w16se" { continue }
            isDone = true
            try read(&self)
        }
    }
}

/// How a Word file sets its words: styles and colours.
struct WordLook {
    var styles = WordStyles()
    var theme = ThemeColours()
}

/// Counts pages by the breaks that the file holds.
///
/// Word writes down where its pages last broke; other programs write only the breaks that a person set.
struct WordPages {
    private enum Source { case none, rendered, manual }

    private var source = Source.none
    /// The page of the words at hand; nil when the file tells of no page.
    private(set) var page: Int?

    init() {}

    init(of body: [UInt8]) {
        if XMLText.contains(body, "lastRenderedPageBreak") {
            source = .rendered
        } else if XMLText.contains(body, "\"page\"") || XMLText.contains(body, "pageBreakBefore") {
            source = .manual
        }
        page = source == .none ? nil : 1
    }

    mutating func meetRenderedBreak() {
        if source == .rendered { page = page.map { $0 + 1 } }
    }

    mutating func meetManualBreak() {
        if source == .manual { page = page.map { $0 + 1 } }
    }

    /// Cells of a row that breaks over pages each hold the break; the row itself breaks once.
    mutating func join(_ other: WordPages) {
        if let theirs = other.page, let own = page { page = max(own, theirs) }
    }
}
