/// Words in one plain form, and 64-bit FNV-1a hashes of runs of them. `bin/lib/seed_runs.py` does the same.
enum WordRuns {
    /// Letters and digits, small; everything else parts two words.
    static func words(of text: String) -> [String] {
        text.unicodeScalars.split { !isPartOfWord($0) }.map { scalars in
            scalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// The hash of words with one blank between.
    static func hash(_ words: some Sequence<String>) -> UInt64 {
        words.joined(separator: " ").utf8.reduce(0xcbf2_9ce4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
    }

    /// Every run of so many words, with its hash.
    static func runs(of text: String, length: Int) -> [(words: String, hash: UInt64)] {
        let words = words(of: text)
        guard words.count >= length else { return [] }
        return (0...(words.count - length)).map { start in
            let run = words[start..<(start + length)]
            return (run.joined(separator: " "), hash(run))
        }
    }

    /// A file of hashes: eight bytes each, the lowest first, in order.
    static func hashes(in bytes: [UInt8]) -> [UInt64] {
        stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { start in
            bytes[start..<(start + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
    }
}
