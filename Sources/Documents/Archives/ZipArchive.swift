import CLibArchive

/// A zip archive in memory. Its members' names are keys only: no file is ever made from them, so a name such
/// as "../../x" opens nothing.
struct ZipArchive {
    /// More members than any office file has; beyond it the list itself is an attack.
    static let mostMembers = 10_000

    private let bytes: [UInt8]
    private let format: String
    private let limits: DocumentLimits
    private let deadline: Deadline
    /// Place of each member in the archive by its name in lower case; of two members of one name, the later.
    private let places: [String: Int]
    private var unpackedBytes = 0

    /// Names of the members in lower case, with "/" between folders.
    var names: some Collection<String> { places.keys }

    /// Lists an archive's members, without unpacking any.
    ///
    /// - Parameter format: the format's name in messages, "Word".
    init(
        _ bytes: [UInt8], format: String, limits: DocumentLimits, deadline: Deadline
    ) throws(DocumentError) {
        self.bytes = bytes
        self.format = format
        self.limits = limits
        self.deadline = deadline
        places = try ZipArchive.list(bytes, format: format)
    }

    func contains(_ name: String) -> Bool { places[ZipArchive.key(name)] != nil }

    /// Unpacks one member; nil where there is none.
    mutating func contents(of name: String) throws(DocumentError) -> [UInt8]? {
        guard let place = places[ZipArchive.key(name)] else { return nil }
        try deadline.check()
        let left = limits.unpackedBytes - unpackedBytes
        let contents = try ZipArchive.unpack(
            bytes, place: place, most: left, format: format, part: name)
        unpackedBytes += contents.count
        if unpackedBytes > limits.unpackedBytes {
            let limit = "\(limits.unpackedBytes >> 20) MB"
            throw .tooLarge(what: "it unpacks to more than \(limit)", limit: limit)
        }
        return contents
    }

    /// Part names ignore case, and some writers use backslashes.
    static func key(_ name: String) -> String {
        let slashed = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
        return slashed.joined(separator: "/").lowercased()
    }
}

extension ZipArchive {
    private static func list(
        _ bytes: [UInt8], format: String
    ) throws(DocumentError) -> [String: Int] {
        guard endsWithDirectory(bytes) else {
            throw .damaged(format: format, detail: "it breaks off before its end")
        }
        return try bytes.withUnsafeBufferPointer { (buffer) throws(DocumentError) in
            var walk = try ZipWalk(UnsafeRawBufferPointer(buffer), format: format)
            defer { walk.close() }
            var places: [String: Int] = [:]
            while try walk.next() {
                if walk.place >= mostMembers {
                    throw .tooLarge(
                        what: "it has more than \(mostMembers) parts",
                        limit: "\(mostMembers) parts")
                }
                if let name = walk.name { places[key(name)] = walk.place }
            }
            return places
        }
    }

    private static func unpack(
        _ bytes: [UInt8], place: Int, most: Int, format: String, part: String
    ) throws(DocumentError) -> [UInt8] {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DocumentError) in
            var walk = try ZipWalk(UnsafeRawBufferPointer(buffer), format: format)
            defer { walk.close() }
            while try walk.next() {
                guard walk.place == place else { continue }
                return try walk.contents(most: most, part: part)
            }
            return []
        }
    }

    /// The directory at the end of a zip closes with a record of its own; a file cut short has none.
    private static func endsWithDirectory(_ bytes: [UInt8]) -> Bool {
        let longestComment = 65_535
        var index = bytes.count - 22
        let first = max(0, index - longestComment)
        while index >= first {
            if bytes[index] == 0x50, bytes[index + 1] == 0x4b, bytes[index + 2] == 5,
                bytes[index + 3] == 6
            {
                return true
            }
            index -= 1
        }
        return false
    }
}
