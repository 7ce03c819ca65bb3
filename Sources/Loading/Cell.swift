/// The bytes of one cell, without blanks at its ends.
struct Cell: BitwiseCopyable {
    var start: UnsafePointer<UInt8>
    var count: Int

    /// Trims spaces, tabs, line ends and non-breaking spaces at both ends; "#N/A", "N/A" and "NULL" are blank.
    ///
    /// Source: the casework interchange format, order of work, 1.
    @inline(__always)
    init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
        guard count > 0 else { return }
        let (first, last) = (start[0], start[count - 1])
        if first <= 0x20 || first == 0xC2 || last <= 0x20 || last == 0xA0 { trim() }
        if self.count <= 4, self.count >= 3, isNullWord { self.count = 0 }
    }

    var isBlank: Bool { count == 0 }

    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    var text: String { String(decoding: buffer, as: UTF8.self) }

    private mutating func trim() {
        while count > 0 {
            if Cell.isSpace(start[0]) {
                start += 1
                count -= 1
            } else if count > 1, start[0] == 0xC2, start[1] == 0xA0 {
                start += 2
                count -= 2
            } else {
                break
            }
        }
        while count > 0 {
            if Cell.isSpace(start[count - 1]) {
                count -= 1
            } else if count > 1, start[count - 1] == 0xA0, start[count - 2] == 0xC2 {
                count -= 2
            } else {
                break
            }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private var isNullWord: Bool {
        guard start[0] == UInt8(ascii: "#") || start[0] | 0x20 == UInt8(ascii: "n") else {
            return false
        }
        return ["#n/a", "n/a", "null"].contains(text.lowercased())
    }
}
