import Testing

@testable import Website

@Suite struct MultipartTests {
    private func body(_ parts: [(head: String, bytes: [UInt8])], boundary: String = "mark")
        -> [UInt8]
    {
        parts.flatMap { Array("--\(boundary)\r\n\($0.head)\r\n\r\n".utf8) + $0.bytes + [13, 10] }
            + Array("--\(boundary)--\r\n".utf8)
    }

    @Test func `fields and files are told apart`() throws {
        let parts = try Multipart(
            body([
                ("Content-Disposition: form-data; name=\"text\"", Array("one\r\ntwo".utf8)),
                (
                    "content-disposition: form-data; name=\"file\"; filename=\"C:\\plans\\a;b.docx\"\r\nContent-Type: x/y",
                    [0, 255, 13, 10]
                ),
            ]), boundary: "mark")
        #expect(parts.text("text") == "one\ntwo")
        #expect(
            parts.file("file")
                == Multipart.Part(name: "file", fileName: "a;b.docx", bytes: [0, 255, 13, 10]))
        #expect(parts.text("file") == nil)
        #expect(parts.file("text") == nil)
    }

    @Test func `a file that was not chosen counts as none`() throws {
        let parts = try Multipart(
            body([("Content-Disposition: form-data; name=\"file\"; filename=\"\"", [])]),
            boundary: "mark")
        #expect(parts.file("file") == nil)
    }

    /// Bytes that look much like the boundary belong to the file.
    @Test func `any bytes come through`() throws {
        var generator = FixedRandom(state: 7)
        for _ in 0..<200 {
            let alphabet: [UInt8] = [13, 10, 45, 109, 97, 114, 107, 0]
            let count = Int.random(in: 0..<80, using: &generator)
            let bytes = (0..<count).map { _ in alphabet[Int.random(in: 0..<8, using: &generator)] }
            let parts = try Multipart(
                body(
                    [("Content-Disposition: form-data; name=\"f\"; filename=\"a\"", bytes)],
                    boundary: "mark!x"),
                boundary: "mark!x")
            #expect(parts.file("f")?.bytes == bytes)
        }
    }

    @Test(arguments: [
        "", "--mark", "--mark\r\n", "--mark\r\nno head\r\n--mark--", "--other\r\n\r\n--other--",
        "--mark\r\nContent-Disposition: form-data\r\n\r\nx\r\n--mark--",
        "--mark\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx", "--markmark--",
    ])
    func `a body that breaks off is refused`(text: String) {
        #expect(throws: FormFault.malformed) { try Multipart(Array(text.utf8), boundary: "mark") }
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=mark", "mark"),
        ("Multipart/Form-Data; charset=x; boundary=\"a b\"", "a b"),
        ("multipart/form-data", nil), ("application/x-www-form-urlencoded", nil),
        ("multipart/form-data; boundary=", nil),
    ])
    func `the boundary is read from the content type`(type: String, boundary: String?) {
        #expect(Multipart.boundary(of: type) == boundary)
    }
}

/// A generator with a fixed start, so that every run tries the same bytes.
struct FixedRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
