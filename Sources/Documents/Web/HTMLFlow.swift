/// Turns the tokens of HTML into paragraphs and tables, in one pass and without recursion, so that tags may be
/// unclosed, crossed or nested without end.
///
/// The same flow reads a web page and the markup inside a line or cell of a text.
struct HTMLFlow {
    /// What the words belong to.
    struct Setting {
        /// Inside a cell a `<br>` begins a new paragraph of the cell.
        var isCell = false
        /// Role of the first paragraph, where the line around it has said one.
        var role: Paragraph.Role = .body
        var place = Place()
        /// Page navigation is set apart as furniture.
        var setsNavigationApart = false
        /// The page names its main part, so that a `header` or `footer` outside it is navigation.
        var hasMainPart = false
    }

    let setting: Setting
    var frames: [HTMLFrame] = []
    var openNames: [String: Int] = [:]
    var tables: [HTMLTable] = []
    var blocks: [Block] = []
    var furniture: [Furniture] = []
    var title: String?
    /// Rows of all tables so far.
    var rowCount = 0
    var paragraph = OpenParagraph()
    var setApart = OpenParagraph()
    private var isFirst = true

    /// Elements nested deeper than this are read as if their tags were not there.
    static let deepest = 256

    init(_ setting: Setting) { self.setting = setting }

    var isInCell: Bool { setting.isCell || !tables.isEmpty }

    var style: Run.Style { frames.last?.style ?? [] }

    /// Words between tags.
    mutating func text(_ words: String, line: Int) {
        guard let frame = frames.last else { return ink(words, line: line) }
        if frame.isDropped { return }
        if let reason = frame.reason {
            setApart.reason = reason
            setApart.append(words, style: [], line: line, keepsLines: false)
        } else if frame.name == "title" {
            title = title ?? Blanks.collapsed(words)
        } else {
            ink(words, line: line)
        }
    }

    private mutating func ink(_ words: String, line: Int) {
        let wasEmpty = !paragraph.hasInk
        let keepsLines = openNames["pre", default: 0] > 0 || openNames["textarea", default: 0] > 0
        paragraph.append(words, style: style, line: line, keepsLines: keepsLines)
        if wasEmpty, paragraph.hasInk { paragraph.role = roleHere() }
    }

    /// A line break: inside a cell a new paragraph, elsewhere a new line, and two of them a new paragraph.
    mutating func lineBreak() {
        if frames.last?.reason != nil {
            setApart.breakLine()
            return
        }
        let isInItem = paragraph.isItem || innermostBlock?.name == "li"
        if isInCell, !isInItem {
            endParagraph()
        } else if paragraph.breakLine() {
            endParagraph()
        }
    }

    /// Ends the paragraph being written, if it has words.
    mutating func endParagraph() {
        if setApart.hasInk {
            let words = setApart.take()
            furniture.append(
                Furniture(
                    reason: words.reason, text: words.text, place: place(line: words.line)))
        }
        guard paragraph.hasInk else {
            paragraph = OpenParagraph()
            return
        }
        let done = paragraph.take()
        let pieces = ParagraphPieces.paragraphs(
            from: done.runs, role: done.role, place: place(line: done.line),
            cutsDashes: done.isLooseList)
        isFirst = false
        for piece in pieces { emit(.paragraph(piece)) }
    }

    /// Puts a block where the flow stands: into the open cell, before the open table, or into the document.
    mutating func emit(_ block: Block) {
        if tables.isEmpty {
            blocks.append(block)
        } else {
            tables[tables.count - 1].take(block)
        }
    }

    func place(line: Int) -> Place {
        var place = setting.place
        place.line = (place.line ?? 1) + line - 1
        return place
    }

    private var innermostBlock: HTMLFrame? { frames.last { !$0.isInline } }

    /// The role of a paragraph that begins here.
    private mutating func roleHere() -> Paragraph.Role {
        for index in frames.indices.reversed() where !frames[index].isInline {
            let frame = frames[index]
            if HTMLNames.cells.contains(frame.name) { return .body }
            if let level = frame.headingLevel { return .heading(level: level) }
            if frame.name == "li" {
                guard let marker = frame.marker else { return .body }
                frames[index].marker = nil
                return .listItem(level: max(0, listDepth(at: index) - 1), marker: marker)
            }
            if HTMLNames.lists.contains(frame.name) {
                paragraph.isLooseList = true
                return .listItem(level: max(0, listDepth(at: index) - 1), marker: "•")
            }
            if frame.name == "p" || frame.name == "div" {
                // A paragraph right inside a list, not in an item, is an ordinary one; inside an item it is the item.
                let outer = frames[..<index].last { !$0.isInline && $0.name != "div" }
                if outer.map({ HTMLNames.lists.contains($0.name) }) ?? false { return .body }
            }
        }
        return isFirst ? setting.role : .body
    }

    /// Number of lists open around a frame, counted to the nearest cell.
    private func listDepth(at index: Int) -> Int {
        var depth = 0
        for frame in frames[...index].reversed() {
            if HTMLNames.cells.contains(frame.name) { break }
            if HTMLNames.lists.contains(frame.name) { depth += 1 }
        }
        return max(1, depth)
    }
}
