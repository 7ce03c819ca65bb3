import Basics
import Databases

/// What came back from a backup.
public struct RestoredBackup: Sendable, Equatable {
    /// When it was made, and on which engine.
    public var madeAt: String
    /// On which engine it was made.
    public var engine: String
    /// Table → rows.
    public var rows: [String: Int]
    /// Authorities whose history does not hold together, as it already was when the backup was made.
    public var brokenHistories: [Identifier]
}

extension Store {
    /// Puts the record of a backup into this store, which must be empty.
    ///
    /// The whole archive is read and compared with its manifest before anything is written; all of it is restored, or
    /// nothing. Either engine takes the backup of either.
    public func restore(
        from path: String, at now: Instant,
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> RestoredBackup {
        progress("Checking the backup")
        let backup = try CheckedBackup(path: path)
        try await prepare(at: now)
        return try await database.write(lock: nil) { connection in
            for table in Schema.tables {
                let name = SQL(stringLiteral: table.name)
                guard try connection.first("SELECT 1 FROM \(sql: name) LIMIT 1") == nil else {
                    throw StorageError.notEmpty
                }
            }
            try backup.insert(into: connection, progress: progress)
            let transaction = Transaction(connection)
            let broken = try transaction.authorities.all().map(\.id).filter {
                try transaction.history.check($0).brokenAt != nil
            }
            return RestoredBackup(
                madeAt: backup.manifest.madeAt, engine: backup.manifest.engine,
                rows: backup.rows, brokenHistories: broken)
        }
    }
}

/// A backup whose members are what its manifest says, and whose lines can all be read.
private struct CheckedBackup: Sendable {
    let path: String
    let manifest: BackupManifest

    var rows: [String: Int] {
        Dictionary(
            manifest.tables.map { ($0.name, $0.rows) }, uniquingKeysWith: { first, _ in first })
    }

    init(path: String) throws(StorageError) {
        self.path = path
        var members: [BackupManifest.Member] = []
        var manifest: BackupManifest?
        do throws(BackupProblem) {
            try TarReader(path: path).forEach(
                { name, bytes throws(BackupProblem) in
                    guard manifest == nil else { throw .mismatch(member: name) }
                    if name == BackupManifest.name {
                        manifest = try BackupManifest(reading: bytes)
                    } else {
                        members.append(.init(name: name, sha256: Digest.sha256(of: bytes)))
                    }
                }, problem: { $0 })
            guard let manifest else { throw .notABackup }
            self.manifest = manifest
            guard manifest.members == members else {
                let differing = zip(manifest.members, members).first { $0 != $1 }?.0.name
                throw .mismatch(member: differing ?? BackupManifest.name)
            }
            try checkSchema()
            try checkLines()
        } catch {
            throw .backup(error)
        }
    }

    private func checkSchema() throws(BackupProblem) {
        let known = Schema.migrations.map(\.name)
        if let new = manifest.migrations.first(where: { !known.contains($0) }) {
            throw .tooNew(step: new)
        }
        for table in manifest.tables where columns(of: table) == nil {
            throw .tooNew(step: table.name)
        }
    }

    private func checkLines() throws(BackupProblem) {
        var found: [String: Int] = [:]
        try forEachRow(
            { table, _ throws(BackupProblem) in found["\(table.name)", default: 0] += 1 },
            problem: { $0 })
        for table in manifest.tables where found[table.name] ?? 0 != table.rows {
            throw .mismatch(member: table.name)
        }
    }

    func insert(into connection: Connection, progress: (String) -> Void) throws(StorageError) {
        var last = ""
        try forEachRow(
            { table, row throws(StorageError) in
                let name = "\(table.name)"
                if name != last {
                    progress("Restoring \(name)")
                    last = name
                }
                do throws(DatabaseError) {
                    try connection.execute(table.insertion(of: row.values, in: row.columns))
                } catch {
                    throw .database(error)
                }
            }, problem: StorageError.backup)
    }

    private struct Line {
        var columns: [StoredTable.Column]
        var values: [SQL.Value]
    }

    private func forEachRow<Failure: Error>(
        _ visit: (StoredTable, Line) throws(Failure) -> Void,
        problem: (BackupProblem) -> Failure
    ) throws(Failure) {
        let reader: TarReader
        do throws(BackupProblem) { reader = try TarReader(path: path) } catch {
            throw problem(error)
        }
        try reader.forEach(
            { name, bytes throws(Failure) in
                guard name != BackupManifest.name else { return }
                guard
                    let stored = manifest.tables.first(where: {
                        name.hasPrefix("tables/\($0.name)-")
                    }),
                    let table = Schema.tables.first(where: { "\($0.name)" == stored.name }),
                    let columns = columns(of: stored)
                else { throw problem(.mismatch(member: name)) }
                for (index, line) in bytes.split(separator: 10).enumerated() {
                    guard let values = RowLine.values(line, columns: columns) else {
                        throw problem(.line(member: name, number: index + 1))
                    }
                    try visit(table, Line(columns: columns, values: values))
                }
            }, problem: problem)
    }

    /// The columns that a table has in the backup, or nil where this program does not know one.
    private func columns(of stored: BackupManifest.Table) -> [StoredTable.Column]? {
        guard let table = Schema.tables.first(where: { "\($0.name)" == stored.name }) else {
            return nil
        }
        let columns = stored.columns.compactMap { name in
            table.columns.first { "\($0.name)" == name }
        }
        return columns.count == stored.columns.count ? columns : nil
    }
}
