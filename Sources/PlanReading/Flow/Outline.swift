import Documents

/// Headings as they stack up over the tables: which one is the section and which one the finding.
struct Outline {
    struct Entry {
        var rank: Int
        var line: FlowLine
        var ref: String?
        var isTold = false
        /// Only a label and a number so far.
        var wantsWords = false
        var words: FieldWords
        /// "Priority 1: …", not only a number.
        var isLabelled = false
    }

    private var stack: [Entry] = []
    /// A heading has come since the last table.
    private(set) var isFresh = false
    private var expectsFinding = false
    private var labelLine: FlowLine?

    /// A label "Recommendation:" announces that the next line is the finding.
    mutating func expectFinding(_ line: FlowLine) {
        expectsFinding = true
        labelLine = line
    }

    /// Puts a heading or numbered line on the stack, under the headings that stand above it.
    mutating func take(_ line: FlowLine) {
        if line.headingLevel != nil || line.paragraph.isBold, line.text.hasSuffix("?"),
            stack.contains(where: { $0.ref != nil })
        {
            return
        }
        var rank = 40
        var ref: String?
        switch line.kind {
        case .heading(let given): rank = given
        case .numbered(let number, _):
            ref = number
            rank = line.headingLevel ?? 60
        default: break
        }
        if line.headingLevel != nil, let found = NumberedText.split(line.text) { ref = found.ref }
        if expectsFinding { rank = 90 }
        expectsFinding = false
        stack.removeAll { $0.rank >= rank }
        let bare = NumberedText.bareLabel(line.text)
        let isLabelled = bare != nil || NumberedText.split(line.text)?.isLabelled ?? false
        stack.append(
            Entry(
                rank: rank, line: line, ref: bare ?? ref, wantsWords: bare != nil,
                words: line.words,
                isLabelled: isLabelled))
        isFresh = true
    }

    /// A paragraph under a heading that is only a number ("Recommendation 1") holds the finding's words.
    ///
    /// - Returns: whether the line was those words.
    @discardableResult
    mutating func fill(_ line: FlowLine) -> Bool {
        guard isFresh, let last = stack.indices.last, stack[last].wantsWords,
            line.headingLevel == nil, !line.isListItem
        else { return false }
        stack[last].wantsWords = false
        var paragraph = line.paragraph
        paragraph.runs.insert(Run((stack[last].ref ?? "") + ". "), at: 0)
        stack[last].words = FieldWords(
            paragraphs: [paragraph], cells: [stack[last].line.id, line.id])
        return true
    }

    /// Below a labelled heading ("Priority 1: …") a heading without a number only tells what follows.
    private mutating func dropUnnumbered() {
        guard let labelled = stack.lastIndex(where: { $0.isLabelled }) else { return }
        stack.removeSubrange((labelled + 1)...)
    }

    mutating func tablePassed() { isFresh = false }

    /// Tells the section and the finding for the table ahead, where they are new.
    mutating func tell(
        _ ahead: PlanWalk.Ahead, numberedLinesAreFindings: Bool, isFirst: Bool,
        to event: (PlanEvent) -> Void
    ) {
        guard isFresh else { return }
        isFresh = false
        var findingIndex: Int?
        dropUnnumbered()
        if !ahead.hasFinding, !ahead.startsWithBand, !ahead.bandsAreFindings,
            let last = stack.indices.last
        {
            let isNumbered = stack[last].ref != nil && stack[last].line.headingLevel == nil
            if isNumbered || !numberedLinesAreFindings { findingIndex = last }
        }
        let sectionIndex = (findingIndex ?? stack.count) - 1
        if stack.indices.contains(sectionIndex), !stack[sectionIndex].isTold {
            event(.section(stack[sectionIndex].words))
            for index in 0...sectionIndex { stack[index].isTold = true }
        }
        if let findingIndex, !stack[findingIndex].isTold {
            stack[findingIndex].isTold = true
            event(
                .finding(
                    FindingWords(
                        words: stack[findingIndex].words,
                        heading: labelLine?.text
                            ?? (stack[findingIndex].isLabelled
                                ? stack[findingIndex].line.text : nil))))
        } else if findingIndex == nil, !ahead.hasFinding, !ahead.startsWithBand,
            !ahead.bandsAreFindings, numberedLinesAreFindings
        {
            event(.finding(FindingWords(words: FieldWords())))
        }
    }
}
