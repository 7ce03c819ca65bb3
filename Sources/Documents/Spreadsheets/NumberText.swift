extension NumberSection {
    /// What the section writes for a number.
    func text(of number: Double) -> String {
        guard tokens.contains(where: { $0 != .text && $0 != .general }) else {
            // An empty section hides the number.
            return tokens.isEmpty ? "" : GeneralNumber.text(number)
        }
        if isFraction { return GeneralNumber.text(number) }
        if tokens.contains(.general) {
            return tokens.map { $0 == .general ? GeneralNumber.text(number) : $0.written }.joined()
        }
        var digits = DecimalDigits(number)
        digits.shift(by: 2 * tokens.count { $0 == .percent } - 3 * scalingCommas)
        let split = parts
        if let exponent = split.exponent {
            return sign(number, digits)
                + scientific(digits, split, power: exponent.places, showsPlus: exponent.plus)
        }
        let places = split.fraction.count { $0.isDigit }
        digits.round(toPlaces: places)
        let whole = self.whole(split.whole, digits.whole, isFollowed: split.hasPoint)
        return sign(number, digits) + whole + fraction(split, digits)
    }

    private func sign(_ number: Double, _ digits: DecimalDigits) -> String {
        number < 0 && !digits.digits.isEmpty ? "-" : ""
    }

    /// The tokens before the point, after it, and what an exponent shows.
    private struct Parts {
        var whole: [Token] = []
        var fraction: [Token] = []
        var hasPoint = false
        var exponent: (plus: Bool, places: Int)?
    }

    private var parts: Parts {
        var parts = Parts()
        for token in tokens {
            switch token {
            case .point where !parts.hasPoint: parts.hasPoint = true
            case .exponent(let plus): parts.exponent = (plus, 0)
            case .digit where parts.exponent != nil: parts.exponent?.places += 1
            default:
                if parts.hasPoint {
                    parts.fraction.append(token)
                } else {
                    parts.whole.append(token)
                }
            }
        }
        return parts
    }

    /// Fills the places before the point from the right; the leftmost takes all digits that are left.
    private func whole(_ tokens: [Token], _ digits: [UInt8], isFollowed: Bool) -> String {
        var pieces: [String] = []
        var left = digits
        var written = 0
        let places = tokens.count { $0.isDigit }
        var placesLeft = places
        func group(_ digit: String) -> String {
            defer { written += 1 }
            return hasThousands && written > 0 && written % 3 == 0 ? digit + "," : digit
        }
        for token in tokens.reversed() {
            switch token {
            case .digit(let kind):
                placesLeft -= 1
                if let digit = left.popLast() {
                    pieces.append(group(String(digit)))
                } else if kind == UInt8(ascii: "0") {
                    pieces.append(group("0"))
                } else if kind == UInt8(ascii: "?") {
                    pieces.append(" ")
                }
                if placesLeft == 0 {
                    while let digit = left.popLast() { pieces.append(group(String(digit))) }
                }
            default: pieces.append(token.written)
            }
        }
        // ".5" has no place for whole digits, and still shows them.
        if places == 0, isFollowed { pieces.append(GeneralNumber.string(left)) }
        return pieces.reversed().joined()
    }

    private func fraction(_ parts: Parts, _ digits: DecimalDigits) -> String {
        let places = parts.fraction.count { $0.isDigit }
        let shown = digits.fraction(places)
        var out = ""
        var place = 0
        for token in parts.fraction {
            guard case .digit(let kind) = token else {
                out += token.written
                continue
            }
            if kind == UInt8(ascii: "0") || place < digits.fractionCount {
                out += String(shown[place])
            } else if kind == UInt8(ascii: "?") {
                out += " "
            }
            place += 1
        }
        return parts.hasPoint ? "." + out : out
    }

    private func scientific(
        _ digits: DecimalDigits, _ parts: Parts, power places: Int, showsPlus: Bool
    ) -> String {
        var digits = digits
        let before = max(1, parts.whole.count { $0.isDigit })
        digits.round(toCount: before + parts.fraction.count { $0.isDigit })
        let power = digits.digits.isEmpty ? 0 : digits.point - before
        digits.shift(by: -power)
        let size = String(abs(power))
        return whole(parts.whole, digits.whole, isFollowed: parts.hasPoint)
            + fraction(parts, digits) + "E" + (power < 0 ? "-" : showsPlus ? "+" : "")
            + String(repeating: "0", count: max(0, places - size.count)) + size
    }
}

extension NumberSection.Token {
    fileprivate var isDigit: Bool {
        if case .digit = self { return true }
        return false
    }

    /// What stands there whatever the number.
    fileprivate var written: String {
        switch self {
        case .literal(let text): text
        case .percent: "%"
        case .point: "."
        default: ""
        }
    }
}
