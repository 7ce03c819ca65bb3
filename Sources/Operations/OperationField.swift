/// One thing that an operation asks for, declared once: forms, messages and commands come from it.
public struct OperationField: Sendable, Equatable {
    /// How it is entered and checked.
    public enum Kind: Sendable, Equatable {
        case line, text, lines
        case choice([String])
    }

    /// As inputs and JSON name it.
    public var name: String
    /// The label.
    public var words: String
    /// A line under the label.
    public var hint: String?
    /// How it is entered and checked.
    public var kind: Kind
    /// Whether it must be filled.
    public var isRequired: Bool
    /// Characters at most, of the whole field.
    public var limit: Int

    /// From all its fields.
    public init(
        _ name: String, _ words: String, hint: String? = nil, kind: Kind = .line,
        isRequired: Bool = false, limit: Int = 200
    ) {
        self.name = name
        self.words = words
        self.hint = hint
        self.kind = kind
        self.isRequired = isRequired
        self.limit = limit
    }

    /// What is wrong with what was typed, or nil.
    public func problem(with value: String) -> FieldProblem? {
        if isRequired, value.allSatisfy(\.isWhitespace) {
            return FieldProblem(field: name, words: "Enter \(words.lowercased()).")
        }
        if value.count > limit {
            return FieldProblem(
                field: name, words: "\(words) can have \(limit) characters at most.")
        }
        if value.contains("\0") {
            return FieldProblem(field: name, words: "\(words) holds a character that is not text.")
        }
        if case .choice(let choices) = kind, !value.isEmpty, !choices.contains(value) {
            return FieldProblem(
                field: name, words: "Choose one of the answers for \(words.lowercased()).")
        }
        return nil
    }
}

extension [OperationField] {
    /// Every problem with what was typed, in the order of the fields.
    func problems(with values: [String: String]) -> [FieldProblem] {
        compactMap { $0.problem(with: values[$0.name] ?? "") }
    }
}
