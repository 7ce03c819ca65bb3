import Foundation
import Operations

/// Files that are named on the command line.
enum Files {
    /// Reads a file, or standard input where the name is "-".
    static func read(_ path: String) throws(CommandProblem) -> PlanSource {
        if path == "-" {
            let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
            // A file piped in is taken for what it is; text without a name counts as pasted.
            guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
                return .file(name: "standard-input", bytes: bytes)
            }
            return .text(text)
        }
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            return .file(name: URL(fileURLWithPath: path).lastPathComponent, bytes: [UInt8](data))
        } catch {
            throw .unreadable(path)
        }
    }

    /// Writes to a file, or to standard output where there is no name.
    static func write(_ bytes: [UInt8], to path: String?) throws(CommandProblem) {
        guard let path, path != "-" else {
            Console.write(bytes)
            return
        }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unwritable(path)
        }
    }
}
