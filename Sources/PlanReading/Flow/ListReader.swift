import Documents

/// Reads a plan that has no tables: headings, numbered findings, and actions as list items or labelled paragraphs.
struct ListReader {
    private(set) var events: [PlanEvent] = []
    /// Lines before the first finding or action.
    private(set) var front: [FlowLine] = []
    private(set) var labels: [Int] = []
    private(set) var legend: [Legend.Entry] = []

    private var action: ActionWords?
    private var actionLevel = 0
    /// The action's words lead in a list.
    private var takesItems = false
    private var lastRole: ColumnRole?
    private var waitingRole: ColumnRole?
    private var sections: [(rank: Int, line: FlowLine)] = []
    private var hasFinding = false
    /// The number of a heading that has no words of its own yet.
    private var wantsWords: String?
    /// What that heading called it ("Recommendation 1").
    private var numberLabel: String?
    /// Headings that name an action; its properties stand as labelled lines below.
    private var actionHeadings: Set<Int> = []
    /// A label without words, under which deeper items stand.
    private var openLabel: (role: ColumnRole, level: Int)?

    mutating func read(_ given: [FlowLine], within time: ReadingTime) {
        let lines = LineJoins.joined(LineJoins.withoutPageMarks(given).flatMap(ListReader.atBreaks))
        actionHeadings = ActionHeadings.ids(in: lines)
        let first = lines.firstIndex { startsPlan($0) } ?? lines.endIndex
        let start = ListReader.headingsOver(first, in: lines)
        for line in lines[..<first] {
            let entries = LegendReader.entries(inLine: line.text)
            if entries.count >= 2 {
                legend += entries
                labels.append(line.id)
            } else {
                front.append(line)
            }
        }
        for (index, line) in lines.enumerated() where index >= start {
            if index & 0xff == 0, time.isUp { return }
            if index < first, line.kind == .bullet, waitingRole == nil { continue }
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            take(line, next: next)
        }
        flush()
        events = BareGroups.dropped(from: events)
    }

    /// Where the headings begin that still stand over the first action.
    private static func headingsOver(_ first: Int, in lines: [FlowLine]) -> Int {
        var stack: [(rank: Int, index: Int)] = []
        for (index, line) in lines[..<first].enumerated() {
            guard case .heading(let rank) = line.kind, rank < 30 || index + 3 >= first else {
                continue
            }
            stack.removeAll { $0.rank >= rank }
            stack.append((rank, index))
        }
        return stack.first?.index ?? first
    }

    /// Each line of a paragraph that has line breaks.
    private static func atBreaks(_ line: FlowLine) -> [FlowLine] {
        let parts = line.paragraph.text.split(whereSeparator: \.isNewline)
        guard parts.count > 1 else { return [line] }
        return parts.enumerated().map { index, part in
            var each = line
            each.paragraph.runs = [Run(String(part))]
            if index > 0 { each.paragraph.role = .body }
            return each
        }
    }

    /// A line that says an action or a numbered finding.
    private func startsPlan(_ line: FlowLine) -> Bool {
        if ActionLabel.split(line.text) != nil || actionHeadings.contains(line.id) { return true }
        if case .numbered = line.kind, line.headingLevel == nil { return true }
        return InlineLabels.split(line.text).labelled.contains {
            $0.role == .lead || $0.role == .due
        }
            || (line.paragraph.marker?.hasPrefix("[") ?? false)
    }

    private mutating func take(_ line: FlowLine, next: FlowLine?) {
        let entries = LegendReader.entries(inLine: line.text)
        if entries.count >= 2 {
            legend += entries
            labels.append(line.id)
            return
        }
        if let (ref, rest) = ActionLabel.split(line.text) {
            flush()
            begin(line, text: rest, ref: ref)
            return
        }
        if actionHeadings.contains(line.id) {
            flush()
            let parts = NumberedText.split(line.text)
            begin(line, text: parts?.text ?? line.text, ref: parts?.ref)
            return
        }
        let level = ListReader.level(of: line)
        if line.headingLevel == nil, let role = LineLabel.alone(line.text), !line.isListItem {
            waitingRole = role
            labels.append(line.id)
            if role == .action { flush() }
            return
        }
        if let (role, label, rest) = LineLabel.before(line.text), role != .action, role != .finding,
            line.headingLevel == nil
        {
            field(role, label, rest, line)
            return
        }
        switch line.kind {
        case .heading: heading(line)
        case .numbered(_, let isLabelled):
            numbered(line, isLabelled: isLabelled, level: level, next: next)
        case .bullet: bullet(line, level: level)
        case .label(let role):
            waitingRole = role
            labels.append(line.id)
        case .prose: prose(line)
        }
    }

