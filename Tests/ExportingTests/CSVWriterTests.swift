import Testing

@testable import Exporting

@Suite struct CSVWriterTests {
    static let values: [(String, String)] = [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("", ""), ("=1+1", "'=1+1"), ("@import", "'@import"),
        ("+cmd|x", "'+cmd|x"), ("-2+3", "'-2+3"), ("-3", "-3"), ("+12.5", "+12.5"),
        ("-1.2.3", "'-1.2.3"), ("-", "'-"), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
        ("\t=1", "\"'\t=1\""), ("a=1", "a=1"), ("–5", "–5"), ("-.5", "'-.5"),
    ]

    @Test(arguments: values.indices) func `a value is written so that it never runs`(index: Int) {
        let (value, written) = CSVWriterTests.values[index]
        let file = CSVWriter.file(headings: [value], rows: [])
        #expect(String(decoding: file.dropFirst(3), as: UTF8.self) == written + "\r\n")
    }

    @Test func `a file begins with the mark of its encoding and ends every line`() {
        let file = CSVWriter.file(headings: ["a", "b"], rows: [["1", ""], ["", "2"]])
        #expect(file.prefix(3) == [0xEF, 0xBB, 0xBF])
        #expect(String(decoding: file.dropFirst(3), as: UTF8.self) == "a,b\r\n1,\r\n,2\r\n")
    }
}
