import Testing

@testable import Documents

struct DecodedTextTests {
    private static let sentence = "Naïve “plan” – 5 £ per café"

    private static func wide(_ text: String, isBigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { unit -> [UInt8] in
            let high = UInt8(unit >> 8)
            let low = UInt8(unit & 0xFF)
            return isBigEndian ? [high, low] : [low, high]
        }
    }

    @Test(arguments: [
        Array(sentence.utf8), [0xEF, 0xBB, 0xBF] + Array(sentence.utf8),
        wide(sentence, isBigEndian: false, mark: true),
        wide(sentence, isBigEndian: true, mark: true),
        wide(sentence, isBigEndian: false, mark: false),
        wide(sentence, isBigEndian: true, mark: false),
    ])
    func `one sentence in six encodings reads the same`(bytes: [UInt8]) {
        #expect(DecodedText.string(from: bytes) == Self.sentence)
    }

    @Test func `old office quotes become curly quotes`() {
        let bytes: [UInt8] = [0x93] + Array("it".utf8) + [0x92, 0x73, 0x94, 0x20, 0x96, 0x20, 0x80]
        #expect(DecodedText.string(from: bytes) == "“it’s” – €")
    }

    @Test func `a broken byte in a sound file is one mark, not two letters`() {
        let bytes = Array("é è ".utf8) + [0xE2, 0x80]
        #expect(DecodedText.string(from: bytes) == "é è \u{FFFD}\u{FFFD}")
    }

    @Test func `any bytes at all decode`() {
        var numbers = FixedNumbers(seed: 7)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            let text = DecodedText.string(from: bytes)
            #expect(text.unicodeScalars.count <= length)
        }
    }
}
