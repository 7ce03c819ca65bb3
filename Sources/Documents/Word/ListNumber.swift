/// Numbers of list items as printed.
enum ListNumber {
    /// - Parameter format: Word's name of the way of counting: "decimal", "lowerRoman", "ordinal".
    static func text(_ value: Int, format: String) -> String {
        switch format {
        case "none": ""
        case "decimalZero": (0...9).contains(value) ? "0\(value)" : String(value)
        case "lowerLetter": letters(value)
        case "upperLetter": letters(value).uppercased()
        case "lowerRoman": roman(value)
        case "upperRoman": roman(value).uppercased()
        case "ordinal": String(value) + ending(value)
        default: String(value)
        }
    }

    /// a … z, aa, bb: after z the letter is doubled.
    private static func letters(_ value: Int) -> String {
        guard (1...780).contains(value) else { return String(value) }
        let letter = Character(Unicode.Scalar(UInt8(97 + (value - 1) % 26)))
        return String(repeating: letter, count: (value - 1) / 26 + 1)
    }

    private static func roman(_ value: Int) -> String {
        guard (1...3999).contains(value) else { return String(value) }
        let signs = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
            (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = value
        var text = ""
        for (worth, sign) in signs {
            while rest >= worth {
                text += sign
                rest -= worth
            }
        }
        return text
    }

    private static func ending(_ value: Int) -> String {
        if (11...13).contains(value % 100) { return "th" }
        switch value % 10 {
        case 1: return "st"
        case 2: return "nd"
        case 3: return "rd"
        default: return "th"
        }
    }
}
