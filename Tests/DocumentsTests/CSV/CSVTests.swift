import Documents
import Testing

struct CSVTests {
    private func table(_ text: String, as format: DocumentFormat = .csv) throws -> Table {
        try #require(CSVReader.read(Array(text.utf8), as: format).tables.first)
    }

    @Test(arguments: [
        "Task,Lead\r\nAudit,Ms A\r\n", "Task;Lead\nAudit;Ms A", "Task\tLead\rAudit\tMs A\r",
        "Task|Lead\nAudit|Ms A\n", "sep=;\nTask;Lead\nAudit;Ms A", "\u{FEFF}Task,Lead\nAudit,Ms A",
        "\"Task\",\"Lead\"\n\"Audit\",\"Ms A\"",
    ])
    func `one table with every delimiter and line end`(text: String) throws {
        #expect(try table(text).texts == [["Task", "Lead"], ["Audit", "Ms A"]])
    }

    @Test func `quoted fields hold delimiters, quotes and line ends`() throws {
        let read = try table("Task,Lead\n\"Audit, \"\"deep\"\"\nand wide\",Ms A\nVisit,Mr B")
        #expect(read.texts[1] == ["Audit, \"deep\"\nand wide", "Ms A"])
        #expect(read.rows.map(\.place.line) == [1, 2, 4])
        #expect(read.rows.map(\.place.sheetRow) == [1, 2, 3])
    }

    @Test func `blank lines count as rows but make none`() throws {
        let read = try table("a,b\n\n,\nc,d\n")
        #expect(read.texts == [["a", "b"], ["c", "d"]])
        #expect(read.rows.map(\.place.sheetRow) == [1, 4])
    }

    @Test func `ragged rows keep all their cells`() throws {
        let read = try table("a,b,c\nd\ne,f,g,h\n,i,\n")
        #expect(read.texts == [["a", "b", "c"], ["d"], ["e", "f", "g", "h"], ["", "i", ""]])
        #expect(read.columnCount == 4)
    }

    @Test(arguments: [
        "a,\"b c,d\ne,f,g", "a,\"b\" c,d\ne,f,g", "a,b\"c\",d\ne,f,g", "\"a\nb\"c,d\ne,f",
        "a,\"b\"c\"d\"\ne,f", "\"", "a,\"\"\"\nb,c",
    ])
    func `a bad quote loses no letter`(text: String) throws {
        let letters = text.filter(\.isLetter)
        let read = try CSVReader.read(Array((text + "\nz,y").utf8))
        #expect(read.words.joined().filter(\.isLetter) == letters + "zy")
    }

    @Test func `prose with commas is one column where another mark cuts better`() throws {
        let read = try table("Task;Lead\nAudit, visit, and learn;Ms A, Mr B\nMeet, often;Ms C")
        #expect(read.texts[1] == ["Audit, visit, and learn", "Ms A, Mr B"])
    }

    @Test func `more rows than the limit are too many`() {
        let bytes = Array(String(repeating: "a,b\n", count: 10).utf8)
        #expect(throws: DocumentError.tooLarge(what: "it has more rows", limit: "9 rows")) {
            try CSVReader.read(bytes, limits: DocumentLimits(rows: 9))
        }
    }

    @Test func `a row wider than a sheet is too large`() {
        let bytes = Array(("a" + String(repeating: ",b", count: 16_384)).utf8)
        #expect(
            throws: DocumentError.tooLarge(
                what: "one of its rows has more cells", limit: "16384 cells a row")
        ) {
            try CSVReader.read(bytes)
        }
    }

    @Test func `many rows stop when the time is up`() {
        let bytes = Array(String(repeating: "a,b\n", count: 9_000).utf8)
        #expect(throws: DocumentError.tookTooLong(seconds: 0)) {
            try CSVReader.read(bytes, limits: DocumentLimits(seconds: 0))
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["\"", "\"a", "\"a\"b,", "\"a\n", ",", "\n", "a,\"b\n", "\"\"", "\r"])
    func `a mark repeated without end is scanned once`(mark: String) {
        let bytes = Array(String(repeating: mark, count: 30_000).utf8)
        var covered = 0
        CSVScanner().forEachRecord(in: bytes.span) { record in
            covered += record.fields.reduce(0) { $0 + $1.range.count }
            return true
        }
        #expect(covered <= bytes.count)
    }

    @Test func `the scanner stops when it is told to`() {
        let bytes = Array("a\nb\nc\n".utf8)
        var seen: [String] = []
        CSVScanner().forEachRecord(in: bytes.span) { record in
            seen += record.fields.map { $0.text(in: bytes.span) }
            return seen.count < 2
        }
        #expect(seen == ["a", "b"])
    }
}
