extension WordStory {
    /// Reads what stands in a paragraph: the element just begun.
    mutating func readInline(
        into draft: inout WordParagraphDraft, isDeleted: Bool
    ) throws(DocumentError) {
        switch xml.name {
        case .run: try readRun(into: &draft, isDeleted: isDeleted)
        case .hyperlink, .simpleField, .inserted, .movedHere, .smartTag, .customXML, .direction,
            .directionOverride:
            try readInlines(into: &draft, isDeleted: isDeleted)
        case .deleted, .movedAway: try readInlines(into: &draft, isDeleted: true)
        case .structuredTag:
            try enterStructuredTag { (story) throws(DocumentError) in
                try story.readInlines(into: &draft, isDeleted: isDeleted)
            }
        case .alternateContent:
            try enterAlternative { (story) throws(DocumentError) in
                try story.readInlines(into: &draft, isDeleted: isDeleted)
            }
        case .math, .mathParagraph: try readMath(into: &draft, isDeleted: isDeleted)
        default: return
        }
    }

    private mutating func readInlines(
        into draft: inout WordParagraphDraft, isDeleted: Bool
    ) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            try readInline(into: &draft, isDeleted: isDeleted)
        }
    }

    private mutating func readMath(
        into draft: inout WordParagraphDraft, isDeleted: Bool
    ) throws(DocumentError) {
        let level = xml.depth
        let run = WordRun(isDeleted: isDeleted, isHidden: false, style: [], font: nil)
        while true {
            switch try xml.next() {
            case .start where xml.name == .mathText: append(try xml.content(), run, to: &draft)
            case .end where xml.depth < level: return
            case .finished: return
            default: continue
            }
        }
    }

    private mutating func readRun(
        into draft: inout WordParagraphDraft, isDeleted: Bool
    ) throws(DocumentError) {
        var run = run(WordRunProperties(), in: draft, isDeleted: isDeleted)
        try readRunContent(into: &draft, &run)
    }

    /// What the words of a run look like after direct setting, styles and the file's defaults.
    private func run(
        _ properties: WordRunProperties, in draft: WordParagraphDraft, isDeleted: Bool
    ) -> WordRun {
        let character = look.styles.character(properties.style)
        let styled = draft.toggles.combined(with: character?.toggles ?? RunToggles())
        // The mark of a prompt alone is not enough: programs leave it beside a writer's own words.
        let isPrompt =
            openPrompts > 0
            && (properties.style == "PlaceholderText" || character?.name == "placeholder text")
        let defaults = look.styles.defaults
        func isOn(_ toggle: KeyPath<RunToggles, Bool?>) -> Bool {
            properties.toggles[keyPath: toggle]
                ?? (styled[keyPath: toggle] == true || defaults[keyPath: toggle] == true)
        }
        let toggles = RunToggles(bold: isOn(\.bold), italic: isOn(\.italic), struck: isOn(\.struck))
        return WordRun(
            isDeleted: isDeleted, isHidden: isOn(\.hidden) || isPrompt,
            style: toggles.runStyle, font: properties.symbolFont)
    }

    private mutating func readRunContent(
        into draft: inout WordParagraphDraft, _ run: inout WordRun
    ) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .runProperties:
                run = self.run(try xml.runProperties(), in: draft, isDeleted: run.isDeleted)
            case .text, .deletedText: append(try xml.content(), run, to: &draft)
            case .tab, .alignedTab: draft.with(run) { $0.appendBlank() }
            case .carriageReturn: draft.with(run) { $0.breakLine() }
            case .lineBreak:
                draft.with(run) { $0.breakLine() }
                if xml.value(.type) == "page" { pages.meetManualBreak() }
            case .renderedPageBreak: pages.meetRenderedBreak()
            case .noBreakHyphen: append(text: "-", run, to: &draft)
            case .symbol: append(text: symbol(), run, to: &draft)
            case .fieldCharacter: try readField(into: &draft, run)
            case .ruby: try readRuby(into: &draft, run)
            case .drawing, .picture, .object: try readTextBoxes(into: &draft)
            case .alternateContent:
                var kept = run
                try enterAlternative { (story) throws(DocumentError) in
                    try story.readRunContent(into: &draft, &kept)
                }
            default: continue
            }
        }
    }

    /// Reads the words under a reading aid; the aid itself repeats them.
    private mutating func readRuby(
        into draft: inout WordParagraphDraft, _ run: WordRun
    ) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            guard xml.name == .rubyBase else { continue }
            try readInlines(into: &draft, isDeleted: run.isDeleted)
        }
    }

    /// Reads the text boxes in a drawing.
    private mutating func readTextBoxes(
        into draft: inout WordParagraphDraft
    ) throws(DocumentError) {
        let level = xml.depth
        while true {
            switch try xml.next() {
            case .start where xml.name == .textBox: try readTextBox(into: &draft)
            case .start where xml.name == .alternateContent:
                try enterAlternative { (story) throws(DocumentError) in
                    try story.readTextBoxes(into: &draft)
                }
            case .end where xml.depth < level: return
            case .finished: return
            default: continue
            }
        }
    }

    private mutating func readTextBox(into draft: inout WordParagraphDraft) throws(DocumentError) {
        let outer = (fields, carried, cellToggles)
        (fields, carried, cellToggles) = ([], nil, RunToggles())
        try readBlocks(into: &draft.boxes)
        endCarried(into: &draft.boxes)
        (fields, carried, cellToggles) = outer
    }

    private func symbol() -> String {
        guard let code = xml.value(.character).flatMap({ UInt32($0, radix: 16) }) else { return "" }
        if let font = xml.value(.font).flatMap({ SymbolFont(name: $0) }),
            let picture = font.picture(code)
        {
            return picture
        }
        let isPrivate = (0xe000...0xf8ff).contains(code)
        return isPrivate ? "" : Unicode.Scalar(code).map { String(Character($0)) } ?? ""
    }

    private mutating func append(
        text: String, _ run: WordRun, to draft: inout WordParagraphDraft
    ) {
        append(Array(text.utf8)[...], WordRun(run, font: nil), to: &draft)
    }

    private mutating func append(
        _ text: ArraySlice<UInt8>, _ run: WordRun, to draft: inout WordParagraphDraft
    ) {
        // The result of a field that serves another field's instruction is not printed.
        if fields.dropLast().contains(.instruction) { return }
        if draft.place == nil { draft.place = place }
        guard let font = run.font else {
            draft.with(run) { $0.append(text, style: run.style) }
            return
        }
        let shown = font.pictures(String(decoding: text, as: UTF8.self))
        draft.with(run) { $0.append(shown, style: run.style) }
    }

    private mutating func readField(
        into draft: inout WordParagraphDraft, _ run: WordRun
    ) throws(DocumentError) {
        switch xml.value(.fieldType) {
        case "begin":
            fields.append(.instruction)
            let shown = try formFieldText()
            draft.with(run) { $0.append(shown, style: run.style) }
        case "separate": if !fields.isEmpty { fields[fields.count - 1] = .result }
        case "end": _ = fields.popLast()
        default: return
        }
    }

    /// What a form field shows that stands nowhere else: the state of its box, the choice from its list.
    private mutating func formFieldText() throws(DocumentError) -> String {
        let level = xml.depth
        var isChecked: Bool?
        var entries: [String] = []
        var choice = 0
        while true {
            switch try xml.next() {
            case .start where xml.name == .checkBox: isChecked = isChecked ?? false
            case .start where xml.name == .checked: isChecked = xml.isOn(.value)
            case .start where xml.name == .defaultValue:
                if isChecked == false { isChecked = xml.isOn(.value) }
                choice = xml.integer(.value) ?? 0
            case .start where xml.name == .result: choice = xml.integer(.value) ?? 0
            case .start where xml.name == .listEntry: entries.append(xml.value(.value) ?? "")
            case .end where xml.depth < level:
                if let isChecked { return isChecked ? "☒" : "☐" }
                return entries.indices.contains(choice) ? entries[choice] : ""
            case .finished: return ""
            default: continue
            }
        }
    }
}

/// How the words of a run are set, and where they go.
struct WordRun {
    let isDeleted: Bool
    let isHidden: Bool
    let style: Run.Style
    let font: SymbolFont?

    init(isDeleted: Bool, isHidden: Bool, style: Run.Style, font: SymbolFont?) {
        self.isDeleted = isDeleted
        self.isHidden = isHidden
        self.style = style
        self.font = font
    }

    init(_ run: WordRun, font: SymbolFont?) {
        self.init(isDeleted: run.isDeleted, isHidden: run.isHidden, style: run.style, font: font)
    }
}

extension WordParagraphDraft {
    /// Changes the words that a run belongs to: those on the page, or those set aside.
    mutating func with(_ run: WordRun, _ change: (inout RunGatherer) -> Void) {
        if run.isDeleted {
            change(&deleted)
        } else if run.isHidden {
            change(&hidden)
        } else {
            change(&words)
        }
    }
}
