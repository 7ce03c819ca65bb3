import CLibArchive

/// One walk through a zip archive's members by libarchive. It must be closed before its bytes go.
struct ZipWalk {
    private let archive: OpaquePointer
    private let format: String
    private let packedBytes: Int
    private var entry: OpaquePointer?
    /// The current member's place, from 0.
    private(set) var place = -1

    init(_ buffer: UnsafeRawBufferPointer, format: String) throws(DocumentError) {
        self.format = format
        packedBytes = buffer.count
        guard let archive = archive_read_new() else {
            throw .damaged(format: format, detail: "it cannot be unpacked")
        }
        self.archive = archive
        // Only the reader that starts from the directory: the one that guesses from the front would
        // read members that the directory does not name.
        archive_read_support_format_zip_seekable(archive)
        if archive_read_open_memory(archive, buffer.baseAddress, buffer.count) != ARCHIVE_OK {
            archive_read_free(archive)
            throw .damaged(format: format, detail: "it is not a whole zip archive")
        }
    }

    func close() { archive_read_free(archive) }

    /// Goes to the next member; false after the last.
    mutating func next() throws(DocumentError) -> Bool {
        let result = archive_read_next_header(archive, &entry)
        if result == ARCHIVE_EOF { return false }
        guard result == ARCHIVE_OK || result == ARCHIVE_WARN else {
            throw .damaged(format: format, detail: "the list of its parts cannot be read")
        }
        place += 1
        return true
    }

    var name: String? {
        guard let entry else { return nil }
        let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
        return name.map { String(cString: $0) }
    }

    /// Unpacks the current member, and stops once it is longer than `most`: the caller sees one byte too many.
    func contents(most: Int, part: String) throws(DocumentError) -> [UInt8] {
        guard let entry else { return [] }
        if archive_entry_is_encrypted(entry) != 0 { throw .encrypted(format: format) }
        var contents: [UInt8] = []
        if archive_entry_size_is_set(entry) != 0 {
            // The size is the archive's own claim; deflate packs text to a tenth, rarely a hundredth.
            let claimed = Int(archive_entry_size(entry))
            contents.reserveCapacity(max(0, min(claimed, most, packedBytes * 32)))
        }
        while true {
            var block: UnsafeRawPointer?
            var size = 0
            var offset: Int64 = 0
            let result = archive_read_data_block(archive, &block, &size, &offset)
            if result == ARCHIVE_EOF { return contents }
            guard result == ARCHIVE_OK || result == ARCHIVE_WARN else {
                throw .damaged(format: format, detail: "its part \(part) cannot be unpacked")
            }
            contents.append(contentsOf: UnsafeRawBufferPointer(start: block, count: size))
            if contents.count > most { return contents }
        }
    }
}