    static func level(of line: FlowLine) -> Int {
        if case .listItem(let level, _) = line.paragraph.role { return level }
        return 0
    }

    private mutating func heading(_ line: FlowLine) {
        flush()
        waitingRole = nil
        guard case .heading(let rank) = line.kind else { return }
        wantsWords = NumberedText.bareLabel(line.text)
        sections.removeAll { $0.rank >= rank }
        sections.append((rank, line))
        hasFinding = false
    }

    /// Tells the headings that stand over the first action below them: the inner one is the finding.
    private mutating func tellHeadings() {
        guard !hasFinding, let inner = sections.last else { return }
        hasFinding = true
        if sections.count > 1 { events.append(.section(sections[sections.count - 2].line.words)) }
        events.append(.finding(FindingWords(words: inner.line.words, heading: numberLabel)))
        numberLabel = nil
    }

    private mutating func numbered(_ line: FlowLine, isLabelled: Bool, level: Int, next: FlowLine?)
    {
        let parts = InlineLabels.split(line.text)
        let isFollowed =
            next.map { LineLabel.before($0.text) }.flatMap { $0 }.map { said in
                [ColumnRole.lead, .due, .status, .progress].contains(said.role)
            } ?? false
        let isDotted = line.paragraph.marker.flatMap(NumberedText.number)?.contains(".") ?? false
        let isAction =
            isFollowed || isDotted
            || parts.labelled.contains { $0.role == .lead || $0.role == .due || $0.role == .status }
        let isLettered = line.paragraph.marker.map { $0.contains(where: \.isLetter) } ?? false
        if !isAction, !isLettered, level == 0 || isLabelled {
            flush()
            if let section = sections.last {
                events.append(.section(section.line.words))
                sections.removeAll()
            }
            events.append(.finding(FindingWords(words: line.words)))
            hasFinding = true
            waitingRole = nil
            return
        }
        bullet(line, level: level)
    }

    private mutating func bullet(_ line: FlowLine, level: Int) {
        if let role = waitingRole, role != .action {
            tellHeadings()
            events.append(.entries(role == .measure ? .measure : .criterion, [line.words]))
            return
        }
        if let label = openLabel, action != nil, level > label.level {
            if ActionHeadings.said.contains(label.role) { return }
            field(label.role, "", line.text, line)
            openLabel = label
            return
        }
        let parts = InlineLabels.split(line.text)
        let goesOn = action != nil && takesItems && lastRole == .action
        if action != nil,
            level > actionLevel
                || (goesOn && line.paragraph.marker.flatMap(NumberedText.number) == nil)
        {
            if parts.head.isEmpty, !parts.labelled.isEmpty {
                for part in parts.labelled { field(part.role, part.label, part.text, line) }
            } else if parts.labelled.isEmpty || !(parts.labelled.contains { $0.role == .lead }) {
                action?.fields[.action]?.paragraphs.append(line.paragraph)
                action?.fields[.action]?.cells.append(line.id)
            } else {
                flush()
                begin(line, text: line.text, ref: NumberedText.number(line.paragraph.marker ?? ""))
            }
            return
        }
        flush()
        tellHeadings()
        begin(line, text: line.text, ref: line.paragraph.marker.flatMap(ListReader.ref(of:)))
        actionLevel = level
    }

    private static func ref(of marker: String) -> String? {
        let bare = marker.trimming { ".():".contains($0) }
        guard !marker.hasPrefix("["), let first = bare.first, first.isLetter || first.isNumber
        else { return nil }
        return bare
    }

    private mutating func begin(_ line: FlowLine, text: String, ref: String?) {
        tellHeadings()
        let parts = InlineLabels.split(text)
        var fields: ByRole<FieldWords> = [:]
        var paragraph = line.paragraph
        paragraph.role = .body
        paragraph.runs = [Run(parts.head)]
        fields[.action] = FieldWords(paragraphs: [paragraph], cells: [line.id] + line.also)
        if let ref {
            fields[.ref] = FieldWords(paragraphs: [Paragraph(ref)], cells: [line.id] + line.also)
        }
        if let marker = line.paragraph.marker, marker.hasPrefix("[") {
            fields[.status] = FieldWords(
                paragraphs: [Paragraph(marker)], cells: [line.id] + line.also)
        }
        action = ActionWords(fields: fields)
        takesItems = ActionSplitter.leadsIn(parts.head)
        actionLevel = ListReader.level(of: line)
        lastRole = .action
        waitingRole = nil
        for part in parts.labelled { field(part.role, part.label, part.text, line) }
    }

