/// A paragraph in the making.
struct WordParagraphDraft {
    var properties = WordParagraphProperties()
    var style: WordStyles.Style?
    /// What the paragraph's and the table's style say of its words.
    var toggles = RunToggles()
    var words = RunGatherer()
    var deleted = RunGatherer()
    var hidden = RunGatherer()
    /// Text boxes that hang on the paragraph; they stand after it.
    var boxes: [Block] = []
    /// Where its first words stand.
    var place: Place?
}

extension WordStory {
    /// Reads the paragraph just begun, and after it the text boxes that hang on it.
    mutating func readParagraph(into blocks: inout [Block]) throws(DocumentError) {
        try budget.countParagraph()
        var draft = WordParagraphDraft()
        apply(WordParagraphProperties(), to: &draft)
        if let words = carried {
            draft.words = words
            carried = nil
        }
        let level = xml.depth
        while try xml.nextElement(in: level) {
            if xml.name == .paragraphProperties {
                apply(try xml.paragraphProperties(), to: &draft)
            } else {
                try readInline(into: &draft, isDeleted: false)
            }
        }
        finish(&draft, into: &blocks)
        blocks += draft.boxes
    }

    private mutating func apply(
        _ properties: WordParagraphProperties, to draft: inout WordParagraphDraft
    ) {
        draft.properties = properties
        draft.style = look.styles.paragraph(properties.style)
        let own = draft.style?.toggles ?? RunToggles()
        draft.toggles = own.combined(with: cellToggles)
        if properties.breaksPage { pages.meetManualBreak() }
    }

    private mutating func finish(
        _ draft: inout WordParagraphDraft, into blocks: inout [Block]
    ) {
        set(aside: draft.deleted.finishText(), .deleted)
        let hidden = draft.hidden.finishText()
        set(aside: hidden, .hidden)
        if draft.properties.mark.isDeleted {
            if !draft.words.isEmpty { carried = draft.words }
            return
        }
        let runs = draft.words.finish()
        if draft.style?.isContents == true {
            set(aside: runs.map(\.text).joined(), .navigation)
            return
        }
        // A hidden paragraph is not counted in its list.
        if runs.isEmpty, !hidden.isEmpty { return }
        let paragraph = paragraph(runs, draft)
        let isNumbered = paragraph.marker.map { $0.contains { $0.isLetter || $0.isNumber } }
        if !paragraph.runs.isEmpty || isNumbered == true { blocks.append(.paragraph(paragraph)) }
    }

    private mutating func paragraph(_ runs: [Run], _ draft: WordParagraphDraft) -> Paragraph {
        let place = draft.place ?? self.place
        let (marker, level) = nextMarker(draft)
        if let heading = heading(draft) {
            // The printed number of a heading belongs to its words: "1.2 Leadership".
            let number = marker.flatMap { $0.isBullet ? nil : $0.text }
            var runs = runs
            if let number, !runs.isEmpty { runs[0].text = "\(number) \(runs[0].text)" }
            return Paragraph(role: .heading(level: heading), runs: runs, place: place)
        }
        if let marker {
            let role = Paragraph.Role.listItem(level: level, marker: marker.text)
            return Paragraph(role: role, runs: runs, place: place)
        }
        return TypedMarker.paragraph(runs, place: place)
    }

    private func heading(_ draft: WordParagraphDraft) -> Int? {
        if let level = draft.properties.outlineLevel { return level < 9 ? max(0, level) + 1 : nil }
        return draft.style?.headingLevel
    }

    /// Counts the paragraph in its list; gives the marker and the list's level.
    private mutating func nextMarker(
        _ draft: WordParagraphDraft
    ) -> (WordNumbering.Marker?, Int) {
        let own = draft.properties.numberingId
        guard let id = own ?? draft.style?.numberingId, id != "0" else { return (nil, 0) }
        let tied = draft.properties.style.flatMap { numbering.level(of: $0, in: id) }
        let level =
            draft.properties.numberingLevel ?? (own == nil ? tied : nil)
            ?? draft.style?.numberingLevel ?? 0
        return (numbering.next(id, level: level), level)
    }
}
