/// Reads an XML part from front to back, one element or text at a time, without building a tree.
///
/// It knows what office files hold: elements, attributes, text, CDATA, the five named entities and numeric ones.
/// A DOCTYPE with declarations of its own is refused, and nothing outside the part is ever read.
struct XMLReader<Name: XMLVocabulary> {
    /// What the last step met.
    enum Token { case start, end, text, finished }

    /// Deeper than any document that a person made; the readers call themselves once a level.
    static var deepest: Int { 400 }

    private struct OpenElement {
        let written: Range<Int>
        let name: Name?
    }

    private struct Attribute {
        let written: Range<Int>
        let value: Range<Int>
        let hasEntities: Bool
        var name: Name?
    }

    private struct Rebinding {
        let depth: Int
        let prefix: String
        let address: String
    }

    private let bytes: [UInt8]
    private let part: String
    private let format: String
    private let deadline: Deadline
    private var names = XMLNames<Name>()
    private var position = 0
    private var steps = 0
    private var open: [OpenElement] = []
    private var attributes: [Attribute] = []
    private var rebindings: [Rebinding] = []
    private var textRange = 0..<0
    private var textHasEntities = false
    private var endIsDue = false
    private var rootHasEnded = false

    /// The element that the last step began or ended; nil when the vocabulary lacks it.
    private(set) var name: Name?
    /// Number of elements open after the last step.
    var depth: Int { open.count }

    /// - Parameters:
    ///   - part: the part's name in messages, "word/document.xml".
    ///   - format: the format's name in messages, "Word".
    init(_ bytes: [UInt8], part: String, format: String, deadline: Deadline) {
        self.bytes = XMLText.utf8(bytes)
        self.part = part
        self.format = format
        self.deadline = deadline
        if self.bytes.starts(with: [0xef, 0xbb, 0xbf]) { position = 3 }
    }

    /// Goes one step on.
    mutating func next() throws(DocumentError) -> Token {
        steps &+= 1
        if steps & 0xfff == 0 { try deadline.check() }
        if endIsDue {
            endIsDue = false
            close()
            return .end
        }
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                if try readText() { return .text }
                continue
            }
            switch byte(at: position + 1) {
            case UInt8(ascii: "/"):
                try readEnd()
                return .end
            case UInt8(ascii: "!"):
                if try readDeclaration() { return .text }
            case UInt8(ascii: "?"):
                try skip(past: "?>", from: position + 2)
            default:
                try readStart()
                return .start
            }
        }
        guard rootHasEnded else { throw damaged("breaks off before its end") }
        return .finished
    }

    /// Goes to the next element that stands directly in the element at `level`, past anything left unread; false
    /// once that element has ended.
    mutating func nextElement(in level: Int) throws(DocumentError) -> Bool {
        while true {
            switch try next() {
            case .start where open.count == level + 1: return true
            case .end where open.count < level: return false
            case .finished: return false
            default: continue
            }
        }
    }

    /// Goes to the next element, however deep; false at the end of the part.
    mutating func nextElement() throws(DocumentError) -> Bool {
        while true {
            switch try next() {
            case .start: return true
            case .finished: return false
            default: continue
            }
        }
    }

    /// Goes to the next element of a name, however deep; false at the end of the part.
    mutating func nextElement(named wanted: Name) throws(DocumentError) -> Bool {
        while try nextElement() {
            if name == wanted { return true }
        }
        return false
    }

    /// The text that the last step met.
    var text: ArraySlice<UInt8> {
        textHasEntities ? XMLText.decoded(bytes[textRange]) : bytes[textRange]
    }

    /// Reads to the end of the element just begun; gives all text in it.
    mutating func content() throws(DocumentError) -> ArraySlice<UInt8> {
        let level = open.count
        var first: ArraySlice<UInt8> = []
        var all: [UInt8] = []
        while true {
            switch try next() {
            case .text where first.isEmpty: first = text
            case .text:
                if all.isEmpty { all += first }
                all += text
            case .end where open.count < level: return all.isEmpty ? first : all[...]
            case .finished: return first
            default: continue
            }
        }
    }

    /// Reads to the end of the element just begun; gives all text in it.
    mutating func contentText() throws(DocumentError) -> String {
        String(decoding: try content(), as: UTF8.self)
    }

    func damaged(_ what: String) -> DocumentError {
        .damaged(format: format, detail: "its part \(part) \(what)")
    }
}

// MARK: - Attributes of the element just begun

extension XMLReader {
    /// An attribute's value, or nil.
    func value(_ name: Name) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// An attribute's value as bytes, or nil.
    func bytes(of name: Name) -> ArraySlice<UInt8>? {
        guard let index = attributes.firstIndex(where: { $0.name == name }) else { return nil }
        let value = bytes[attributes[index].value]
        return attributes[index].hasEntities ? XMLText.decoded(value) : value
    }

    /// An attribute's value as a whole number, or nil.
    func integer(_ name: Name) -> Int? { bytes(of: name).flatMap(XMLText.integer) }

    /// An on–off value: on when the attribute is left out, off for "0", "false", "off" and "none".
    func isOn(_ name: Name) -> Bool {
        guard let value = value(name) else { return true }
        return !["0", "false", "off", "none"].contains(value)
    }

    func has(_ name: Name) -> Bool { attributes.contains { $0.name == name } }
}

// MARK: - Marks

