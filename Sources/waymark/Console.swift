import Foundation

/// Standard output and standard error.
enum Console {
    /// Prints text as it is; the caller ends the line.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Prints bytes as they are.
    static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// Prints a line for the person who waits; never part of the result.
    static func error(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

    /// Says how far long work has come, where a person watches.
    static func progress(_ words: String) {
        guard isatty(2) == 1 else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(words)".utf8))
    }

    /// Takes the progress line away.
    static func endProgress() {
        guard isatty(2) == 1 else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
