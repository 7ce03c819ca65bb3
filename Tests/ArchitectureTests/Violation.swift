import Testing

/// A line that breaks a rule of the house.
struct Violation: CustomStringConvertible, Equatable {
    var path: String
    var line: Int?
    var words: String

    var description: String {
        line.map { "\(path):\($0): \(words)" } ?? "\(path): \(words)"
    }
}

/// Fails where there are any, with the list of them.
func expectNone(_ violations: [Violation], sourceLocation: SourceLocation = #_sourceLocation) {
    guard !violations.isEmpty else { return }
    let list = violations.map { "\n  \($0)" }.joined()
    Issue.record("\(violations.count) to mend:\(list)", sourceLocation: sourceLocation)
}
