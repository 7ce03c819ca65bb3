import Testing

@testable import Basics

struct JSONParserTests {
    private func read(_ text: String) throws(JSONError) -> JSON {
        try JSON(reading: Array(text.utf8))
    }

    @Test(arguments: [
        ("null", JSON.null), (" true ", .truth(true)), ("-0", .integer(0)), ("-12", .integer(-12)),
        ("2.50", .number(2.5)), ("5.0", .integer(5)), ("1e2", .integer(100)),
        ("1E-1", .number(0.1)), (#""a\"\\\/\n\r\t\b\f""#, .string("a\"\\/\n\r\t\u{8}\u{C}")),
        (#""\u00e9 \ud83d\ude00 é""#, .string("é 😀 é")), ("[]", .array([])), ("{}", .object([])),
        ("\u{FEFF}[1,\n[2 ] ]", .array([.integer(1), .array([.integer(2)])])),
    ])
    func `a value is read`(text: String, value: JSON) throws {
        #expect(try read(text) == value)
    }

    @Test func `fields keep the order in which they were written`() throws {
        let text = #"{"b":1,"a":{"d":[],"c":null}}"#
        #expect(String(decoding: try read(text).bytes(isIndented: false), as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("", 1, 1), ("{\"a\":", 1, 6), ("[1,\n 2,\n]", 3, 1), ("[1 2]", 1, 4), ("{a:1}", 1, 2),
        ("{\"a\" 1}", 1, 6), ("01", 1, 1), ("1.", 1, 3), ("1e", 1, 3), ("-", 1, 1), ("1e999", 1, 1),
        ("\"a", 1, 3), ("\"\\x\"", 1, 3), ("\"\\ud800\"", 1, 4), ("\"\\ud800\\u0041\"", 1, 4),
        ("\"\\u00g0\"", 1, 6), ("\"\n\"", 1, 2), ("nul", 1, 1), ("[] []", 1, 4),
        ("{\"a\":1,}", 1, 8),
    ])
    func `what is no JSON is refused with its place`(text: String, line: Int, column: Int) {
        #expect {
            try read(text)
        } throws: { error in
            guard case .malformed(line, column, _)? = error as? JSONError else { return false }
            return true
        }
    }

    @Test func `bytes that are no text are refused`() {
        #expect(
            throws: JSONError.malformed(line: 1, column: 2, expected: "a text in UTF-8")
        ) { try JSON(reading: [0x22, 0xC3, 0x22]) }
    }

    @Test func `nesting deeper than any plan is refused, and what plans need is read`() throws {
        let deepest = JSONParser.deepest
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(try read(nested(deepest)) != .null)
        #expect(throws: JSONError.self) { try read(nested(deepest + 1)) }
        #expect(throws: JSONError.self) { try read(String(repeating: "[", count: 1_000_000)) }
    }

    @Test func `any bytes are read or refused, and what is read is written back the same`() throws {
        var chance = Chance(state: 7)
        let parts = #"{"a":[1,-2.5e3,"x\n\u0041",null],"b":{"c":true}} "#.utf8.map { $0 }
        for _ in 0..<3_000 {
            var bytes = parts
            for _ in 0..<Int.random(in: 1...4, using: &chance) {
                let place = Int.random(in: 0..<bytes.count, using: &chance)
                switch Int.random(in: 0..<3, using: &chance) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
                case 1: bytes.remove(at: place)
                default: bytes.insert(parts.randomElement(using: &chance) ?? 0x20, at: place)
                }
            }
            guard let value = try? JSON(reading: bytes) else { continue }
            #expect(try JSON(reading: value.bytes()) == value)
        }
    }

    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }
}
