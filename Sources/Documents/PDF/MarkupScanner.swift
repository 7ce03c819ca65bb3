/// Goes over the tags of well-formed XML that poppler prints, without building anything.
struct MarkupScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var attributes = 0..<0
    private var textStart = 0
    private(set) var name = ""
    private(set) var isEnd = false
    private(set) var isEmpty = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Moves to the next tag.
    mutating func next() -> Bool {
        textStart = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        textEnd = position
        guard position + 1 < bytes.count else { return false }
        isEnd = bytes[position + 1] == UInt8(ascii: "/")
        let nameStart = position + (isEnd ? 2 : 1)
        var index = nameStart
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
            index == nameStart || bytes[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
        var quote: UInt8 = 0
        let start = index
        while index < bytes.count, quote != 0 || bytes[index] != UInt8(ascii: ">") {
            if quote != 0 {
                if bytes[index] == quote { quote = 0 }
            } else if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
                quote = bytes[index]
            }
            index += 1
        }
        guard index < bytes.count else { return false }
        isEmpty = bytes[index - 1] == UInt8(ascii: "/")
        attributes = start..<index
        position = index + 1
        return true
    }

    private var textEnd = 0

    /// The words between the tag before this one and this one.
    var textBefore: String {
        HTMLEntities.resolved(bytes[textStart..<textEnd], isStrict: true)
    }

    /// The bytes of an attribute's value.
    func bytes(of attribute: StaticString) -> ArraySlice<UInt8>? {
        let length = attribute.utf8CodeUnitCount
        var index = attributes.lowerBound
        while index + length + 2 <= attributes.upperBound {
            let isName = attribute.withUTF8Buffer { wanted in
                bytes[index..<index + length].elementsEqual(wanted)
            }
            let opens = index + length + 1
            if isName, bytes[index - 1] <= 0x20, bytes[opens - 1] == UInt8(ascii: "="),
                bytes[opens] == UInt8(ascii: "\"")
            {
                let end = bytes[(opens + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? opens + 1
                return bytes[(opens + 1)..<end]
            }
            index += 1
        }
        return nil
    }

    func text(of attribute: StaticString) -> String? {
        bytes(of: attribute).map { HTMLEntities.resolved($0, isStrict: true) }
    }

    func number(_ attribute: StaticString) -> Double? {
        bytes(of: attribute).flatMap { Double(String(decoding: $0, as: UTF8.self)) }
            .flatMap { abs($0) < 1_000_000 ? $0 : nil }
    }
}
