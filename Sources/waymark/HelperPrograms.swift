import Foundation

/// Programs of others that reading PDF needs.
enum HelperPrograms {
    static let names = ["pdftotext", "pdftocairo", "pdfinfo"]
    /// The Debian package that holds them.
    static let package = "poppler-utils"

    /// Those that are not on the path.
    static var missing: [String] { names.filter { path(of: $0) == nil } }

    /// Where a program is, or nil where the path has none of that name.
    static func path(of name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
