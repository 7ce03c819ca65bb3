import Testing

@testable import Basics

struct JSONTests {
    @Test func `fields keep their order and odd characters are escaped`() {
        let value: JSON = ["b": 1, "a": ["x", nil, true], "t": "line\n\"quoted\" \\ \u{1}"]
        #expect(
            String(decoding: value.bytes(isIndented: false), as: UTF8.self)
                == #"{"b":1,"a":["x",null,true],"t":"line\n\"quoted\" \\ \u0001"}"#)
    }

    @Test func `what is written is read back`() throws {
        let value: JSON = ["a": [1, 2.5.json, "é", nil], "b": [["c": false]]]
        #expect(try JSON(reading: value.bytes()) == value)
        #expect(try JSON(reading: value.bytes(isIndented: false)) == value)
    }

    @Test func `a pointer reads and sets`() {
        var value: JSON = ["a": [["b": 1]]]
        #expect(value.value(at: "/a/0/b") == 1)
        let isSet = [
            value.set("x", at: "/a/0/b"), value.set(2, at: "/a/-"), value.set(3, at: "/a/9/b"),
        ]
        #expect(isSet == [true, true, false])
        #expect(value == ["a": [["b": "x"], 2]])
        #expect(value.value(at: "/nowhere/0") == nil)
    }
}

extension Double {
    fileprivate var json: JSON { .number(self) }
}
