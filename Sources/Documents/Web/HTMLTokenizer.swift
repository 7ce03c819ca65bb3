/// Cuts HTML into tags and words; it never fails, and looks at each byte a bounded number of times.
struct HTMLTokenizer {
    /// What stands before the bytes.
    enum Kind {
        /// A web page: every `<` before a letter opens a tag.
        case page
        /// A text that may hold HTML: only known element names are tags.
        case fragment
    }

    private let bytes: [UInt8]
    private let kind: Kind
    private var position = 0
    /// Line of `position`, from 1.
    private(set) var line = 1
    /// Line on which the last token began.
    private(set) var tokenLine = 1
    /// Ends that were sought to the last byte and not found, so that none is sought twice.
    private var missing: Set<String> = []

    init(_ bytes: [UInt8], kind: Kind) {
        self.bytes = bytes
        self.kind = kind
    }

    /// The next token, or nil at the end.
    mutating func next() -> HTMLToken? {
        tokenLine = line
        var start = position
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                if bytes[position] == 0x0A { line += 1 }
                position += 1
                continue
            }
            let opening = position
            let openingLine = line
            guard let piece = markup() else {
                position = opening + 1
                continue
            }
            if opening > start {
                // Words come first; the tag is read again by the next call.
                position = opening
                line = openingLine
                return .text(words(start..<opening))
            }
            tokenLine = openingLine
            if case .token(let token) = piece { return token }
            start = position
            tokenLine = line
        }
        return position > start ? .text(words(start..<position)) : nil
    }

    private enum Piece {
        case token(HTMLToken)
        case nothing
    }

    private func words(_ range: Range<Int>) -> String {
        HTMLEntities.resolved(bytes[range], isStrict: kind == .fragment)
    }

    /// Reads the markup at `position`, which is at `<`; nil when that is an ordinary character.
    private mutating func markup() -> Piece? {
        guard position + 1 < bytes.count else { return nil }
        let next = bytes[position + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration() }
        let isEnd = next == UInt8(ascii: "/")
        let nameStart = position + (isEnd ? 2 : 1)
        guard nameStart < bytes.count, Self.isLetter(bytes[nameStart]) else { return nil }
        var nameEnd = nameStart
        while nameEnd < bytes.count, nameEnd - nameStart <= 64, !Self.endsName(bytes[nameEnd]) {
            nameEnd += 1
        }
        guard nameEnd < bytes.count, nameEnd - nameStart <= 64 else { return nil }
        let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
        if kind == .fragment, !HTMLNames.known.contains(name) { return nil }
        guard let (attributes, end) = attributes(from: nameEnd) else { return nil }
        move(to: end)
        if isEnd { return .token(.end(name)) }
        if HTMLNames.raw.contains(name), kind == .page, name != "title", name != "textarea" {
            skipRaw(name)
            return .nothing
        }
        return .token(.start(HTMLTag(name: name, attributes: attributes)))
    }

    private mutating func move(to end: Int) {
        for byte in bytes[position..<end] where byte == 0x0A { line += 1 }
        position = end
    }

    /// A comment, document type or processing instruction.
    private mutating func declaration() -> Piece? {
        let isComment = bytes[position...].starts(with: "<!--".utf8)
        if kind == .fragment, !isComment { return nil }
        if isComment, let end = find(Array("-->".utf8), from: position + 4) {
            move(to: end + 3)
            return .nothing
        }
        guard let end = find([UInt8(ascii: ">")], from: position), kind == .page else { return nil }
        move(to: end + 1)
        return .nothing
    }

    private mutating func skipRaw(_ name: String) {
        if let end = find(Array("</\(name)".utf8), from: position) { move(to: end) }
    }

    /// Where a sequence (in small letters) next stands, whatever its letters' case.
    private mutating func find(_ sequence: [UInt8], from start: Int) -> Int? {
        let key = String(decoding: sequence, as: UTF8.self)
        guard !missing.contains(key), let first = sequence.first else { return nil }
        var index = start
        while index + sequence.count <= bytes.count {
            if Self.small(bytes[index]) == first,
                zip(bytes[index...], sequence).allSatisfy({ Self.small($0) == $1 })
            {
                return index
            }
            index += 1
        }
        missing.insert(key)
        return nil
    }
}

extension HTMLTokenizer {
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(small(byte))
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    /// Attributes from an index to the tag's end, and the index after `>`; nil when the tag never ends.
    private mutating func attributes(from start: Int) -> ([String: String], Int)? {
        guard !missing.contains(">") else { return nil }
        var found: [String: String] = [:]
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") { return (found, index + 1) }
            // An opening bracket inside a tag of a text: the tag was none.
            if kind == .fragment, byte == UInt8(ascii: "<") { return nil }
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") {
                index += 1
                continue
            }
            let nameStart = index
            while index < bytes.count, !Self.endsName(bytes[index]),
                bytes[index] != UInt8(ascii: "=")
            {
                index += 1
            }
            let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
            var look = index
            while look < bytes.count, Self.isSpace(bytes[look]) { look += 1 }
            var value = ""
            if look < bytes.count, bytes[look] == UInt8(ascii: "=") {
                (value, index) = self.value(from: look + 1)
            }
            if found[name] == nil, found.count < 64 { found[name] = value }
        }
        missing.insert(">")
        return nil
    }

    /// An attribute's value from the index after `=`, and the index after it.
    private mutating func value(from start: Int) -> (String, Int) {
        var index = start
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count else { return ("", index) }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            if let end = find([quote], from: index + 1) {
                return (HTMLEntities.resolved(bytes[index + 1..<end], isStrict: true), end + 1)
            }
            index += 1
        }
        let valueStart = index
        while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
            index += 1
        }
        return (HTMLEntities.resolved(bytes[valueStart..<index], isStrict: true), index)
    }
}
