import Documents
import Planning

/// The document's own key: which colour, letter, tick or word means what.
///
/// Source: `improvement-plan/1`: "Colours, letters, ticks and number codes are read through the document's own key."
struct Legend: Equatable {
    struct Entry: Equatable {
        var label: String
        var status: ClaimedStatus?
        var colour: Colour?
        /// Letter, tick or emoji, lower case.
        var code: String?
    }

    private(set) var entries: [Entry] = []

    mutating func add(_ entry: Entry) {
        if let index = entries.firstIndex(where: {
            $0.label == entry.label
                && ($0.code == nil || entry.code == nil || $0.code == entry.code)
        }) {
            entries[index].colour = entries[index].colour ?? entry.colour
            entries[index].code = entries[index].code ?? entry.code
        } else {
            entries.append(entry)
        }
    }

    var labels: [String] { entries.map(\.label) }

    /// The entry for a cell's colour: the same, or near enough that a person sees the same.
    func entry(for colour: Colour) -> Entry? {
        entries.filter { $0.colour != nil }
            .map { ($0, $0.colour.map { Legend.distance($0, colour) } ?? .max) }
            .filter { $0.1 < 900 }
            .min { $0.1 < $1.1 }?.0
    }

    func entry(forCode code: String) -> Entry? {
        let code = code.lowercased().trimmingBlanks()
        return entries.first { $0.code == code } ?? entries.first { $0.label.lowercased() == code }
    }

    private static func distance(_ one: Colour, _ other: Colour) -> Int {
        let red = Int(one.red) - Int(other.red)
        let green = Int(one.green) - Int(other.green)
        let blue = Int(one.blue) - Int(other.blue)
        return red * red + green * green + blue * blue
    }
}

/// Finds keys in tables and lines.
enum LegendReader {
    /// A table that is nothing but a key; nil where it is another table.
    static func entries(of table: FlowTable) -> [Legend.Entry]? {
        guard table.rows.count <= 12, table.columnCount <= 12 else { return nil }
        var found: [Legend.Entry] = []
        for row in table.rows
        where !row.inked.isEmpty || row.cells.contains(where: { $0.cell.shading != nil }) {
            if let entry = coloured(row) {
                found.append(entry)
            } else if let entries = entries(of: row) {
                found += entries
            } else if row.inked.count == 1, saysKey(row.inked.first?.text ?? "") {
                continue
            } else if HeaderRow.layout(of: row, columnCount: table.columnCount) == nil,
                found.isEmpty, row.inked.count <= 3,
                row.inked.allSatisfy({ LeadShape.words(of: $0.text).count <= 4 })
            {
                continue
            } else {
                return nil
            }
        }
        return found.count >= 2 ? found : nil
    }

    static func saysKey(_ text: String) -> Bool {
        let words = ColumnHeading.words(of: text)
        return words.count <= 8
            && words.contains { ["key", "legend", "keys"].contains($0) }
    }

    /// One row of a key: a mark (colour, letter, tick) beside words that say a status; or several such pairs across.
    static func entries(of row: FlowRow) -> [Legend.Entry]? {
        let inked = row.inked
        guard !inked.isEmpty else { return nil }
        if inked.count == 1, let cell = inked.first {
            let colour =
                cell.cell.shading ?? row.cells.first { $0.cell.shading != nil }?.cell.shading
            if let entry = inText(cell.text, colour: colour) { return [entry] }
            guard LeadShape.words(of: cell.text).count <= 8,
                let status = StatusReader.status(of: cell.text),
                row.cells.count > 1 || colour != nil
            else { return nil }
            return [
                .init(label: cell.text.foldingBlanks(), status: status, colour: colour, code: nil)
            ]
        }
        if inked.count == 2, isCode(inked[0].text) {
            let label = inked[1].text.foldingBlanks()
            return [
                .init(
                    label: label, status: StatusReader.status(of: label),
                    colour: inked[0].cell.shading ?? inked[1].cell.shading,
                    code: inked[0].text.lowercased().trimmingBlanks())
            ]
        }
        if inked.count == 2, let mark = symbol(before: inked[0].text),
            let status = StatusReader.status(of: inked[1].text)
        {
            let label = inked[1].text.foldingBlanks()
            return [
                .init(
                    label: label, status: status, colour: inked[0].cell.shading, code: mark)
            ]
        }
        var entries: [Legend.Entry] = []
        for cell in inked {
            if saysKey(cell.text) { continue }
            if let entry = inText(cell.text, colour: cell.cell.shading) {
                entries.append(entry)
            } else if cell.cell.shading != nil, LeadShape.words(of: cell.text).count <= 8,
                let status = StatusReader.status(of: cell.text)
            {
                entries.append(
                    .init(
                        label: cell.text.foldingBlanks(), status: status, colour: cell.cell.shading,
                        code: nil))
            } else {
                return nil
            }
        }
        return entries.count >= 2 ? entries : nil
    }

