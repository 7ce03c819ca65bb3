import Basics
import Casework
import Foundation
import Loading
import Testing

/// The sample folders and their answers.
enum Samples {
    static let names = ["clean", "dirty", "clean-2014"]
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Samples")

    static func load(_ name: String) async throws -> CaseLoad {
        try await CaseLoad.read(folder.appending(path: name).path)
    }

    static func answer(_ name: String, _ file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "answers/\(name)/\(file)")))
    }

    /// The files of a folder's answers whose names begin so.
    static func answers(_ name: String, _ start: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "answers/\(name)").path
        ).filter { $0.hasPrefix(start) }.sorted()
    }
}

/// Says where two texts first differ, in a line that a person can read.
func expectEqual(_ found: [UInt8], _ wanted: [UInt8], _ what: String) {
    guard found != wanted else { return }
    let pairs = zip(found.split(separator: 10), wanted.split(separator: 10))
    let first = pairs.first { $0.0 != $0.1 }
    let words = first.map {
        "\(String(decoding: $0.0, as: UTF8.self)) for \(String(decoding: $0.1, as: UTF8.self))"
    }
    Issue.record("\(what): \(found.count) bytes for \(wanted.count): \(words ?? "one ends before")")
}
