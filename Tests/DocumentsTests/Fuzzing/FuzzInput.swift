@testable import Documents

/// Makes broken files out of whole ones.
struct FuzzInput {
    private var random: FuzzRandom

    init(seed: UInt64) { random = FuzzRandom(state: seed) }

    /// A changed copy of a file. Of an archive one member is changed, and the archive is made anew, so that the
    /// change reaches the reader of the member and does not end at the archive's checksum.
    mutating func changed(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0x50, 0x4b]), random.below(10) > 0,
            var parts = try? OfficeFile.parts(of: bytes), !parts.isEmpty
        {
            let readable = parts.indices.filter { parts[$0].0.hasSuffix(".xml") }
            let index = readable.isEmpty ? 0 : readable[random.below(readable.count)]
            parts[index].1 = broken(parts[index].1)
            return TinyZip.archive(parts)
        }
        return broken(bytes)
    }

    private mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.below(6) {
            guard !bytes.isEmpty else { return bytes }
            let place = random.below(bytes.count)
            let length = min(bytes.count - place, 1 + random.below(40))
            switch random.below(7) {
            case 0: bytes[place] ^= UInt8(1 << random.below(8))
            case 1: bytes[place] = UInt8(random.below(256))
            case 2: bytes.removeSubrange(place..<(place + length))
            case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
            case 4: bytes.removeLast(random.below(bytes.count))
            case 5:
                bytes.insert(
                    contentsOf: Array(repeating: bytes[place], count: 1 + random.below(300)),
                    at: place)
            default:
                let token = FuzzInput.tokens[random.below(FuzzInput.tokens.count)]
                bytes.insert(contentsOf: token.utf8, at: place)
            }
        }
        return bytes
    }

    /// Pieces that mean something to one reader or another.
    private static let tokens = [
        "<w:tbl>", "</w:tc>", "<w:p/>", "<w:vMerge/>", "w:val=\"-1\"",
        "<c t=\"s\"><v>99999999999</v></c>", "]]>",
        "<![CDATA[", "<!--", "&#x110000;", "&amp", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "%%EOF",
        "stream\n", "endobj",
        "\"", "\"\"", "\r", "\t\t", "|--|", "\u{0}", "\u{FEFF}", "<td colspan='99999999'>",
        "</table>", "<p",
        "table:number-columns-repeated=\"2000000000\"", "r=\"XFD1048576\"", "'", "- ", "1.1.1.1 ",
        "• ", "2147483648",
    ]
}

/// Random numbers that are the same in every run of one seed (SplitMix64).
struct FuzzRandom {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(max(1, limit)))
    }
}
