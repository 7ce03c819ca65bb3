/// A number's decimal digits, so that it is rounded as people round: 1.005 to two places is 1.01.
struct DecimalDigits: Equatable {
    /// 0–9 each; the first is not 0, unless there is none at all.
    private(set) var digits: [UInt8] = []
    /// Where the decimal point stands: after this many digits.
    private(set) var point = 0

    /// The digits that a spreadsheet keeps: 15 of them.
    init(_ number: Double) {
        guard number.isFinite else { return }
        var exponent = 0
        var hasPoint = false
        var text = Substring(number.magnitude.description)
        if let mark = text.firstIndex(of: "e") {
            exponent = Int(text[text.index(after: mark)...]) ?? 0
            text = text[..<mark]
        }
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") {
                hasPoint = true
                continue
            }
            if !hasPoint { point += 1 }
            digits.append(byte - 0x30)
        }
        point += exponent
        trim()
        round(toCount: 15)
    }

    /// Moves the point: by 2 for a percentage.
    mutating func shift(by places: Int) {
        if !digits.isEmpty { point += places }
    }

    mutating func round(toPlaces places: Int) { round(toCount: point + places) }

    /// Keeps so many digits, and rounds the rest half up.
    mutating func round(toCount count: Int) {
        guard count < digits.count else { return }
        guard count >= 0 else {
            (digits, point) = ([], 0)
            return
        }
        let isUp = digits[count] >= 5
        digits.removeLast(digits.count - count)
        if isUp {
            var index = count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 {
                digits[index] += 1
            } else {
                digits.insert(1, at: 0)
                point += 1
            }
        }
        trim()
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        let noughts = digits.prefix { $0 == 0 }.count
        digits.removeFirst(noughts)
        point = digits.isEmpty ? 0 : point - noughts
    }

    /// Digits before the point, without leading noughts: none for a number below 1.
    var whole: [UInt8] {
        guard point > 0 else { return [] }
        return (0..<min(point, 400)).map { $0 < digits.count ? digits[$0] : 0 }
    }

    /// So many digits after the point.
    func fraction(_ places: Int) -> [UInt8] {
        (0..<max(0, places)).map { place in
            let index = point + place
            return digits.indices.contains(index) ? digits[index] : 0
        }
    }

    /// Digits after the point, without trailing noughts.
    var fractionCount: Int { max(0, digits.count - point) }
}

/// Numbers as a spreadsheet shows them without a format.
enum GeneralNumber {
    /// "3", "0.5", "1234.5", "1.5E+20"; at most ten digits unless the number is whole.
    static func text(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        let sign = number < 0 ? "-" : ""
        var digits = DecimalDigits(number)
        if digits.point > 15 || digits.point < -8 { return sign + scientific(digits) }
        digits.round(toCount: min(10, digits.point + 9))
        let whole = digits.whole.isEmpty ? [0] : digits.whole
        return sign + string(whole)
            + (digits.fractionCount > 0 ? "." + string(digits.fraction(digits.fractionCount)) : "")
    }

    private static func scientific(_ digits: DecimalDigits) -> String {
        var digits = digits
        digits.round(toCount: 6)
        let power = digits.point - 1
        let rest = string(digits.digits.dropFirst())
        let size = abs(power) < 10 ? "0\(abs(power))" : String(abs(power))
        return string(digits.digits.prefix(1)) + (rest.isEmpty ? "" : "." + rest)
            + (power < 0 ? "E-" : "E+") + size
    }

    static func string(_ digits: some Collection<UInt8>) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}
