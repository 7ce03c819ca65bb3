/// Goes through a Swift text once. It knows strings of every kind and comments; regular expressions between slashes
/// are not used in this house.
struct SwiftScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    /// Where the last literal ended in `code`, to see what stands between two.
    private var lastLiteralEnd: Int?

    private(set) var code: [UInt8] = []
    private(set) var literals: [SwiftSource.Literal] = []
    private(set) var commentLines: Set<Int> = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        code.reserveCapacity(bytes.count)
    }

    /// Reads code to the end, or to the bracket that closes an interpolation.
    mutating func scanCode(isInterpolation: Bool) {
        var depth = 0
        while at < bytes.count {
            if starts("//") {
                skipLineComment()
            } else if starts("/*") {
                skipBlockComment()
            } else if bytes[at] == UInt8(ascii: "`") {
                skipName()
            } else if let opening = literalOpening() {
                scanLiteral(hashes: opening.hashes, quotes: opening.quotes)
            } else {
                if bytes[at] == UInt8(ascii: "(") { depth += 1 }
                if bytes[at] == UInt8(ascii: ")") {
                    if isInterpolation, depth == 0 { return }
                    depth -= 1
                }
                keep()
            }
        }
    }

    // MARK: - Steps

    private func starts(_ word: StaticString) -> Bool {
        let end = at + word.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        return word.withUTF8Buffer { bytes[at..<end].elementsEqual($0) }
    }

    private mutating func keep() {
        if bytes[at] == UInt8(ascii: "\n") { line += 1 }
        code.append(bytes[at])
        at += 1
    }

    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<min(count, bytes.count - at) {
            let isLineEnd = bytes[at] == UInt8(ascii: "\n")
            if isLineEnd { line += 1 }
            code.append(isLineEnd ? bytes[at] : UInt8(ascii: " "))
            at += 1
        }
    }

    private mutating func skipLineComment() {
        commentLines.insert(line)
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { blank() }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            commentLines.insert(line)
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && at < bytes.count
    }

    /// A name between backticks may be a whole sentence.
    private mutating func skipName() {
        keep()
        while at < bytes.count, bytes[at] != UInt8(ascii: "`"), bytes[at] != UInt8(ascii: "\n") {
            code.append(UInt8(ascii: "x"))
            at += 1
        }
        if at < bytes.count { keep() }
    }

    private func literalOpening() -> (hashes: Int, quotes: Int)? {
        var end = at
        while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        var quotes = 0
        while end + quotes < bytes.count, quotes < 3, bytes[end + quotes] == UInt8(ascii: "\"") {
            quotes += 1
        }
        guard quotes > 0 else { return nil }
        return (end - at, quotes == 3 ? 3 : 1)
    }

    private mutating func scanLiteral(hashes: Int, quotes: Int) {
        var isJoined = isJoinedToLast()
        for _ in 0..<(hashes + quotes) { keep() }
        var piece: [UInt8] = []
        var pieceLine = line
        while at < bytes.count {
            if closes(hashes: hashes, quotes: quotes) {
                for _ in 0..<(hashes + quotes) { keep() }
                break
            }
            if let escape = escapeLength(hashes: hashes) {
                if at + escape < bytes.count, bytes[at + escape] == UInt8(ascii: "(") {
                    literals.append(.init(text: text(piece), line: pieceLine, isJoined: isJoined))
                    blank(escape)
                    keep()
                    scanCode(isInterpolation: true)
                    if at < bytes.count { keep() }
                    (piece, pieceLine, isJoined) = ([], line, false)
                } else {
                    piece += unescaped(after: escape)
                }
            } else {
                piece.append(bytes[at])
                blank()
            }
        }
        literals.append(.init(text: text(piece), line: pieceLine, isJoined: isJoined))
        lastLiteralEnd = code.count
    }

    private func text(_ piece: [UInt8]) -> String { String(decoding: piece, as: UTF8.self) }

    private func isJoinedToLast() -> Bool {
        guard let lastLiteralEnd else { return false }
        let between = code[lastLiteralEnd...].filter {
            $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n")
        }
        return between == [UInt8(ascii: "+")]
    }

    private func closes(hashes: Int, quotes: Int) -> Bool {
        let end = at + quotes + hashes
        guard end <= bytes.count else { return false }
        return bytes[at..<(at + quotes)].allSatisfy { $0 == UInt8(ascii: "\"") }
            && bytes[(at + quotes)..<end].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    /// The length of a backslash and its hashes, where they stand here.
    private func escapeLength(hashes: Int) -> Int? {
        let end = at + 1 + hashes
        guard bytes[at] == UInt8(ascii: "\\"), end < bytes.count,
            bytes[(at + 1)..<end].allSatisfy({ $0 == UInt8(ascii: "#") })
        else { return nil }
        return 1 + hashes
    }

    /// What an escape stands for, as far as words are concerned; it is passed over.
    private mutating func unescaped(after escape: Int) -> [UInt8] {
        blank(escape)
        let kind = bytes[at]
        guard kind == UInt8(ascii: "u") else {
            blank()
            switch kind {
            case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "0"):
                return [32]
            case UInt8(ascii: "\n"): return []
            default: return [kind]
            }
        }
        var digits = ""
        while at < bytes.count, bytes[at] != UInt8(ascii: "}") {
            digits.unicodeScalars.append(Unicode.Scalar(bytes[at]))
            blank()
        }
        blank()
        let scalar = UInt32(digits.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        return scalar.map { Array(String($0).utf8) } ?? []
    }
}
