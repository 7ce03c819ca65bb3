/// One section of a number format: what it writes, piece by piece.
struct NumberSection: Sendable {
    enum Token: Sendable, Equatable {
        case literal(String)
        /// A place for a digit: "0" is always written, "#" only where there is a digit, "?" as a blank.
        case digit(UInt8)
        case point
        case percent
        case exponent(plus: Bool)
        /// A run of one letter of a date or time: y, m, d, h, s; minutes are "n".
        case date(Character, count: Int)
        /// Hours, minutes or seconds counted on past a day.
        case elapsed(Character, count: Int)
        /// "AM/PM" or "A/P".
        case halfDay(isShort: Bool)
        case general
        case text
    }

    /// When a section holds: "[>=100]".
    struct Condition: Sendable, Equatable {
        let sign: String
        let bound: Double

        func holds(for number: Double) -> Bool {
            switch sign {
            case "<": number < bound
            case "<=": number <= bound
            case ">": number > bound
            case ">=": number >= bound
            case "=": number == bound
            case "<>": number != bound
            default: false
            }
        }

        /// The section is for negative numbers alone, and so writes their sign itself.
        var isForNegatives: Bool { sign.hasPrefix("<") && sign != "<>" && bound <= 0 }
    }

    var tokens: [Token] = []
    var condition: Condition?
    var hasThousands = false
    /// "# ?/?": such numbers are shown as decimals here.
    var isFraction = false
    /// Each divides the number by a thousand.
    var scalingCommas = 0

    var isDate: Bool {
        tokens.contains {
            switch $0 {
            case .date, .elapsed: true
            default: false
            }
        }
    }

    /// It shows a day and not only a time.
    var showsDay: Bool {
        tokens.contains {
            if case .date(let letter, _) = $0 { return "ymd".contains(letter) }
            return false
        }
    }

    /// Cuts a format code at its semicolons and reads each section; at most four count.
    static func sections(of code: String) -> [NumberSection] {
        var parser = NumberSectionParser(code)
        var sections: [NumberSection] = []
        while sections.count < 4, let section = parser.next() { sections.append(section) }
        return sections
    }
}
