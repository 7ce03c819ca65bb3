/// Page numbers and repeated feet in the text of a paged document that was copied or saved as text.
enum TextPageMarks {
    /// Takes "Page 3 of 9" lines out of a text that has at least two, and the line beside each of them where the same
    /// one stands there every time.
    static func setApart(_ lines: [TextLine]) -> (kept: [TextLine], apart: [Furniture]) {
        let marks = lines.indices.filter { number(lines[$0].text) != nil }
        let numbers = marks.compactMap { number(lines[$0].text) }
        guard marks.count > 1, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
            return (lines, [])
        }
        var reasons: [Int: Furniture.Reason] = [:]
        for mark in marks { reasons[mark] = .pageNumber }
        for (step, reason) in [(-1, Furniture.Reason.runningFoot), (1, .runningHead)] {
            let beside = marks.map { $0 + step }.filter { lines.indices.contains($0) }
            var counts: [String: Int] = [:]
            for index in beside { counts[Blanks.collapsed(lines[index].text), default: 0] += 1 }
            for index in beside {
                let words = Blanks.collapsed(lines[index].text)
                let count = counts[words, default: 0]
                if !words.isEmpty, count > 1, count * 10 >= marks.count * 6, reasons[index] == nil {
                    reasons[index] = reason
                }
            }
        }
        var kept: [TextLine] = []
        var apart: [Furniture] = []
        for (index, line) in lines.enumerated() {
            if let reason = reasons[index] {
                let place = Place(line: line.number)
                apart.append(
                    Furniture(reason: reason, text: Blanks.collapsed(line.text), place: place))
            } else {
                kept.append(line)
            }
        }
        return (kept, apart)
    }

    /// The number of a line that holds nothing but "Page 3", "Page 3 of 9" or "3 of 9".
    private static func number(_ text: Substring) -> Int? {
        guard text.utf8.count <= 40 else { return nil }
        let words = text.lowercased().split { $0 == " " || $0 == "\t" || $0 == "|" || $0 == "-" }
        let body = words.first == "page" ? words.dropFirst() : words[...]
        guard let first = body.first.flatMap({ Int($0) }), first > 0 else { return nil }
        if body.count == 1 { return words.count == 2 ? first : nil }
        let isPair = body.count == 3 && body[body.startIndex + 1] == "of"
        return isPair && Int(body[body.startIndex + 2]) != nil ? first : nil
    }
}
