import Documents

/// Reads the lines after a table as criteria and measures: first block criteria, second block measures, unless a
/// label says which is which.
struct EntryBlocks {
    struct Block {
        var role: ColumnRole
        var entries: [FieldWords]
    }

    private(set) var blocks: [Block] = []
    private(set) var labels: [Int] = []
    /// Page marks such as a version line.
    private(set) var marks: [FlowLine] = []
    /// The document sets blocks of bullets after its tables as a habit.
    let isExpected: Bool

    init(isExpected: Bool) { self.isExpected = isExpected }

    /// Reads up to the first line that begins something else; gives back the rest.
    mutating func read(
        _ lines: ArraySlice<FlowLine>, isLine isPageMark: (FlowLine) -> Bool
    ) -> ArraySlice<FlowLine> {
        var role: ColumnRole?
        var isLabelled = false
        var index = lines.startIndex
        while index < lines.endIndex {
            let line = lines[index]
            if isPageMark(line) {
                marks.append(line)
            } else if let found = LineLabel.alone(line.text), !line.isListItem,
                found == .criterion || found == .measure || found == .evidence
            {
                role = found == .evidence ? .criterion : found
                isLabelled = true
                labels.append(line.id)
                blocks.append(Block(role: role ?? .criterion, entries: []))
            } else if line.isListItem, !isNumberedFinding(line) {
                guard isExpected || isLabelled else { return lines[index...] }
                add(
                    line, role: &role, isLabelled: &isLabelled,
                    previous: index > lines.startIndex ? lines[index - 1] : nil)
            } else if let (found, label, rest) = LineLabel.before(line.text), !rest.isEmpty,
                found == .criterion || found == .measure
            {
                _ = label
                blocks.append(
                    Block(
                        role: found,
                        entries: [FieldWords(paragraphs: [Paragraph(rest)], cells: [line.id])]))
                role = found
                isLabelled = true
            } else if isLabelled, line.kind == .prose {
                blocks[blocks.count - 1].entries.append(line.words)
            } else if isExpected, line.kind == .prose, index == lines.startIndex,
                LeadShape.words(of: line.text).count <= 40
            {
                role = .criterion
                blocks.append(Block(role: .criterion, entries: [line.words]))
            } else {
                break
            }
            index += 1
        }
        blocks.removeAll { $0.entries.isEmpty }
        return lines[index...]
    }

    private mutating func add(
        _ line: FlowLine, role: inout ColumnRole?, isLabelled: inout Bool, previous: FlowLine?
    ) {
        let isNew = line.isAfterGap || blocks.isEmpty
        if isNew, !(blocks.last?.entries.isEmpty ?? false) {
            if blocks.isEmpty {
                role = role ?? .criterion
            } else if role == .criterion, isExpected {
                role = .measure
            }
            blocks.append(Block(role: role ?? .criterion, entries: []))
        }
        blocks[blocks.count - 1].entries.append(line.words)
    }

    private func isNumberedFinding(_ line: FlowLine) -> Bool {
        if case .numbered = line.kind { return true }
        return false
    }
}
