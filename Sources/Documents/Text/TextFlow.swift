/// Goes through the lines of a text and makes its blocks.
struct TextFlow {
    private let lines: [TextLine]
    private let joinsLines: Bool
    /// Width to which the whole text is wrapped.
    private let wrap: Int?
    private(set) var blocks: [Block] = []
    private(set) var furniture: [Furniture]
    private var headings: Set<String> = []
    /// Lines of the text between tables and headings, not yet made into paragraphs.
    private var pending: [TextLine] = []
    private var rowCount = 0
    private var levels = ListLevels()
    /// No table of HTML ends after this point.
    private var hasNoTableEnd = false

    init(lines: [TextLine], joinsLines: Bool) {
        let (lines, apart) = TextPageMarks.setApart(lines)
        // A quotation's marks are no words; in other texts ">" may mean "more than".
        self.lines = joinsLines ? lines.map(TextMark.withoutQuoteMark) : lines
        self.joinsLines = joinsLines
        furniture = apart
        wrap = joinsLines ? nil : LineJoining.wrapWidth(lines)
    }

    /// Reads all lines; false when the tables have more rows than the limit.
    mutating func read(rowLimit: Int, by deadline: Deadline) throws(DocumentError) -> Bool {
        var index = 0
        var steps = 0
        while index < lines.count {
            steps += 1
            if steps & 0xff == 0 { try deadline.check() }
            index = step(at: index)
            if rowCount > rowLimit { return false }
        }
        flush()
        return true
    }

    /// Reads what begins at a line; the index of the line after it.
    private mutating func step(at index: Int) -> Int {
        let line = lines[index]
        if line.isBlank || TextMark.isRule(line.text) && !isUnderline(index) {
            flush()
            return index + 1
        }
        if let heading = TextMark.heading(line.text) {
            flush()
            levels = ListLevels()
            append(heading.text, role: .heading(level: heading.level), line: line.number)
            return index + 1
        }
        if let level = underlineLevel(below: index) {
            flush()
            levels = ListLevels()
            append(line.text, role: .heading(level: level), line: line.number)
            return index + 2
        }
        if TextMark.isFence(line.text) {
            flush()
            return index + 1
        }
        if let end = table(at: index) { return end }
        pending.append(line)
        return index + 1
    }

    private mutating func table(at index: Int) -> Int? {
        if let end = htmlTable(at: index) { return end }
        if let found = PipeTable.at(index, of: lines, apart: &furniture) {
            take(found.table)
            return found.end
        }
        if let found = DashedTable.at(index, of: lines, apart: &furniture) {
            take(found.table)
            return found.end
        }
        if let found = TabTable.at(index, of: lines, headings: &headings, apart: &furniture) {
            take(found.table)
            return found.end
        }
        return nil
    }

    private mutating func take(_ table: Table) {
        flush()
        levels = ListLevels()
        if table.rows.isEmpty { return }
        rowCount += table.rows.count
        blocks.append(.table(table))
    }

    /// A table written in HTML over several lines.
    private mutating func htmlTable(at index: Int) -> Int? {
        guard !hasNoTableEnd, TextMark.opensTable(lines[index].text) else { return nil }
        var depth = 0
        var end = index
        repeat {
            guard end < lines.count else {
                hasNoTableEnd = true
                return nil
            }
            depth += TextMark.tableDepth(lines[end].text)
            end += 1
        } while depth > 0
        flush()
        let raw = lines[index..<end].map { String($0.text) }.joined(separator: "\n")
        let flow = HTMLFragment.flow(
            raw[...], place: Place(line: lines[index].number), isCell: false)
        blocks += flow.blocks
        furniture += flow.furniture
        rowCount += flow.rowCount
        return end
    }

    private func isUnderline(_ index: Int) -> Bool {
        index > 0 && underlineLevel(below: index - 1) != nil
    }

    /// The level of a heading that the next line underlines.
    private func underlineLevel(below index: Int) -> Int? {
        guard index + 1 < lines.count, !lines[index].isBlank,
            pending.isEmpty || !joinsLines, ListMarker.opening(lines[index].text) == nil
        else { return nil }
        return TextMark.underlineLevel(lines[index + 1].text, allowsDashes: joinsLines)
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        for paragraph in LineJoining.paragraphs(pending, joinsLines: joinsLines, wrap: wrap) {
            var role = Paragraph.Role.body
            if let marker = paragraph.marker {
                role = .listItem(level: levels.level(at: paragraph.indentation), marker: marker)
            } else {
                levels = ListLevels()
            }
            append(paragraph.raw[...], role: role, line: paragraph.line)
        }
        pending = []
    }

    private mutating func append(_ raw: Substring, role: Paragraph.Role, line: Int) {
        let paragraphs = HTMLFragment.paragraphs(
            raw, role: role, place: Place(line: line), isCell: false, apart: &furniture)
        blocks += paragraphs.map(Block.paragraph)
    }
}

/// Levels of list items by their indentation, as it grows and shrinks.
struct ListLevels {
    private var indentations: [Int] = []

    mutating func level(at indentation: Int) -> Int {
        while let last = indentations.last, last > indentation + 1 { indentations.removeLast() }
        if indentations.last.map({ indentation > $0 + 1 }) ?? true {
            indentations.append(indentation)
        }
        return indentations.count - 1
    }
}
