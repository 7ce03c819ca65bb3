/// Writes zip archives whose members are stored unpacked, as tests need them.
struct TinyZip {
    private var archive: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    static func archive(_ members: [(String, [UInt8])]) -> [UInt8] {
        var zip = TinyZip()
        for (name, bytes) in members { zip.add(name, bytes) }
        return zip.finish()
    }

    static func archive(_ members: [(String, String)]) -> [UInt8] {
        archive(members.map { ($0.0, Array($0.1.utf8)) })
    }

    /// - Parameter isEncrypted: the member says that it needs a password.
    mutating func add(_ name: String, _ bytes: [UInt8], isEncrypted: Bool = false) {
        let offset = archive.count
        var fields: [UInt8] = []
        fields += TinyZip.little(20, 2) + TinyZip.little(isEncrypted ? 0x801 : 0x800, 2)
        fields += TinyZip.little(0, 2) + TinyZip.little(0, 4)
        fields += TinyZip.little(Int(TinyZip.checksum(bytes)), 4)
        fields += TinyZip.little(bytes.count, 4) + TinyZip.little(bytes.count, 4)
        fields += TinyZip.little(name.utf8.count, 2) + TinyZip.little(0, 2)
        archive += [0x50, 0x4b, 3, 4] + fields + Array(name.utf8) + bytes
        directory += [0x50, 0x4b, 1, 2] + TinyZip.little(20, 2) + fields
        directory += TinyZip.little(0, 2) + TinyZip.little(0, 2) + TinyZip.little(0, 2)
        directory += TinyZip.little(0, 4) + TinyZip.little(offset, 4) + Array(name.utf8)
        count += 1
    }

    func finish() -> [UInt8] {
        var end: [UInt8] = [0x50, 0x4b, 5, 6, 0, 0, 0, 0]
        end += TinyZip.little(count, 2) + TinyZip.little(count, 2)
        end += TinyZip.little(directory.count, 4) + TinyZip.little(archive.count, 4) + [0, 0]
        return archive + directory + end
    }

    private static func little(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xffff_ffff
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xedb8_8320 : 0) }
        }
        return ~sum
    }
}
