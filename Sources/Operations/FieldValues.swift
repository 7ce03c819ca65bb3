import Basics

/// What was typed for an operation's fields: from a form, from JSON, or from a command.
public struct FieldValues: Sendable, Equatable {
    /// A file that came along.
    public struct File: Sendable, Equatable {
        /// What it was called.
        public var name: String
        /// What it holds.
        public var bytes: [UInt8]

        /// From all its fields.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// Field → words.
    public var words: [String: String]
    /// Field → file.
    public var files: [String: File]

    /// From all its fields.
    public init(_ words: [String: String] = [:], files: [String: File] = [:]) {
        self.words = words
        self.files = files
    }

    /// Refuses what does not do, every field at once.
    func check(_ fields: [OperationField]) throws(Refusal) {
        var problems = fields.filter { $0.kind != .file }.problems(with: words)
        for field in fields where field.kind == .file && field.isRequired {
            if files[field.name] == nil {
                problems.append(
                    FieldProblem(
                        field: field.name, words: "Choose \(field.words.lowercased())."))
            }
        }
        guard problems.isEmpty else { throw .fields(problems) }
    }

    /// The words of a field without blanks around them; nil where there are none.
    func text(_ name: String) -> String? {
        let trimmed = FieldValues.trimmed(words[name] ?? "")
        return trimmed.isEmpty ? nil : trimmed
    }

    func day(_ name: String) -> Day? { text(name).flatMap(TypedDay.read) }

    func record(_ name: String) -> Identifier? { text(name).flatMap { Identifier($0) } }

    func choice<Value: RawRepresentable<String>>(_ name: String, as type: Value.Type) -> Value? {
        text(name).flatMap(Value.init(rawValue:))
    }

    func lines(_ name: String) -> [String] {
        (words[name] ?? "").split(whereSeparator: \.isNewline)
            .map { FieldValues.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
