import Basics
import Databases
import Foundation

extension Store {
    /// Writes the whole record, as it is at one moment, into one archive; says how many rows each table has.
    ///
    /// A tar archive of JSON lines, one row each, in parts of 8 MiB, and a manifest with the checksum of each part. It is
    /// written beside its place and moved there when it is whole, so that an older backup is never lost to a broken one.
    @discardableResult
    public func backUp(
        to path: String, at now: Instant, progress: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> [String: Int] {
        let unfinished = path + ".unfinished"
        guard
            FileManager.default.createFile(
                atPath: unfinished, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw StorageError.backup(.file(path: path)) }
        do {
            let rows = try await database.read { connection in
                guard let file = FileHandle(forWritingAtPath: unfinished) else {
                    throw StorageError.backup(.file(path: path))
                }
                return try BackupWriter(file, connection, now, progress).write()
            }
            guard rename(unfinished, path) == 0 else {
                throw StorageError.backup(.file(path: path))
            }
            return rows
        } catch {
            // The unfinished file is of no use; where even it cannot be removed, the first error tells more.
            try? FileManager.default.removeItem(atPath: unfinished)
            throw error
        }
    }
}

/// Writes tables into an archive, part by part, so that memory holds one part only.
private struct BackupWriter {
    static let partSize = 8 << 20

    private let archive: TarWriter
    private let connection: Connection
    private let now: Instant
    private let progress: (String) -> Void
    private var manifest: BackupManifest

    init(
        _ file: FileHandle, _ connection: Connection, _ now: Instant,
        _ progress: @escaping (String) -> Void
    ) {
        archive = TarWriter(file)
        self.connection = connection
        self.now = now
        self.progress = progress
        manifest = BackupManifest(
            madeAt: now.iso, engine: connection.engine.rawValue,
            migrations: Schema.migrations.map(\.name), tables: [], members: [])
    }

    func write() throws(StorageError) -> [String: Int] {
        var writer = self
        var rows: [String: Int] = [:]
        for table in Schema.tables {
            let name = "\(table.name)"
            writer.progress("Writing \(name)")
            rows[name] = try writer.add(table, named: name)
        }
        try writer.add(writer.manifest.json.bytes(), named: BackupManifest.name)
        do throws(BackupProblem) { try archive.finish() } catch { throw .backup(error) }
        return rows
    }

    private mutating func add(
        _ table: StoredTable, named name: String
    ) throws(StorageError) -> Int {
        var part: [UInt8] = []
        var parts = 0
        var rows = 0
        // Parts are written while the rows still come, so the archive's writer is used from within the visit.
        var sealed: [BackupManifest.Member] = []
        let archive = archive
        let seconds = Int(now.milliseconds / 1_000)
        func seal() throws(StorageError) {
            parts += 1
            let member = "tables/\(name)-\(parts).jsonl"
            sealed.append(.init(name: member, sha256: Digest.sha256(of: part)))
            do throws(BackupProblem) {
                try archive.add(member, part, at: seconds)
            } catch {
                throw .backup(error)
            }
            part = []
        }
        try connection.forEach(table.selection) { row throws(StorageError) in
            RowLine.append(row, to: &part)
            rows += 1
            if part.count >= BackupWriter.partSize { try seal() }
        }
        if !part.isEmpty { try seal() }
        manifest.members += sealed
        manifest.tables.append(
            .init(name: name, columns: table.columns.map { "\($0.name)" }, rows: rows))
        return rows
    }

    private func add(_ bytes: [UInt8], named name: String) throws(StorageError) {
        do throws(BackupProblem) {
            try archive.add(name, bytes, at: Int(now.milliseconds / 1_000))
        } catch {
            throw .backup(error)
        }
    }
}
