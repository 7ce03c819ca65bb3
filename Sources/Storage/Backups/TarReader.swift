import Foundation

/// Reads an archive member by member; no member is larger than a backup ever writes.
struct TarReader {
    private let file: FileHandle
    /// A table's part has 8 MiB and one row more; the largest row is a document of a plan.
    private static let largestMember = 1 << 30

    init(path: String) throws(BackupProblem) {
        guard let file = FileHandle(forReadingAtPath: path) else { throw .file(path: path) }
        self.file = file
    }

    /// Visits every member in the archive's order.
    func forEach<Failure: Error>(
        _ visit: (_ name: String, _ bytes: [UInt8]) throws(Failure) -> Void,
        problem: (BackupProblem) -> Failure
    ) throws(Failure) {
        while true {
            let member: (name: String, bytes: [UInt8])?
            do throws(BackupProblem) { member = try next() } catch { throw problem(error) }
            guard let member else { return }
            try visit(member.name, member.bytes)
        }
    }

    private func next() throws(BackupProblem) -> (name: String, bytes: [UInt8])? {
        guard let (name, size) = try TarHeader.read(try read(TarHeader.size)) else { return nil }
        guard (0...TarReader.largestMember).contains(size) else { throw .notABackup }
        let bytes = try read(size)
        let rest = size % TarHeader.size
        if rest > 0 { _ = try read(TarHeader.size - rest) }
        return (name, bytes)
    }

    private func read(_ count: Int) throws(BackupProblem) -> [UInt8] {
        guard count > 0 else { return [] }
        let data: Data?
        do { data = try file.read(upToCount: count) } catch { throw .notABackup }
        guard let data, data.count == count else { throw .notABackup }
        return [UInt8](data)
    }
}
