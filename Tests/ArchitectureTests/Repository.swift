import Foundation

/// The files of this repository as they lie on the disk.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Folders that are made and not written: builds, environments, Git's own.
    private static func isMade(_ name: Substring) -> Bool {
        name.hasPrefix(".build") || name.hasPrefix(".venv") || name == ".git"
            || name == "__pycache__"
    }

    /// All files, as paths from the root, in order.
    static let paths: [String] = {
        let walk = FileManager.default.enumerator(atPath: root.path)
        var found: [String] = []
        while let path = walk?.nextObject() as? String {
            if isMade(path.split(separator: "/").last ?? "") {
                walk?.skipDescendants()
            } else {
                found.append(path)
            }
        }
        return found.sorted()
    }()

    static func paths(under folder: String, ending: String) -> [String] {
        paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    /// The names of the folders right under a folder.
    static func folders(in folder: String) -> [String] {
        let inside = paths.filter { $0.hasPrefix(folder + "/") }
            .map { $0.split(separator: "/") }.filter { $0.count > 2 }.map { String($0[1]) }
        return Set(inside).sorted()
    }

    /// Every Swift file under `Sources`, cut into code, literals and comments.
    static let sources: [SwiftSource] = swift(under: "Sources")

    /// Every Swift file of the tests.
    static let tests: [SwiftSource] = swift(under: "Tests")

    private static func swift(under folder: String) -> [SwiftSource] {
        paths(under: folder, ending: ".swift").compactMap { path in
            (try? text(path)).map { SwiftSource(path: path, text: $0) }
        }
    }
}
