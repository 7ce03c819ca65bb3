/// A paragraph of an OpenDocument text in the making.
struct TextParagraphDraft {
    var words = RunGatherer()
    var hidden = RunGatherer()
    /// Text boxes that hang on the paragraph; they stand after it.
    var boxes: [Block] = []
    /// Where its first words stand.
    var place: Place?
}

/// How the words at hand are set.
private struct TextLook {
    var toggles: RunToggles
    var font: SymbolFont?
}

extension TextStory {
    /// Reads the paragraph or heading just begun, and after it the text boxes that hang on it.
    mutating func readParagraph(into blocks: inout [Block]) throws(DocumentError) {
        try budget.countParagraph()
        let isHeading = xml.name == .heading
        let outlineLevel = xml.integer(.outlineLevel)
        let isUnnumbered = xml.value(.isListHeader) == "true"
        let style = styles.style(xml.value(.textStyleName), family: "paragraph")
        // The style of the first paragraph names the first page; there is none before it.
        if style.breaksPage, hasWords { turnPage() }
        var draft = TextParagraphDraft()
        let marker = lists.marker(styles)
        let look = TextLook(toggles: style.toggles, font: style.font)
        try readInlines(into: &draft, look)
        set(aside: draft.hidden.finishText(), .hidden)
        var runs = draft.words.finish()
        let place = draft.place ?? self.place
        if !runs.isEmpty { hasWords = true }
        if isHeading || style.name == "title" {
            let level = isHeading ? max(1, outlineLevel ?? 1) : 1
            let own = marker.flatMap { $0.isNumber ? $0.marker : nil }
            let isCounted = isHeading && !isUnnumbered && style.listStyle != "" && !runs.isEmpty
            let number = own ?? (isCounted ? lists.headingNumber(level: level, styles) : nil)
            if let number, !runs.isEmpty { runs[0].text = "\(number) \(runs[0].text)" }
            append(Paragraph(role: .heading(level: level), runs: runs, place: place), to: &blocks)
        } else if let marker {
            let role = Paragraph.Role.listItem(level: marker.level, marker: marker.marker)
            // An item without words still prints its number.
            let paragraph = Paragraph(role: role, runs: runs, place: place)
            append(paragraph, to: &blocks, isPrinted: marker.isNumber)
        } else {
            append(TypedMarker.paragraph(runs, place: place), to: &blocks)
        }
        blocks += draft.boxes
    }

    private func append(
        _ paragraph: Paragraph, to blocks: inout [Block], isPrinted: Bool = false
    ) {
        if isPrinted || !paragraph.runs.isEmpty { blocks.append(.paragraph(paragraph)) }
    }

    private mutating func readInlines(
        into draft: inout TextParagraphDraft, _ look: TextLook
    ) throws(DocumentError) {
        let level = xml.depth
        while true {
            switch try xml.next() {
            case .text: append(xml.text, look, to: &draft)
            case .start: try readInline(into: &draft, look)
            case .end where xml.depth < level: return
            case .end: continue
            case .finished: return
            }
        }
    }

    private mutating func readInline(
        into draft: inout TextParagraphDraft, _ look: TextLook
    ) throws(DocumentError) {
        switch xml.name {
        case .span:
            let style = styles.style(xml.value(.textStyleName), family: "text")
            let inner = TextLook(
                toggles: style.toggles.over(look.toggles), font: style.font ?? look.font)
            try readInlines(into: &draft, inner)
        case .blanks, .tab: draft.words.appendBlank()
        case .lineBreak: draft.words.breakLine()
        case .softPageBreak: turnPage()
        case .note: try readNote()
        case .annotation: try readAside(.comment)
        case .hiddenText:
            var hidden = look
            hidden.toggles.hidden = true
            try readInlines(into: &draft, hidden)
        case .frame, .textBox, .customShape, .rectangle, .ellipse, .shapeGroup:
            let outer = lists.suspend()
            try readBlocks(into: &draft.boxes)
            lists.resume(outer)
        case .rubyText, .noteCitation, .shapeTitle, .shapeDescription, .embedded:
            _ = try xml.content()
        // Fields, links and marks: their text is the paragraph's.
        default: try readInlines(into: &draft, look)
        }
    }

    private mutating func readNote() throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            guard xml.name == .noteBody else { continue }
            let outer = lists.suspend()
            var blocks: [Block] = []
            try readBlocks(into: &blocks)
            notes += blocks
            lists.resume(outer)
        }
    }

    private func append(
        _ text: ArraySlice<UInt8>, _ look: TextLook, to draft: inout TextParagraphDraft
    ) {
        let shown =
            look.font.map { Array($0.pictures(String(decoding: text, as: UTF8.self)).utf8)[...] }
            ?? text
        if look.toggles.hidden == true {
            draft.hidden.append(shown)
            return
        }
        if draft.place == nil { draft.place = place }
        draft.words.append(shown, style: look.toggles.runStyle)
    }
}
