/// Numbers and letters that mark a list item: "1.", "1.1", "12)", "(3)", "a)", "(b)", "(iv)", "ii.".
enum NumberMarker {
    /// Length of the marker at the head of the scalars, or nil. A blank and a word must follow; after a plain
    /// number with a full stop a capital may follow at once ("1.Improve").
    static func length(_ body: ArraySlice<Unicode.Scalar>) -> Int? {
        let scalars = Array(body)
        guard let first = scalars.first else { return nil }
        if first == "(" { return bracketed(scalars) }
        if isDigit(first) { return numbered(scalars) }
        return lettered(scalars)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLower(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

    private static func isRoman(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" }
    }

    private static func blankFollows(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        index < scalars.count && Blanks.isBlank(scalars[index])
    }

    private static func bracketed(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let close = scalars.prefix(7).firstIndex(of: ")"), close > 1,
            blankFollows(scalars, close + 1)
        else { return nil }
        let inner = scalars[1..<close]
        let isNumber = inner.count <= 3 && inner.allSatisfy(isDigit)
        let isLetter = inner.count == 1 && inner.allSatisfy { isLower($0) || isUpper($0) }
        return isNumber || isLetter || isRoman(inner) ? close + 1 : nil
    }

    private static func lettered(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let end = scalars.prefix(6).firstIndex(where: { !isLower($0) && !isUpper($0) }),
            end > 0, blankFollows(scalars, end + 1)
        else { return nil }
        let word = scalars[..<end]
        if scalars[end] == ")" { return word.count == 1 || isRoman(word) ? end + 1 : nil }
        // "c. 40 children" and "A. Bishop" are no items: a small letter, and a capital after it.
        guard scalars[end] == ".", word.count == 1 || isRoman(word), word.allSatisfy(isLower),
            end + 2 < scalars.count, isUpper(scalars[end + 2])
        else { return nil }
        return end + 1
    }

    private static func numbered(_ scalars: [Unicode.Scalar]) -> Int? {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var index = 0
        while index < scalars.count, isDigit(scalars[index]) {
            let end = scalars[index...].firstIndex { !isDigit($0) } ?? scalars.count
            parts.append(scalars[index..<end])
            index = end
            guard index + 1 < scalars.count, scalars[index] == ".", isDigit(scalars[index + 1])
            else {
                break
            }
            index += 1
        }
        guard parts.count <= 5, parts.allSatisfy({ $0.count <= 3 }), index < scalars.count else {
            return nil
        }
        let isClosed = scalars[index] == "." || scalars[index] == ")"
        if parts.count == 1 {
            guard isClosed, index + 1 < scalars.count else { return nil }
            let next = scalars[index + 1]
            let isTight = scalars[index] == "." && isUpper(next)
            return Blanks.isBlank(next) || isTight ? index + 1 : nil
        }
        guard !isDateOrFigure(parts) else { return nil }
        let end = isClosed ? index + 1 : index
        guard blankFollows(scalars, end), isClosed || capitalFollows(scalars, end) else {
            return nil
        }
        return end
    }

    /// "1.4.17" is a date and "09.30" a time; no numbering writes a nought first.
    private static func isDateOrFigure(_ parts: [ArraySlice<Unicode.Scalar>]) -> Bool {
        if parts.contains(where: { $0.first == "0" }) { return true }
        return parts.count == 3 && parts[2].count == 2
    }

    private static func capitalFollows(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard let next = scalars[index...].first(where: { !Blanks.isBlank($0) }) else {
            return false
        }
        return next.properties.isUppercase || !next.properties.isAlphabetic && !isDigit(next)
    }
}
