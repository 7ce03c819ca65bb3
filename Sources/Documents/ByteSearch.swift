/// Finds bytes among bytes.
enum ByteSearch {
    /// Whether a sequence stands somewhere in the bytes.
    static func contains(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        first(wanted, in: bytes) != nil
    }

    /// Where a sequence first stands.
    static func first(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let head = wanted.first, wanted.count <= bytes.count else { return nil }
        let last = bytes.endIndex - wanted.count
        var index = bytes.startIndex
        while index <= last {
            if bytes[index] == head {
                var offset = 1
                while offset < wanted.count, bytes[index + offset] == wanted[offset] { offset += 1 }
                if offset == wanted.count { return index }
            }
            index += 1
        }
        return nil
    }
}
