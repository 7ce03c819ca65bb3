/// A rule that colours cells by their words: how most spreadsheets show red, amber and green.
///
/// The rules kept are those that look at the cell alone: equal to a word or number, holds a text, begins with one.
struct ConditionalFill {
    enum Test: Equatable {
        case equalsText(String)
        case equalsNumber(Double)
        case holds(String)
        case begins(String)
    }

    let ranges: [CellRange]
    let test: Test
    let ground: Colour
    /// The lowest is asked first.
    let priority: Int

    /// Colours the cells that meet a rule.
    static func apply(
        _ rules: [ConditionalFill], to rows: inout [SheetRow], deadline: Deadline
    ) throws(DocumentError) {
        guard !rules.isEmpty else { return }
        let rules = rules.sorted { $0.priority < $1.priority }
        for index in rows.indices {
            if index & 0x3f == 0 { try deadline.check() }
            let number = rows[index].number
            let near = rules.filter { $0.ranges.contains { $0.rows.contains(number) } }
            guard !near.isEmpty else { continue }
            for cell in rows[index].cells.indices {
                let words = rows[index].cells[cell]
                guard let rule = near.first(where: { $0.colours(words, inRow: number) }) else {
                    continue
                }
                rows[index].cells[cell].shading = rule.ground == .white ? nil : rule.ground
            }
        }
    }

    private func colours(_ cell: TableCell, inRow row: Int) -> Bool {
        let isNear = ranges.contains {
            $0.rows.contains(row) && $0.columns.contains(cell.column)
        }
        guard isNear else { return false }
        switch test {
        case .equalsNumber(let number): return cell.value == .number(number)
        case .equalsText(let text): return cell.text.lowercased() == text
        case .holds(let text): return cell.text.lowercased().contains(text)
        case .begins(let text): return cell.text.lowercased().hasPrefix(text)
        }
    }
}

extension XMLReader<SheetName> {
    /// Reads the rules of the `conditionalFormatting` just begun, as far as they are kept.
    mutating func conditionalFills(
        in ranges: [CellRange], grounds: SheetStyles
    ) throws(DocumentError) -> [ConditionalFill] {
        var fills: [ConditionalFill] = []
        let level = depth
        while try nextElement(in: level) {
            guard name == .rule else { continue }
            let type = value(.type)
            let operation = value(.operation)
            let text = value(.commentText)?.lowercased()
            let priority = integer(.priority) ?? .max
            let ground = integer(.differenceId).flatMap { number in
                grounds.conditionalGrounds.indices.contains(number)
                    ? grounds.conditionalGrounds[number] : nil
            }
            var formula: String?
            let inner = depth
            while try nextElement(in: inner) {
                if name == .formula, formula == nil { formula = try contentText() }
            }
            let test: ConditionalFill.Test? =
                switch (type, operation, text) {
                case ("cellIs", "equal", _): formula.flatMap(ConditionalFill.Test.init)
                case ("containsText", _, let text?) where !text.isEmpty: .holds(text)
                case ("beginsWith", _, let text?) where !text.isEmpty: .begins(text)
                default: nil
                }
            guard let test, let ground else { continue }
            fills.append(
                ConditionalFill(ranges: ranges, test: test, ground: ground, priority: priority))
        }
        return fills
    }
}

extension ConditionalFill.Test {
    /// What a cell must equal: `"Green"` or 3; nil for anything that must be computed.
    init?(formula: String) {
        let body = formula.trimmingPrefix("=")
        if let number = Double(body) {
            self = .equalsNumber(number)
        } else if body.count >= 2, body.hasPrefix("\""), body.hasSuffix("\"") {
            let words = body.dropFirst().dropLast().split(
                separator: "\"\"", omittingEmptySubsequences: false
            ).joined(separator: "\"")
            guard !words.contains("\"&") else { return nil }
            self = .equalsText(Blanks.collapsed(words).lowercased())
        } else {
            return nil
        }
    }
}
