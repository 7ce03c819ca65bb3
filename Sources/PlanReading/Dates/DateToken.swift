import Basics

/// A piece of a date as written: a number, a month, a word that frames dates, or a sign between them.
enum DateToken: Equatable {
    /// A number and how many digits it was written with.
    case number(Int, digits: Int)
    /// A number after an apostrophe: '11.
    case yearAfterApostrophe(Int)
    /// 14th, 1st.
    case ordinal(Int)
    case month(Int)
    /// 1 to 4, from "Q2" or "quarter 2".
    case quarter(Int)
    case season(Season)
    case word(String)
    /// One of / . - – → , ( ) : &
    case sign(Character)

    enum Season: Equatable {
        case spring, summer, autumn, winter
    }
}

/// A token and where it stands in the text, in characters.
struct PlacedDateToken: Equatable {
    var token: DateToken
    var range: Range<Int>
}

extension DateToken {
    /// Cuts text into date tokens. Blanks only separate.
    static func tokens(of text: String) -> [PlacedDateToken] {
        let found = PlainText(text).map(tokens(of:)) ?? tokens(of: Array(text))
        return quartersJoined(monthsJoined(found))
    }

    private static func tokens(of characters: [Character]) -> [PlacedDateToken] {
        var found: [PlacedDateToken] = []
        var index = 0
        while index < characters.count {
            let start = index
            let character = characters[index]
            if character.isNumber, character.isASCII {
                index = end(of: characters, from: index) { $0.isASCII && $0.isNumber }
                let digits = String(characters[start..<index])
                let suffixEnd = end(of: characters, from: index, where: \.isLetter)
                let suffix = String(characters[index..<suffixEnd]).lowercased()
                if ["st", "nd", "rd", "th"].contains(suffix), digits.count <= 2 {
                    index = suffixEnd
                    found.append(.init(token: .ordinal(Int(digits) ?? 0), range: start..<index))
                } else {
                    found.append(
                        .init(
                            token: .number(Int(digits) ?? 0, digits: digits.count),
                            range: start..<index))
                }
            } else if "'’‘`".contains(character), let year = yearAfter(characters, index) {
                index += 3
                found.append(.init(token: .yearAfterApostrophe(year), range: start..<index))
            } else if character.isLetter {
                index = end(of: characters, from: index) { $0.isLetter }
                let word = String(characters[start..<index]).lowercased()
                if word == "q", index < characters.count, let quarter = quarter(characters[index]),
                    !next(characters, index + 1)
                {
                    index += 1
                    found.append(.init(token: .quarter(quarter), range: start..<index))
                } else {
                    found.append(.init(token: named(word), range: start..<index))
                }
            } else {
                index += 1
                if !character.isWhitespace {
                    found.append(.init(token: .sign(folded(character)), range: start..<index))
                }
            }
        }
        return found
    }

    private static func next(_ characters: [Character], _ index: Int) -> Bool {
        index < characters.count && characters[index].isNumber
    }

    private static func end(
        of characters: [Character], from start: Int, where isInside: (Character) -> Bool
    ) -> Int {
        var index = start
        while index < characters.count, isInside(characters[index]) { index += 1 }
        return index
    }

    private static func yearAfter(_ characters: [Character], _ index: Int) -> Int? {
        guard index + 2 < characters.count, let tens = characters[index + 1].wholeNumberValue,
            let ones = characters[index + 2].wholeNumberValue, !next(characters, index + 3)
        else { return nil }
        return tens * 10 + ones
    }

    private static func quarter(_ character: Character) -> Int? {
        character.wholeNumberValue.flatMap { (1...4).contains($0) ? $0 : nil }
    }

    static func folded(_ character: Character) -> Character {
        switch character {
        case "–", "—", "−", "‐", "‑": "-"
        case "→", "⇒": ">"
        default: character
        }
    }

    static func named(_ word: String) -> DateToken {
        if let month = months[word] { return .month(month) }
        return switch word {
        case "spring": .season(.spring)
        case "summer": .season(.summer)
        case "autumn": .season(.autumn)
        case "winter": .season(.winter)
        default: .word(word)
        }
    }

    /// "Implemen tation", "Septem ber": a column too narrow for a month's name cuts it in two.
    private static func monthsJoined(_ tokens: [PlacedDateToken]) -> [PlacedDateToken] {
        var joined: [PlacedDateToken] = []
        for token in tokens {
            if case .word(let tail) = token.token, let last = joined.last {
                let head: String? =
                    switch last.token {
                    case .word(let word): word
                    case .month(let month):
                        Day.monthNames[month - 1].lowercased().hasSuffix(tail)
                            ? String(Day.monthNames[month - 1].lowercased().dropLast(tail.count))
                            : nil
                    default: nil
                    }
                if let head, head.count >= 3, let month = months[head + tail] {
                    joined[joined.count - 1] = .init(
                        token: .month(month), range: last.range.lowerBound..<token.range.upperBound)
                    continue
                }
            }
            joined.append(token)
        }
        return joined
    }

    private static func quartersJoined(_ tokens: [PlacedDateToken]) -> [PlacedDateToken] {
        var joined: [PlacedDateToken] = []
        for token in tokens {
            if case .number(let value, 1) = token.token, (1...4).contains(value),
                let last = joined.last, last.token == .word("quarter") || last.token == .word("qtr")
            {
                joined[joined.count - 1] = .init(
                    token: .quarter(value), range: last.range.lowerBound..<token.range.upperBound)
            } else {
                joined.append(token)
            }
        }
        return joined
    }

    private static let months: [String: Int] = {
        var months = ["sept": 9, "febuary": 2, "janurary": 1, "novemeber": 11, "agust": 8]
        for (index, name) in Day.monthNames.enumerated() {
            months[name.lowercased()] = index + 1
            months[String(name.lowercased().prefix(3))] = index + 1
        }
        return months
    }()
}
