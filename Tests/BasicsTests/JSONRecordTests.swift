import Testing

@testable import Basics

struct JSONRecordTests {
    private struct Boat: JSONRecord {
        var name: String?
        var crew: [Boat] = []
        var marks: [Int] = []

        func tell(_ fields: inout some JSONFields) {
            fields.text("name", name)
            fields.integer("sails", name?.count)
            fields.number("draught", 1.5)
            fields.truth("floats", true)
            fields.texts("flags", ["a \"b\"", "\u{1F}\t"])
            fields.integers("marks", marks)
            fields.record("mate", crew.first)
            fields.records("crew", crew)
            fields.value("odd \"name\"", ["x": [1, [2], []], "y": [:], "z": .number(.nan)])
        }
    }

    private let fleet = Boat(
        name: "Paper\nBoat", crew: [Boat(name: "é"), Boat()], marks: [3, -14, 159_265])

    @Test(arguments: [true, false])
    func `a record writes the bytes of its tree`(isIndented: Bool) {
        #expect(
            JSON.bytes(of: fleet, isIndented: isIndented)
                == fleet.json.bytes(isIndented: isIndented))
    }

    @Test func `plain lists stay on one line and objects have a line for each field`() {
        let value: JSON = ["a": [1, "b", []], "c": [[:], 2], "d": [["e": nil]], "f": []]
        #expect(
            String(decoding: value.bytes(), as: UTF8.self) == """
                {
                  "a": [1, "b", []],
                  "c": [{}, 2],
                  "d": [
                    {
                      "e": null
                    }
                  ],
                  "f": []
                }

                """)
    }

    @Test func `a long record comes in pieces that make the whole`() {
        let long = Boat(crew: Array(repeating: fleet, count: 900))
        var pieces: [[UInt8]] = []
        JSON.write(long) { pieces.append($0) }
        #expect(pieces.count > 3)
        #expect(pieces.allSatisfy { $0.count < 1 << 17 })
        #expect(Array(pieces.joined()) == JSON.bytes(of: long))
    }
}
