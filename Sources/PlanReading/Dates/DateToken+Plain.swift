/// Date tokens of plain text, cut byte by byte: every cell of a plan is searched for dates.
extension DateToken {
    /// The tokens before months and quarters are joined; the ranges count characters.
    static func tokens(of plain: PlainText) -> [PlacedDateToken] {
        var cutter = PlainCutter(plain: plain)
        while cutter.cut() {}
        return cutter.found
    }

    private struct PlainCutter {
        let plain: PlainText
        var found: [PlacedDateToken] = []
        /// Where it stands, in bytes and in characters.
        var byte = 0
        var place = 0

        init(plain: PlainText) { self.plain = plain }

        private var isAtEnd: Bool { byte == plain.bytes.count }

        /// Cuts one token or blank; false at the end.
        mutating func cut() -> Bool {
            guard !isAtEnd else { return false }
            let start = place
            let (kind, length) = plain.character(at: byte)
            switch kind {
            case .figure: add(number(), from: start)
            case .letter: add(word(), from: start)
            case .blank: step(length)
            case .sign:
                if let year = year(after: length) {
                    step(length)
                    step(1)
                    step(1)
                    add(.yearAfterApostrophe(year), from: start)
                } else {
                    let sign = Character(plain.text(byte..<byte + length))
                    step(length)
                    add(.sign(DateToken.folded(sign)), from: start)
                }
            }
            return true
        }

        private mutating func step(_ length: Int) {
            byte += length
            place += 1
        }

        private mutating func add(_ token: DateToken, from start: Int) {
            found.append(.init(token: token, range: start..<place))
        }

        /// Goes over characters of one kind; gives back their text.
        private mutating func run(of kind: PlainText.Kind) -> String {
            let start = byte
            while !isAtEnd {
                let next = plain.character(at: byte)
                guard next.kind == kind else { break }
                step(next.length)
            }
            return plain.text(start..<byte)
        }

        private mutating func number() -> DateToken {
            let digits = run(of: .figure)
            let (byte, place) = (byte, place)
            let suffix = run(of: .letter).lowercased()
            if ["st", "nd", "rd", "th"].contains(suffix), digits.utf8.count <= 2 {
                return .ordinal(Int(digits) ?? 0)
            }
            self.byte = byte
            self.place = place
            return .number(Int(digits) ?? 0, digits: digits.utf8.count)
        }

        private mutating func word() -> DateToken {
            let word = run(of: .letter).lowercased()
            if word == "q", let quarter = figure(at: byte), (1...4).contains(quarter),
                figure(at: byte + 1) == nil
            {
                step(1)
                return .quarter(quarter)
            }
            return DateToken.named(word)
        }

        /// Two figures, and no third, behind an apostrophe of some shape.
        private func year(after length: Int) -> Int? {
            let isMark =
                plain.isApostrophe(at: byte) || plain.bytes[byte] == 0x60
                || (plain.bytes[byte] == 0xE2 && plain.bytes[byte + 2] == 0x98)
            guard isMark, let tens = figure(at: byte + length),
                let ones = figure(at: byte + length + 1), figure(at: byte + length + 2) == nil
            else { return nil }
            return tens * 10 + ones
        }

        private func figure(at index: Int) -> Int? {
            guard index < plain.bytes.count, plain.bytes[index].isASCIIFigure else { return nil }
            return Int(plain.bytes[index]) - 48
        }
    }
}
