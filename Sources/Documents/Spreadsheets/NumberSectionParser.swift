/// Reads the sections of a number format code.
struct NumberSectionParser {
    private let code: [Character]
    private var index = 0
    private var isDone = false
    private var section = NumberSection()
    private var tokens: [NumberSection.Token] = []

    init(_ code: String) { self.code = Array(code.prefix(500)) }

    /// The next section; nil after the last.
    mutating func next() -> NumberSection? {
        guard !isDone else { return nil }
        section = NumberSection()
        tokens = []
        while index < code.count, code[index] != ";" { readToken() }
        isDone = index >= code.count
        index += 1
        section.tokens = NumberSectionParser.withMinutes(tokens)
        return section
    }

    private mutating func readToken() {
        let character = code[index]
        switch character {
        case "\"":
            let end = code[(index + 1)...].firstIndex(of: "\"") ?? code.count
            add(literal: String(code[(index + 1)..<end]))
            index = end + 1
        case "\\":
            if index + 1 < code.count { add(literal: String(code[index + 1])) }
            index += 2
        case "_":
            add(literal: " ")
            index += 2
        case "*": index += 2
        case "[": readBracket()
        case "@": add(.text)
        case "%": add(.percent)
        case ".": readPoint()
        case ",": readComma()
        case "/":
            if case .digit = tokens.last { section.isFraction = true }
            add(literal: "/")
            index += 1
        case "0", "#", "?": add(.digit(character.asciiValue ?? 0x30))
        default: readLetter(character)
        }
    }

    private mutating func readLetter(_ character: Character) {
        let lower = Character(character.lowercased())
        if starts(with: "general") {
            tokens.append(.general)
            index += 7
        } else if starts(with: "am/pm") {
            tokens.append(.halfDay(isShort: false))
            index += 5
        } else if starts(with: "a/p") {
            tokens.append(.halfDay(isShort: true))
            index += 3
        } else if lower == "e", starts(with: "e+") || starts(with: "e-") {
            tokens.append(.exponent(plus: code[index + 1] == "+"))
            index += 2
        } else if "ymdhs".contains(lower) {
            let end = endOfRun(of: lower, from: index)
            tokens.append(.date(lower, count: end - index))
            index = end
        } else {
            add(literal: String(character))
            index += 1
        }
    }

    /// "[h]" counts hours, "[<5]" is a condition, "[$£-809]" writes "£"; colours and the rest say nothing here.
    private mutating func readBracket() {
        let end = code[index...].firstIndex(of: "]") ?? code.count - 1
        let inner = String(code[(index + 1)..<max(index + 1, end)])
        index = end + 1
        if inner.hasPrefix("$") {
            let parts = inner.dropFirst().split(
                separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            add(literal: String(parts[0]))
            if parts.count == 2 { readSystemFormat(parts[1].lowercased()) }
            return
        }
        let sign = inner.prefix { "<>=".contains($0) }
        if !sign.isEmpty, let bound = Double(inner.dropFirst(sign.count)) {
            section.condition = NumberSection.Condition(sign: String(sign), bound: bound)
            return
        }
        let letter = Character(inner.first?.lowercased() ?? " ")
        if "hms".contains(letter), inner.lowercased().allSatisfy({ $0 == letter }) {
            tokens.append(.elapsed(letter, count: inner.count))
        }
    }

    /// "[$-F800]" and "[$-F400]" stand for the machine's own long day and time, whatever code follows.
    private mutating func readSystemFormat(_ number: String) {
        let code: String
        switch number {
        case "f800", "x-sysdate": code = "dd mmmm yyyy"
        case "f400", "x-systime": code = "hh:mm:ss"
        default: return
        }
        var parser = NumberSectionParser(code)
        tokens = parser.next()?.tokens ?? []
        index = self.code[min(index, self.code.count)...].firstIndex(of: ";") ?? self.code.count
    }

    private mutating func readPoint() {
        let isInSeconds = tokens.last.flatMap(NumberSectionParser.letter) == "s"
        if isInSeconds || isAfterDate {
            // Parts of a second are not shown; a point between days and months is a mark.
            if isInSeconds, index + 1 < code.count, code[index + 1] == "0" {
                index = endOfRun(of: "0", from: index + 1)
                return
            }
            add(literal: ".")
            index += 1
            return
        }
        add(.point)
    }

    private var isAfterDate: Bool {
        tokens.contains {
            switch $0 {
            case .date, .elapsed: true
            default: false
            }
        }
    }

    private mutating func readComma() {
        if isAfterDate {
            add(literal: ",")
        } else if case .digit = tokens.last {
            // Between digits it groups them; after the last it divides by a thousand.
            let rest = code[index...].drop { $0 == "," }
            let isInside = rest.first.map { "0#?".contains($0) } ?? false
            if isInside {
                section.hasThousands = true
            } else {
                section.scalingCommas += 1
            }
        } else if section.scalingCommas > 0 {
            section.scalingCommas += 1
        }
        index += 1
    }

    private mutating func add(_ token: NumberSection.Token) {
        tokens.append(token)
        index += 1
    }

    private mutating func add(literal: String) {
        guard !literal.isEmpty else { return }
        if case .literal(let before) = tokens.last {
            tokens[tokens.count - 1] = .literal(before + literal)
        } else {
            tokens.append(.literal(literal))
        }
    }

    private func starts(with word: String) -> Bool {
        code[index...].prefix(word.count).elementsEqual(word) {
            Character($0.lowercased()) == $1
        }
    }

    private func endOfRun(of letter: Character, from start: Int) -> Int {
        code[start...].firstIndex { Character($0.lowercased()) != letter } ?? code.count
    }

    /// "m" beside hours or seconds means minutes, else months.
    private static func withMinutes(
        _ tokens: [NumberSection.Token]
    ) -> [NumberSection.Token] {
        var tokens = tokens
        let timed = tokens.indices.filter {
            switch tokens[$0] {
            case .date, .elapsed: true
            default: false
            }
        }
        for (place, index) in timed.enumerated() {
            guard case .date("m", let count) = tokens[index], count <= 2 else { continue }
            let before = place > 0 ? letter(tokens[timed[place - 1]]) : nil
            let after = place + 1 < timed.count ? letter(tokens[timed[place + 1]]) : nil
            if before == "h" || before == "s" || after == "s" {
                tokens[index] = .date("n", count: count)
            }
        }
        return tokens
    }

    private static func letter(_ token: NumberSection.Token) -> Character? {
        switch token {
        case .date(let letter, _), .elapsed(let letter, _): letter
        default: nil
        }
    }
}
