/// Text whose every character is one scalar of a known kind, as bytes: nearly all that councils write.
///
/// Asking Unicode what each character of a `String` is took most of the time of reading a plan. Here a byte or two
/// tell. Text with anything else in it (a combining mark, another script, an emoji) has no such form and goes the
/// slow way, which gives the same words.
/// Example: "Head of Visits – Jo O’Sample" is plain; "½ day" is not.
struct PlainText {
    /// What a character is. Figures are 0 to 9 alone.
    enum Kind {
        case letter, figure, blank, sign
    }

    let bytes: [UInt8]

    init?(_ text: String) {
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                // A carriage return may be half of a character.
                if bytes[index] == 13 { return nil }
                index += 1
            } else {
                guard let (_, length) = PlainText.beyondASCII(bytes, index) else { return nil }
                index += length
            }
        }
        self.bytes = bytes
    }

    /// The character that begins at a byte: its kind and its length in bytes.
    func character(at index: Int) -> (kind: Kind, length: Int) {
        switch bytes[index] {
        case 0x61...0x7A, 0x41...0x5A: (.letter, 1)
        case 0x30...0x39: (.figure, 1)
        case 0x20, 0x09...0x0D: (.blank, 1)
        case 0..<0x80: (.sign, 1)
        default: PlainText.beyondASCII(bytes, index) ?? (.sign, 1)
        }
    }

    /// What each character is, in order.
    var characterKinds: [Kind] {
        var kinds: [Kind] = []
        kinds.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (kind, length) = character(at: index)
            kinds.append(kind)
            index += length
        }
        return kinds
    }

    /// The runs of characters for which the test holds; it is given each character's kind and first byte.
    func words(where isInside: (Kind, UInt8) -> Bool) -> [String] {
        var words: [String] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let (kind, length) = character(at: index)
            if !isInside(kind, bytes[index]) {
                if start < index { words.append(text(start..<index)) }
                start = index + length
            }
            index += length
        }
        if start < bytes.count { words.append(text(start..<bytes.count)) }
        return words
    }

    /// The text of a range of bytes.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The text of a range of bytes.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// An apostrophe of either shape begins at a byte.
    func isApostrophe(at index: Int) -> Bool {
        bytes[index] == 0x27 || isRightQuote(at: index)
    }

    /// ’ begins at a byte.
    func isRightQuote(at index: Int) -> Bool {
        bytes[index] == 0xE2 && bytes[index + 2] == 0x99
    }

    /// Latin letters and signs to U+017F, and the dashes, quotes and bullets of U+2010 to U+2027.
    private static func beyondASCII(_ bytes: [UInt8], _ index: Int) -> (kind: Kind, length: Int)? {
        bytes.withUnsafeBufferPointer { beyondASCII($0, index) }
    }

    /// The length of a character that is no ASCII and no blank, or nil where it is not plain.
    static func lengthBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        beyondASCII(bytes, index)?.length
    }

    private static func beyondASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (kind: Kind, length: Int)? {
        let next = bytes[index + 1]
        switch bytes[index] {
        case 0xC2:
            switch next {
            case 0xAA, 0xB5, 0xBA: return (.letter, 2)
            // A soft hyphen, raised figures and fractions.
            case 0x80...0xA0, 0xAD, 0xB2, 0xB3, 0xB9, 0xBC...0xBE: return nil
            default: return (.sign, 2)
            }
        case 0xC3: return (next == 0x97 || next == 0xB7 ? .sign : .letter, 2)
        case 0xC4, 0xC5: return (.letter, 2)
        case 0xE2 where next == 0x80 && (0x90...0xA7).contains(bytes[index + 2]):
            return (.sign, 3)
        default: return nil
        }
    }
}

extension String {
    /// Without blanks at both ends.
    func trimmingBlanks() -> String {
        if let first = utf8.first, let last = utf8.last, first.isInk, last.isInk { return self }
        return trimming(\.isWhitespace)
    }

    /// Without the characters at both ends for which the test holds.
    func trimming(_ isOuter: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isOuter($0) }),
            let last = lastIndex(where: { !isOuter($0) })
        else { return "" }
        let end = index(after: last)
        return first == startIndex && end == endIndex ? self : String(self[first..<end])
    }

    /// Every run of blanks and line breaks as one blank, none at the ends.
    func foldingBlanks() -> String {
        isFolded ? self : LeadShape.words(of: self).joined(separator: " ")
    }

    /// It has no words.
    var isBlank: Bool {
        if let first = utf8.first, first.isInk { return false }
        return allSatisfy(\.isWhitespace)
    }

    /// Its lines; empty ones are none.
    func splitAtLineEnds() -> [Substring] {
        guard mayEndLines else { return isEmpty ? [] : [self[...]] }
        return split(whereSeparator: \.isNewline)
    }

    /// It may hold a line's end.
    var mayEndLines: Bool {
        withBytes { bytes in
            // Each byte is looked at, without stopping: processors do many at a time.
            var isEnd = false
            for byte in bytes {
                isEnd = isEnd || (byte >= 0x0A && byte <= 0x0D) || byte == 0xC2 || byte == 0xE2
            }
            return isEnd
        }
    }

    /// Whether a phrase of ASCII characters may stand in it: a quick look that spares most texts a full search.
    func mayHold(_ phrase: String) -> Bool { place(of: phrase) != nil }

    /// How many bytes stand before the bytes of a phrase, or nil where it has none.
    func place(of phrase: String) -> Int? {
        phrase.withBytes { phrase in
            withBytes { bytes in
                guard let first = phrase.first else { return 0 }
                var index = 0
                while index + phrase.count <= bytes.count {
                    if bytes[index] == first,
                        (1..<phrase.count).allSatisfy({ bytes[index + $0] == phrase[$0] })
                    {
                        return index
                    }
                    index += 1
                }
                return nil
            }
        }
    }

    /// Single blanks stand between its words and none at its ends, as plain bytes show.
    var isFolded: Bool {
        withBytes { bytes in
            var last: UInt8 = 0x20
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte >= 0x80 {
                    guard let length = PlainText.lengthBeyondASCII(bytes, index) else {
                        return false
                    }
                    index += length
                } else {
                    if byte == 0x20 ? last == 0x20 : (0x09...0x0D).contains(byte) { return false }
                    index += 1
                }
                last = byte
            }
            return last != 0x20
        }
    }

    /// It has at most so many letters and figures of ASCII.
    func plainSigns(areAtMost limit: Int) -> Bool {
        withBytes { bytes in
            var count = 0
            for byte in bytes where byte.isASCIILetter || byte.isASCIIFigure {
                count += 1
                if count > limit { return false }
            }
            return true
        }
    }

    /// More than so many of its words have letters or figures of ASCII.
    func hasMoreWords(than limit: Int) -> Bool {
        withBytes { bytes in
            var count = 0
            var isCounted = false
            for byte in bytes {
                if byte == 0x20 || (0x09...0x0D).contains(byte) {
                    isCounted = false
                } else if !isCounted, byte.isASCIILetter || byte.isASCIIFigure {
                    isCounted = true
                    count += 1
                    if count > limit { return true }
                }
            }
            return false
        }
    }

    /// Its bytes, looked at in place.
    func withBytes<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(look)
            ?? Array(utf8).withUnsafeBufferPointer(look)
    }
}

extension UInt8 {
    /// A visible ASCII character.
    var isInk: Bool { (0x21...0x7E).contains(self) }

    /// a to z or A to Z.
    var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// 0 to 9.
    var isASCIIFigure: Bool { (0x30...0x39).contains(self) }
}
