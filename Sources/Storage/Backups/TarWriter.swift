import Foundation

/// Writes an archive in the tar format that every system can unpack (POSIX ustar).
struct TarWriter {
    private let file: FileHandle

    init(_ file: FileHandle) { self.file = file }

    /// Adds a member.
    func add(_ name: String, _ bytes: [UInt8], at seconds: Int) throws(BackupProblem) {
        try write(TarHeader.bytes(name: name, size: bytes.count, at: seconds))
        try write(bytes)
        let rest = bytes.count % TarHeader.size
        if rest > 0 { try write(Array(repeating: 0, count: TarHeader.size - rest)) }
    }

    /// Ends the archive and waits for the disk.
    func finish() throws(BackupProblem) {
        try write(Array(repeating: 0, count: 2 * TarHeader.size))
        do { try file.synchronize() } catch { throw .file(path: "backup") }
    }

    private func write(_ bytes: [UInt8]) throws(BackupProblem) {
        do { try file.write(contentsOf: Data(bytes)) } catch { throw .file(path: "backup") }
    }
}

/// The 512 bytes before each member.
enum TarHeader {
    static let size = 512

    static func bytes(name: String, size: Int, at seconds: Int) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: TarHeader.size)
        func put(_ text: String, at offset: Int) {
            for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
        }
        put(String(name.prefix(99)), at: 0)
        put("0000600", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        put(octal(size, digits: 11), at: 124)
        put(octal(seconds, digits: 11), at: 136)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar", at: 257)
        put("00", at: 263)
        let sum = header.reduce(0) { $0 + Int($1) }
        put(octal(sum, digits: 6), at: 148)
        header[154] = 0
        header[155] = 32
        return header
    }

    /// Name and size of a member, nil for an empty block that ends the archive.
    static func read(_ header: [UInt8]) throws(BackupProblem) -> (name: String, size: Int)? {
        if header.allSatisfy({ $0 == 0 }) { return nil }
        let wanted = header.enumerated().reduce(0) {
            $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element))
        }
        guard Array(header[257..<262]) == Array("ustar".utf8),
            number(header[148..<156]) == wanted, let size = number(header[124..<136]),
            header[156] == UInt8(ascii: "0")
        else { throw .notABackup }
        return (String(decoding: header[..<100].prefix { $0 != 0 }, as: UTF8.self), size)
    }

    private static func octal(_ value: Int, digits: Int) -> String {
        let text = String(max(value, 0), radix: 8)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.prefix { $0 != 0 && $0 != 32 }
        return Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}
