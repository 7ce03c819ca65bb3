/// An element that is open at a point of the flow.
struct HTMLFrame {
    let name: String
    let isInline: Bool
    /// Style of words here, with what the elements around say.
    var style: Run.Style
    private let adds: Run.Style
    private let removes: Run.Style
    /// Words here are set apart, and why.
    var reason: Furniture.Reason?
    /// Words here are no text at all (a script).
    var isDropped: Bool
    /// Marker that the next paragraph of a list item takes.
    var marker: String?
    /// Number of the next item of an ordered list.
    var nextNumber = 1
    /// How an ordered list counts: "1", "a", "A", "i", "I".
    var numbering: String?

    init(_ tag: HTMLTag, look: HTMLStyle, within outer: HTMLFrame?) {
        name = tag.name
        isInline = HTMLNames.inline.contains(tag.name) || !HTMLNames.block.contains(tag.name)
        adds = look.adds
        removes = look.removes
        style = (outer?.style ?? []).subtracting(look.removes).union(look.adds)
        reason = outer?.reason
        isDropped = outer?.isDropped ?? false || HTMLNames.dropped.contains(tag.name)
        if tag.name == "ol" {
            numbering = tag.attributes["type"] ?? "1"
            nextNumber = tag.attributes["start"].flatMap { Int($0) } ?? 1
        }
    }

    /// Level of a heading element.
    var headingLevel: Int? {
        guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()),
            (1...6).contains(level)
        else { return nil }
        return level
    }

    /// Counts the style anew when an element around this one has ended.
    mutating func restyle(within outer: HTMLFrame?) {
        style = (outer?.style ?? []).subtracting(removes).union(adds)
    }

    /// The printed number of an ordered list's next item: "3.", "c.", "iv.".
    mutating func takeNumber() -> String {
        defer { nextNumber = nextNumber < Int.max ? nextNumber + 1 : nextNumber }
        switch numbering {
        case "a": return OrderedMarker.letters(nextNumber) + "."
        case "A": return OrderedMarker.letters(nextNumber).uppercased() + "."
        case "i": return OrderedMarker.roman(nextNumber) + "."
        case "I": return OrderedMarker.roman(nextNumber).uppercased() + "."
        default: return "\(nextNumber)."
        }
    }
}

/// Numbers of list items in letters and Roman numerals.
enum OrderedMarker {
    /// 1 is "a", 27 is "aa"; beyond what letters can count, digits.
    static func letters(_ number: Int) -> String {
        guard (1...100_000).contains(number) else { return String(number) }
        var rest = number
        var out: [UInt8] = []
        while rest > 0 {
            out.append(UInt8(ascii: "a") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: out.reversed(), as: UTF8.self)
    }

    /// 4 is "iv"; beyond 3999, digits.
    static func roman(_ number: Int) -> String {
        guard (1...3_999).contains(number) else { return String(number) }
        var rest = number
        var out = ""
        for (value, mark) in steps {
            while rest >= value {
                out += mark
                rest -= value
            }
        }
        return out
    }

    private static let steps = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
        (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
