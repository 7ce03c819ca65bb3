import Foundation

/// What a form with a file sends: parts between boundary lines. Source: RFC 7578.
struct Multipart: Sendable {
    /// One field or file.
    struct Part: Sendable, Equatable {
        var name: String
        /// Nil for a field that is no file.
        var fileName: String?
        var bytes: [UInt8]
    }

    private(set) var parts: [Part] = []

    /// The boundary that a content type names, or nil where it is another kind.
    static func boundary(of contentType: String?) -> String? {
        guard let contentType, contentType.lowercased().hasPrefix("multipart/form-data"),
            let boundary = parameter("boundary", of: contentType), !boundary.isEmpty,
            boundary.utf8.count <= 70
        else { return nil }
        return boundary
    }

    init(_ body: [UInt8], boundary: String) throws(FormFault) {
        let mark = Array("--\(boundary)".utf8)
        guard body.starts(with: mark) else { throw .malformed }
        let divider = Array("\r\n".utf8) + mark
        var start = mark.count
        while !body[start...].starts(with: Array("--".utf8)) {
            guard body[start...].starts(with: Array("\r\n".utf8)),
                let end = body.firstRange(of: divider, from: start)
            else { throw .malformed }
            parts.append(try Multipart.part(body[(start + 2)..<end.lowerBound]))
            guard parts.count <= Multipart.mostParts else { throw .malformed }
            start = end.upperBound
        }
    }

    /// A field's words.
    func text(_ name: String) -> String? {
        parts.first { $0.name == name && $0.fileName == nil }.map {
            String(decoding: $0.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        }
    }

    /// A file; one that was not chosen arrives without name and bytes, and counts as none.
    func file(_ name: String) -> Part? {
        parts.first { $0.name == name && $0.fileName != nil }.flatMap {
            ($0.fileName ?? "").isEmpty && $0.bytes.isEmpty ? nil : $0
        }
    }

    private static let mostParts = 20

    private static func part(_ bytes: ArraySlice<UInt8>) throws(FormFault) -> Part {
        let blank = Array("\r\n\r\n".utf8)
        guard let gap = bytes.prefix(4_096).firstRange(of: blank, from: bytes.startIndex) else {
            throw .malformed
        }
        let head = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self)
        for line in head.split(separator: "\r\n") {
            let lower = line.lowercased()
            guard lower.hasPrefix("content-disposition:"), lower.contains("form-data") else {
                continue
            }
            guard let name = parameter("name", of: line) else { throw FormFault.malformed }
            return Part(
                name: name, fileName: parameter("filename", of: line).map(lastComponent),
                bytes: Array(bytes[gap.upperBound...]))
        }
        throw .malformed
    }

    /// Some browsers once sent the whole path.
    private static func lastComponent(_ name: String) -> String {
        String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
    }

    /// A value of a header line; a semicolon inside quotes belongs to the value.
    private static func parameter(_ name: String, of line: some StringProtocol) -> String? {
        var isQuoted = false
        let pieces = line.split { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
        for piece in pieces.dropFirst() {
            let parts = piece.trimmed.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == name else { continue }
            let value = parts[1]
            guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else {
                return String(value)
            }
            return String(value.dropFirst().dropLast()).replacing("%22", with: "\"")
        }
        return nil
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where a run of bytes stands next.
    fileprivate func firstRange(of wanted: [UInt8], from start: Int) -> Range<Int>? {
        let found: Range<Int>?? = withContiguousStorageIfAvailable { source in
            var index = start - startIndex
            while index + wanted.count <= source.count {
                // `memchr` passes over what cannot begin the run many bytes at a time.
                guard let base = source.baseAddress,
                    let next = memchr(
                        base + index, Int32(wanted[0]), source.count - wanted.count + 1 - index)
                else { return nil }
                index = UnsafeRawPointer(base).distance(to: next)
                if wanted.indices.allSatisfy({ source[index + $0] == wanted[$0] }) {
                    return (startIndex + index)..<(startIndex + index + wanted.count)
                }
                index += 1
            }
            return nil
        }
        return found ?? nil
    }
}
