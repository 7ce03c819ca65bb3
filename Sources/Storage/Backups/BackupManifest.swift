import Basics
import Databases

/// What a backup says of itself: how it was made, and what its members must be.
struct BackupManifest: Sendable, Equatable {
    static let format = "waymark-backup/1"
    static let name = "manifest.json"

    struct Table: Sendable, Equatable {
        var name: String
        var columns: [String]
        var rows: Int
    }

    struct Member: Sendable, Equatable {
        var name: String
        var sha256: String
    }

    var madeAt: String
    var engine: String
    var migrations: [String]
    var tables: [Table]
    /// In the order in which they are restored.
    var members: [Member]

    var json: JSON {
        [
            "format": .string(BackupManifest.format),
            "made_at": .string(madeAt),
            "engine": .string(engine),
            "migrations": JSON(migrations),
            "tables": .array(
                tables.map {
                    [
                        "name": .string($0.name), "columns": JSON($0.columns),
                        "rows": .integer($0.rows),
                    ]
                }),
            "members": .array(
                members.map { ["name": .string($0.name), "sha256": .string($0.sha256)] }),
        ]
    }

    init(
        madeAt: String, engine: String, migrations: [String], tables: [Table], members: [Member]
    ) {
        self.madeAt = madeAt
        self.engine = engine
        self.migrations = migrations
        self.tables = tables
        self.members = members
    }

    init(reading bytes: [UInt8]) throws(BackupProblem) {
        let json: JSON
        do throws(JSONError) { json = try JSON(reading: bytes) } catch { throw .notABackup }
        guard case .string(let format)? = json["format"], format.hasPrefix("waymark-backup/") else {
            throw .notABackup
        }
        guard format == BackupManifest.format else { throw .tooNew(step: format) }
        guard case .string(let madeAt)? = json["made_at"],
            case .string(let engine)? = json["engine"],
            let migrations = BackupManifest.texts(json["migrations"]),
            case .array(let tables)? = json["tables"],
            case .array(let members)? = json["members"]
        else { throw .notABackup }
        self.init(
            madeAt: madeAt, engine: engine, migrations: migrations,
            tables: try tables.map(BackupManifest.table),
            members: try members.map(BackupManifest.member))
    }

    private static func texts(_ json: JSON?) -> [String]? {
        guard case .array(let items)? = json else { return nil }
        let texts = items.compactMap { if case .string(let text) = $0 { text } else { nil } }
        return texts.count == items.count ? texts : nil
    }

    private static func table(_ json: JSON) throws(BackupProblem) -> Table {
        guard case .string(let name)? = json["name"], case .integer(let rows)? = json["rows"],
            let columns = texts(json["columns"])
        else { throw .notABackup }
        return Table(name: name, columns: columns, rows: rows)
    }

    private static func member(_ json: JSON) throws(BackupProblem) -> Member {
        guard case .string(let name)? = json["name"], case .string(let sha256)? = json["sha256"]
        else { throw .notABackup }
        return Member(name: name, sha256: sha256)
    }
}
