/// Cuts text into sentences.
enum Sentences {
    /// Each sentence with its closing mark; a line break ends one too.
    static func of(_ text: String) -> [String] {
        text.mayEndLines ? text.splitAtLineEnds().flatMap { cut(String($0)) } : cut(text)
    }

    private static func cut(_ line: String) -> [String] {
        let text = line.foldingBlanks()
        guard text.withBytes(mayEnd) else { return text.isEmpty ? [] : [text] }
        guard text.isFolded else { return joined(LeadShape.words(of: text)) }
        // Single blanks stand between the words, so that each sentence is a piece of the text.
        return text.withBytes { bytes in
            var sentences: [String] = []
            var start = 0
            var wordStart = 0
            for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
                defer { wordStart = index + 1 }
                if bytes[index - 1].isASCIILetter { continue }
                let word = PlainText.text(bytes, wordStart..<index)
                if ends(word, before: bytes[min(index + 1, bytes.count)...]) {
                    sentences.append(PlainText.text(bytes, start..<index))
                    start = index + 1
                }
            }
            if start < bytes.count { sentences.append(PlainText.text(bytes, start..<bytes.count)) }
            return sentences
        }
    }

    /// The sentences of words that stand apart in the text in any way.
    private static func joined(_ words: [String]) -> [String] {
        var sentences: [String] = []
        var current: [String] = []
        for (index, word) in words.enumerated() {
            current.append(word)
            if word.utf8.last?.isASCIILetter ?? true { continue }
            if ends(
                word, before: Array((index + 1 < words.count ? words[index + 1] : "").utf8)[...])
            {
                sentences.append(current.joined(separator: " "))
                current = []
            }
        }
        if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
        return sentences
    }

    /// A word ends its sentence, given the bytes that follow its blank.
    private static func ends(_ word: String, before next: some Collection<UInt8>) -> Bool {
        guard let end = word.last(where: { !"\")”’'".contains($0) }), ".!?".contains(end) else {
            return false
        }
        if let byte = next.first, byte < 0x80 {
            let starts =
                (0x41...0x5A).contains(byte) || byte.isASCIIFigure || "\"'(".utf8.contains(byte)
            guard starts else { return false }
        } else if let first = String(decoding: next.prefix(16), as: UTF8.self).first {
            guard first.isUppercase || first.isNumber || "“‘".contains(first) else { return false }
        }
        let isShort =
            abbreviations.contains(word.lowercased())
            || (word.count == 2 && word.first?.isUppercase == true)
        return !isShort
    }

    /// One of the marks that may end a sentence stands in it.
    private static func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isEnd = false
        for byte in bytes {
            isEnd =
                isEnd || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
                || byte == UInt8(ascii: "?")
        }
        return isEnd
    }

    private static let abbreviations: Set<String> = [
        "e.g.", "i.e.", "eg.", "ie.", "etc.", "reg.", "para.", "no.", "st.", "dr.", "mr.", "mrs.",
        "ms.", "approx.",
        "inc.", "incl.", "vs.", "rec.", "ref.", "dept.", "cllr.", "prof.",
    ]
}