extension XMLReader {
    /// 0 beyond the end: no character of XML.
    private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
    }

    /// Reads text up to the next mark; false for blanks outside the outermost element.
    private mutating func readText() throws(DocumentError) -> Bool {
        let start = position
        textHasEntities = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "<") { break }
            if byte == UInt8(ascii: "&") { textHasEntities = true }
            position += 1
        }
        textRange = start..<position
        if !open.isEmpty { return true }
        if bytes[textRange].allSatisfy(Self.isBlank) { return false }
        throw damaged("is not XML")
    }

    private mutating func readStart() throws(DocumentError) {
        if rootHasEnded { throw damaged("goes on after its end") }
        if open.count >= Self.deepest {
            throw damaged("is nested more than \(Self.deepest) levels deep")
        }
        let start = position + 1
        position = endOfName(from: start)
        let written = start..<position
        if written.isEmpty { throw damaged("is not well formed") }
        attributes.removeAll(keepingCapacity: true)
        var bindsPrefixes = false
        while true {
            skipBlanks()
            let mark = byte(at: position)
            if mark == UInt8(ascii: ">") { break }
            if mark == UInt8(ascii: "/"), byte(at: position + 1) == UInt8(ascii: ">") {
                endIsDue = true
                position += 1
                break
            }
            if try readAttribute() { bindsPrefixes = true }
        }
        position += 1
        if bindsPrefixes { bindPrefixes() }
        name = names.name(written, of: bytes, isAttribute: false)
        for index in attributes.indices {
            attributes[index].name = names.name(
                attributes[index].written, of: bytes, isAttribute: true)
        }
        open.append(OpenElement(written: written, name: name))
    }

    /// Reads one attribute; true when it declares a namespace.
    private mutating func readAttribute() throws(DocumentError) -> Bool {
        let start = position
        position = endOfName(from: start)
        let written = start..<position
        skipBlanks()
        guard !written.isEmpty, byte(at: position) == UInt8(ascii: "=") else {
            throw damaged(position < bytes.count ? "is not well formed" : "breaks off")
        }
        position += 1
        skipBlanks()
        let quote = byte(at: position)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw damaged(position < bytes.count ? "is not well formed" : "breaks off")
        }
        position += 1
        let valueStart = position
        var hasEntities = false
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == UInt8(ascii: "&") { hasEntities = true }
            position += 1
        }
        guard position < bytes.count else { throw damaged("breaks off") }
        attributes.append(
            Attribute(written: written, value: valueStart..<position, hasEntities: hasEntities))
        position += 1
        return written.count >= 5 && bytes[written].starts(with: "xmlns".utf8)
    }

    private mutating func readEnd() throws(DocumentError) {
        let start = position + 2
        let end = endOfName(from: start)
        guard let element = open.last, element.written.count == end - start,
            bytes[element.written] == bytes[start..<end]
        else {
            throw damaged(
                end < bytes.count
                    ? "closes an element that is not open" : "breaks off before its end")
        }
        position = end
        skipBlanks()
        guard byte(at: position) == UInt8(ascii: ">") else { throw damaged("breaks off") }
        position += 1
        close()
    }

    private mutating func close() {
        name = open.removeLast().name
        if open.isEmpty { rootHasEnded = true }
        while let last = rebindings.last, last.depth > open.count {
            _ = names.bind(last.prefix, to: last.address)
            rebindings.removeLast()
        }
    }

    private mutating func bindPrefixes() {
        for attribute in attributes {
            let written = String(decoding: bytes[attribute.written], as: UTF8.self)
            guard written == "xmlns" || written.hasPrefix("xmlns:") else { continue }
            let prefix = String(written.dropFirst(6))
            let address = String(
                decoding: XMLText.decoded(bytes[attribute.value]), as: UTF8.self)
            if let before = names.bind(prefix, to: address), before != address {
                rebindings.append(
                    Rebinding(depth: open.count + 1, prefix: prefix, address: before))
            }
        }
    }

    private func endOfName(from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0x09, 0x0a, 0x0d, 0x20, UInt8(ascii: "/"), UInt8(ascii: ">"),
                UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                return index
            default: index += 1
            }
        }
        return index
    }

    private mutating func skipBlanks() {
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    }

    /// Skips a comment or an empty DOCTYPE; true when it is CDATA, whose text then stands ready.
    private mutating func readDeclaration() throws(DocumentError) -> Bool {
        let rest = bytes[position...].prefix(9)
        if rest.starts(with: "<!--".utf8) {
            try skip(past: "-->", from: position + 4)
            return false
        }
        if rest.elementsEqual("<![CDATA[".utf8) {
            let start = position + 9
            try skip(past: "]]>", from: start)
            textRange = start..<(position - 3)
            textHasEntities = false
            return !open.isEmpty
        }
        if rest.elementsEqual("<!DOCTYPE".utf8) {
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
                if bytes[position] == UInt8(ascii: "[") {
                    throw damaged("declares entities of its own, which is never needed")
                }
                position += 1
            }
            position += 1
            return false
        }
        throw damaged(rest.count < 9 ? "breaks off before its end" : "is not well formed")
    }

    private mutating func skip(past mark: StaticString, from start: Int) throws(DocumentError) {
        let count = mark.utf8CodeUnitCount
        let last = mark.withUTF8Buffer { $0[count - 1] }
        var index = start + count - 1
        while index < bytes.count {
            if bytes[index] == last,
                mark.withUTF8Buffer({ bytes[(index - count + 1)...index].elementsEqual($0) })
            {
                position = index + 1
                return
            }
            index += 1
        }
        throw damaged("breaks off before its end")
    }
}
