import Basics
import Foundation

@testable import Loading

/// A folder of case records that a test writes itself.
struct Folder {
    /// Three teams, a worker and two children, for others to refer to.
    static let usual = [
        "team": "team_id,name,parent_team_id,service\nT1,One,,area\nT2,Two,T1,area\n",
        "worker": "worker_id,team_id,role,fte_pct,start_date\nW1,T2,SW,100,2001-01-01\n",
        "child": "child_id,dob\nC1,2005-05-05\nC2,\n",
    ]

    /// Reads a folder with these tables, which goes away again.
    static func load(
        _ tables: [String: String], manifest: String? = nil, width: Int = 2
    ) async throws -> CaseLoad {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "waymark-load-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let usual = #"{"as_at": "2012-03-31", "from": "2011-04-01"}"#
        try Data((manifest ?? usual).utf8).write(to: folder.appending(path: "manifest.json"))
        for (name, text) in tables {
            try Data(text.utf8).write(to: folder.appending(path: "\(name).csv"))
        }
        return try await CaseLoad.read(folder.path, width: width)
    }

    /// The problems of the tables, as "line key column rule", without those of columns that are not there.
    static func problems(_ tables: [String: String]) async throws -> [String] {
        try await load(usual.merging(tables) { $1 }).problems
            .filter { $0.rule != .missingColumn }
            .map { "\($0.table) \($0.line) \($0.key) \($0.column) \($0.rule.rawValue)" }
    }
}
