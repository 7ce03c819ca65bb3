import Databases
import Testing

@testable import Storage

@Suite struct RowLineTests {
    static let columns: [StoredTable.Column] = [.text("a"), .integer("b"), .blob("c")]

    static let rows: [[SQL.Value]] = [
        [.text("plain"), .integer(7), .blob([0, 255])],
        [.text("\"quoted\" \\ and\nbroken\tline\r\u{1}é–"), .integer(-9_000_000_000), .blob([])],
        [.null, .null, .null], [.text("null"), .integer(0), .null],
        [.text(""), .integer(Int64.max), .blob(Array(0...255))],
    ]

    @Test(arguments: rows) func `a row is read back as it was written`(values: [SQL.Value]) {
        var line: [UInt8] = []
        RowLine.append(Row(values), to: &line)
        #expect(line.last == 10)
        #expect(RowLine.values(line.dropLast(), columns: RowLineTests.columns) == values)
    }

    @Test(arguments: [
        "", "[", "[\"a\",1]", "[\"a\",1,\"\",2]", "[\"a\",\"1\",\"\"]", "[\"a\",1,\"\"",
        "[\"a,1,\"\"]",
        "[\"a\\x\",1,\"\"]", "[\"a\",1.5,\"\"]", "[\"a\",99999999999999999999,\"\"]",
        "[\"a\",1,\"*\"]",
        "[\"a\",1,\"\"] ",
    ])
    func `any other line is refused`(line: String) {
        #expect(RowLine.values(Array(line.utf8)[...], columns: RowLineTests.columns) == nil)
    }
}