    /// Letters, ticks, colour words and emoji stand for a status.
    static func isCode(_ text: String) -> Bool {
        let bare = text.trimmingBlanks()
        guard !bare.isEmpty, bare.count <= 12 else { return false }
        if bare.count <= 2 { return true }
        return [
            "red", "amber", "green", "blue", "yellow", "grey", "gray", "black", "white", "purple",
            "complete",
        ]
        .contains(bare.lowercased())
    }

    /// The mark of "🔵 Blue": a sign that is no letter or figure, before one word.
    private static func symbol(before text: String) -> String? {
        let words = LeadShape.words(of: text)
        guard words.count == 2, words[0].count <= 2,
            words[0].allSatisfy({ !$0.isASCII && !$0.isLetter && !$0.isNumber })
        else { return nil }
        return words[0]
    }

    /// "G = on track", "🟢 On track", "Green: on track", "✔ done".
    static func inText(_ text: String, colour: Colour?) -> Legend.Entry? {
        let bare = text.foldingBlanks()
        for separator in [" = ", " means ", "=", " – ", " - ", ": ", " "] {
            guard mayHoldCode(bare, before: separator),
                let range = bare.firstRange(of: separator)
            else { continue }
            let code = String(bare[..<range.lowerBound]).trimmingBlanks()
            let label = String(bare[range.upperBound...]).trimming {
                ".;,".contains($0) || $0.isWhitespace
            }
            if separator == " ", code.allSatisfy({ $0.isLetter && $0.isASCII }) { continue }
            guard isCode(code), !label.isEmpty, LeadShape.words(of: label).count <= 14 else {
                continue
            }
            let status = StatusReader.status(of: label)
            guard status != nil || separator.contains("=") else { continue }
            return .init(label: label, status: status, colour: colour, code: code.lowercased())
        }
        return nil
    }

    /// A quick look that spares most texts the search: the separator stands in them, with no more before it than a
    /// code has.
    private static func mayHoldCode(_ text: String, before separator: String) -> Bool {
        guard let place = text.place(of: separator) else { return false }
        // Thirteen characters of at most three bytes; beyond plain text a character has any length.
        return place <= 39 || !text.isFolded
    }

    /// "How to read the rating".
    static func saysReading(_ text: String) -> Bool {
        let words = Set(ColumnHeading.words(of: text))
        return words.count <= 9
            && !words.isDisjoint(with: [
                "rating", "ratings", "rag", "brag", "colour", "colours", "marks", "status",
            ])
    }

    /// "✔ finished ➔ under way ✖ not started": each sign with the words behind it.
    private static func marks(in text: String) -> [Legend.Entry] {
        var found: [(code: String, words: [String])] = []
        for word in LeadShape.words(of: text) {
            if word.allSatisfy({ !$0.isLetter && !$0.isNumber && !$0.isPunctuation && !$0.isASCII })
            {
                found.append((word, []))
            } else if !found.isEmpty {
                found[found.count - 1].words.append(word)
            } else {
                guard word.hasSuffix(":") || saysKey(word) else { return [] }
            }
        }
        return found.compactMap { entry in
            let label = entry.words.joined(separator: " ").trimming {
                ",;:=.-–".contains($0) || $0.isWhitespace
            }
            guard !label.isEmpty, let status = StatusReader.status(of: label) else { return nil }
            return .init(label: label, status: status, colour: nil, code: entry.code)
        }
    }

