import Basics
import Casework
import Foundation

/// What a folder of case records holds: the accepted rows, and every problem.
public struct CaseLoad: Sendable {
    /// The accepted rows.
    public let records: CaseRecords
    /// Every problem, in the order of table, line, rule and column.
    public let problems: [Problem]

    /// Reads every table of a folder; tables that do not need each other are read at the same time.
    ///
    /// - Parameter width: how many tables are read at once.
    public static func read(
        _ folder: String, width: Int = ProcessInfo.processInfo.activeProcessorCount
    ) async throws -> CaseLoad {
        let manifest = try Manifest(folder: folder)
        let loaded = try await tables(folder, asAt: Int32(manifest.asAt.number), width: width)
        let records = CaseRecords(
            asAt: manifest.asAt, from: manifest.from, tables: loaded.map(\.table))
        return CaseLoad(records: records, problems: sorted(loaded.flatMap(\.problems)))
    }

    private static func tables(_ folder: String, asAt: Int32, width: Int) async throws
        -> [LoadedTable]
    {
        let referred = Set(TableSchema.all.flatMap(\.references))
        var waiting = byWeight(in: folder)
        var loaded: [String: LoadedTable] = [:]
        return try await withThrowingTaskGroup(of: LoadedTable.self) { group in
            var running = 0
            while loaded.count < TableSchema.all.count {
                while running < max(1, width),
                    let next = waiting.firstIndex(where: { schema in
                        schema.references.allSatisfy { loaded[$0] != nil }
                    })
                {
                    let schema = waiting.remove(at: next)
                    let needed = loaded.filter { schema.references.contains($0.key) }
                    running += 1
                    group.addTask {
                        try TableReading.read(
                            schema, in: folder, asAt: asAt, loaded: needed,
                            isReferred: referred.contains(schema.name))
                    }
                }
                guard let table = try await group.next() else { break }
                running -= 1
                loaded[table.table.schema.name] = table
            }
            return TableSchema.all.compactMap { loaded[$0.name] }
        }
    }

    /// The tables that others wait for first, then the largest.
    private static func byWeight(in folder: String) -> [TableSchema] {
        let first = ["team", "child", "worker", "contact", "referral", "cla_period"]
        let weights = TableSchema.all.map { schema -> Int in
            if let place = first.firstIndex(of: schema.name) { return Int.max - place }
            var status = stat()
            return stat("\(folder)/\(schema.name).csv", &status) == 0 ? Int(status.st_size) : 0
        }
        return zip(TableSchema.all, weights).sorted { $0.1 > $1.1 }.map(\.0)
    }

    private static func sorted(_ problems: [Problem]) -> [Problem] {
        problems.sorted { left, right in
            if left.table != right.table { return precedes(left.table, right.table) }
            if left.line != right.line { return left.line < right.line }
            if left.rule != right.rule { return precedes(left.rule.rawValue, right.rule.rawValue) }
            return precedes(left.column, right.column)
        }
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
