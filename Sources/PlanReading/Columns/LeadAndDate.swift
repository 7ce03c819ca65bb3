import Documents

/// A column whose cells name the lead and say by when: "Head of Example Service, by 30 June 2025".
enum LeadAndDate {
    /// Most cells of the lead column end with a date, and no other column says when.
    static func stand(in layout: TableLayout, _ rows: ArraySlice<FlowRow>) -> Bool {
        guard !layout.has(.due), let column = layout.column(of: .lead) else { return false }
        let cells = rows.prefix(200).compactMap { $0.cell(at: column) }.filter { $0.id != nil }
        let parted = cells.count { parts(of: $0.words) != nil }
        let heading = ColumnHeading.words(of: layout.columns[column]?.heading ?? "")
        let saysBoth = heading.contains(where: dating.contains)
        return parted >= (saysBoth ? 1 : 2) && parted * 10 >= cells.count * 6
    }

    /// Parts the words of the lead into who and when.
    static func part(_ fields: inout ByRole<FieldWords>) {
        guard fields[.due] == nil, let words = fields[.lead], let parts = parts(of: words) else {
            return
        }
        fields[.lead] = FieldWords(paragraphs: parts.lead, cells: words.cells)
        fields[.due] = FieldWords(paragraphs: parts.due, cells: words.cells)
    }

    private static func parts(of words: FieldWords) -> (lead: [Paragraph], due: [Paragraph])? {
        let lines = words.paragraphs.flatMap { paragraph in
            paragraph.text.splitAtLineEnds().map { String($0).trimmingBlanks() }
        }.filter { !$0.isEmpty }
        if let first = lines.firstIndex(where: saysWhen) {
            guard first > 0, lines[first...].allSatisfy(saysWhen) else { return nil }
            return (lines[..<first].map { Paragraph($0) }, lines[first...].map { Paragraph($0) })
        }
        guard let last = lines.last, let cut = cut(last) else { return nil }
        return ((lines.dropLast() + [cut.lead]).map { Paragraph($0) }, [Paragraph(cut.due)])
    }

    /// At the first sign after which only a date stands.
    private static func cut(_ line: String) -> (lead: String, due: String)? {
        for index in line.indices.dropFirst() where ",;(–—-:".contains(line[index]) {
            let due = InlineLabels.trimmed(String(line[line.index(after: index)...]))
            let lead = InlineLabels.trimmed(String(line[..<index]))
            if !lead.isEmpty, saysWhen(due) {
                return (lead, due.trimming { $0 == ")" || $0.isWhitespace })
            }
        }
        return nil
    }

    private static func saysWhen(_ text: String) -> Bool {
        let words = LeadShape.words(of: text)
        guard !words.isEmpty, words.count <= 8 else { return false }
        if words.count <= 3, DueReader.saysOngoing(text) { return true }
        let bare = words.filter { word in
            !framing.contains(word.lowercased().filter { $0.isLetter || $0 == "/" })
        }
        let dates = DueReader(years: PlanYears(years: 2000...2040))
        return dates.coverage(of: bare.joined(separator: " ")) > 0.6
    }

    private static let dating: Set<String> = [
        "when", "timescale", "timescales", "date", "dates", "deadline", "due", "timeframe",
    ]

    /// Words that only frame a date.
    private static let framing: Set<String> = [
        "by", "end", "of", "the", "from", "no", "later", "than", "before", "in", "during", "until",
        "w/c", "week", "commencing", "early", "mid", "late", "start", "due", "since",
    ]
}