    /// An empty coloured cell with its meaning beside it.
    static func coloured(_ row: FlowRow) -> Legend.Entry? {
        guard let place = row.cells.firstIndex(where: { $0.id == nil && $0.cell.shading != nil }),
            let colour = row.cells[place].cell.shading,
            row.cells[..<place].allSatisfy({ $0.id == nil }),
            let label = row.inked.first?.text.foldingBlanks(), LeadShape.words(of: label).count <= 9
        else { return nil }
        let status = StatusReader.status(of: label)
        guard status != nil else { return nil }
        return .init(label: label, status: status, colour: colour, code: nil)
    }

    /// The entries of a key that stands inside another table: rows of a mark and a status.
    static func rows(in table: FlowTable) -> (entries: [Legend.Entry], cells: [Int]) {
        var found: [Legend.Entry] = []
        var cells: [Int] = []
        for row in table.rows where row.inked.count <= 3 {
            if let entry = coloured(row) {
                found.append(entry)
                cells += row.ids
            } else if row.inked.count == 2, isCode(row.inked[0].text),
                let entry = entries(of: row)?.first, entry.status != nil
            {
                found.append(entry)
                cells += row.ids
            } else if row.inked.count == 1, let text = row.inked.first?.text {
                let line = entries(inLine: text)
                found += line
                if !line.isEmpty { cells += row.ids }
            } else if row.inked.count == 1, let cell = row.inked.first,
                let colour = cell.cell.shading
                    ?? row.cells.first(where: { $0.cell.shading != nil })?.cell.shading,
                let status = StatusReader.status(of: cell.text),
                LeadShape.words(of: cell.text).count <= 8
            {
                found.append(
                    .init(
                        label: cell.text.foldingBlanks(), status: status, colour: colour, code: nil)
                )
                cells += row.ids
            }
        }
        return found.count >= 2 ? (found, cells) : ([], [])
    }

    /// "A ticked box is an action that is complete."
    private static func box(in sentence: String) -> Legend.Entry? {
        let words = StatusReader.words(of: sentence)
        guard words.contains("box") || words.contains("boxes"),
            let status = StatusReader.status(of: sentence)
        else {
            return nil
        }
        let isEmpty = words.contains { ["empty", "unticked", "blank", "open"].contains($0) }
        let isTicked = words.contains { ["ticked", "tick", "checked", "crossed"].contains($0) }
        guard isEmpty || isTicked else { return nil }
        return .init(
            label: sentence.trimming { ".>".contains($0) || $0.isWhitespace }, status: status,
            colour: nil,
            code: isEmpty ? "[ ]" : "[x]")
    }

    /// A line of several entries: "Key: R = not started; A = under way; G = complete".
    static func entries(inLine text: String) -> [Legend.Entry] {
        if text.mayHold("-") || text.lowercased().mayHold("box") {
            let boxes = Sentences.of(text).compactMap(box(in:))
            if boxes.count >= 2 { return boxes }
        }
        let marked = marks(in: text)
        if marked.count >= 2 { return marked }
        var bare = text.foldingBlanks()
        if let colon = bare.firstIndex(of: ":"),
            saysKey(String(bare[..<colon])) || saysReading(String(bare[..<colon]))
        {
            bare = String(bare[bare.index(after: colon)...]).trimmingBlanks()
        }
        for separators in [";,", ";", "|", ",", "·"]
        where separators.contains(where: { bare.mayHold(String($0)) }) {
            let parts = bare.split { separators.contains($0) }.map { String($0).trimmingBlanks() }
            let entries = parts.compactMap { inText($0, colour: nil) }
            if entries.count >= 2, entries.count * 3 >= parts.count * 2 { return entries }
        }
        return []
    }
}