    private mutating func field(
        _ role: ColumnRole, _ label: String, _ text: String, _ line: FlowLine
    ) {
        openLabel = text.isEmpty && line.isListItem ? (role, ListReader.level(of: line)) : nil
        let parts = InlineLabels.split(text)
        if !parts.labelled.isEmpty, !parts.head.isEmpty,
            parts.labelled.contains(where: { $0.role != role })
        {
            field(role, label, parts.head, line)
            for part in parts.labelled { field(part.role, part.label, part.text, line) }
            return
        }
        guard action != nil else {
            tellHeadings()
            if role == .measure || role == .criterion, !text.isEmpty {
                events.append(
                    .entries(
                        role,
                        [FieldWords(paragraphs: [Paragraph(text)], cells: [line.id] + line.also)]))
            } else {
                waitingRole = text.isEmpty ? role : nil
            }
            return
        }
        let words = FieldWords(paragraphs: [Paragraph(text)], cells: [line.id] + line.also)
        if action?.fields[role] == nil {
            action?.fields[role] = words
        } else {
            action?.fields[role]?.append(cutOff: words, isNewParagraph: true)
        }
        lastRole = role
    }

    private mutating func prose(_ line: FlowLine) {
        if let ref = wantsWords, let last = sections.indices.last {
            wantsWords = nil
            numberLabel = sections[last].line.text
            var words = line
            words.paragraph.runs.insert(Run(ref + ". "), at: 0)
            sections[last].line = words
            labels.append(line.id)
            return
        }
        let parts = InlineLabels.split(line.text)
        if parts.labelled.contains(where: { $0.role == .lead || $0.role == .due }),
            !parts.head.isEmpty
        {
            if action == nil || action?[.lead].isEmpty == false {
                flush()
                begin(line, text: line.text, ref: nil)
            } else {
                for part in parts.labelled { field(part.role, part.label, part.text, line) }
            }
            return
        }
        if let role = waitingRole, role == .criterion || role == .measure {
            tellHeadings()
            events.append(.entries(role, [line.words]))
            return
        }
        guard action != nil, let role = lastRole, !line.isAfterGap,
            line.words.beginsInLowerCase || action?[role].endsSentence == false
        else { return }
        action?.fields[role]?.append(cutOff: line.words)
    }

    private mutating func flush() {
        if let action { events.append(.action(action)) }
        action = nil
        lastRole = nil
        actionLevel = 0
        openLabel = nil
    }
}

/// Headings that each name an action, with its properties as labelled lines below: "Owner: …", "By when: …".
enum ActionHeadings {
    static let said: Set<ColumnRole> = [.lead, .due, .status]

    /// The lines of such headings, where the document writes several.
    static func ids(in lines: [FlowLine]) -> Set<Int> {
        let headings = lines.indices.filter { lines[$0].headingLevel != nil }
        var ids: Set<Int> = []
        for (place, index) in headings.enumerated() {
            let end = place + 1 < headings.count ? headings[place + 1] : lines.endIndex
            if hasProperties(lines[(index + 1)..<end]) { ids.insert(lines[index].id) }
        }
        return ids.count >= 3 ? ids : []
    }

    /// Who, when or how far stand first, and no item of the outer list is anything but a property.
    private static func hasProperties(_ lines: ArraySlice<FlowLine>) -> Bool {
        let roles = lines.map { LineLabel.before($0.text)?.role }
        guard let opening = lines.first, let first = roles.first, let first, said.contains(first)
        else { return false }
        let inline = InlineLabels.split(opening.text).labelled.map(\.role)
        guard Set(roles.compactMap { $0 } + inline).intersection(said).count >= 2 else {
            return false
        }
        let outer = lines.filter(\.isListItem).map(ListReader.level).min() ?? 0
        return zip(lines, roles).allSatisfy { line, role in
            role != nil || !line.isListItem || ListReader.level(of: line) > outer
        }
    }
}

/// "Action 1.2: …": a paragraph that announces an action.
enum ActionLabel {
    static func split(_ text: String) -> (ref: String?, rest: String)? {
        let words = LeadShape.words(of: text)
        guard let first = words.first, words.count > 2,
            ["action", "task", "step", "milestone"].contains(
                first.lowercased().trimming { ":.".contains($0) })
        else { return nil }
        if first.hasSuffix(":") { return (nil, words.dropFirst().joined(separator: " ")) }
        guard let ref = NumberedText.number(words[1]) else { return nil }
        var index = 2
        while index < words.count, ["-", "–", "—", ":"].contains(words[index]) { index += 1 }
        guard words[1].hasSuffix(":") || words[1].hasSuffix(".") || index > 2 else { return nil }
        return (ref, words[index...].joined(separator: " "))
    }
}
