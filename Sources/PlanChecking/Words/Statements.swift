/// Cuts a text into the statements that it makes: its lines, list items and sentences.
///
/// Example: "Policy agreed. Training held; forms in use" holds three statements.
enum Statements {
    /// Each statement without its closing mark; nothing empty.
    static func of(_ text: String) -> [String] { marked(text).map(\.text) }

    /// Each statement with the mark that closes it, if any.
    static func marked(_ text: String) -> [(text: String, mark: Character?)] {
        var found: [(text: String, mark: Character?)] = []
        var current = ""
        var letters = Array(text)
        letters.append("\n")
        for (place, letter) in letters.enumerated() {
            guard ends(letters, at: place) else {
                current.append(letter)
                continue
            }
            let words = current.trimmingBlanks()
            if words.contains(where: { $0.isLetter || $0.isNumber }) {
                found.append((words, letter.isNewline ? nil : letter))
            }
            current = ""
        }
        return found
    }

    private static func ends(_ letters: [Character], at place: Int) -> Bool {
        let letter = letters[place]
        if letter.isNewline || letter == ";" || letter == "•" { return true }
        guard ".!?".contains(letter), place + 1 < letters.count else { return false }
        guard letters[place + 1].isWhitespace else { return false }
        let rest = letters[(place + 1)...].drop { $0.isWhitespace }
        let before = letters[..<place].suffix(while: { !$0.isWhitespace })
        if letter == ".", before.count < 2 || shortForms.contains(String(before).lowercased()) {
            return false
        }
        return rest.first.map { $0.isUppercase || $0.isNumber || "\"“‘'(•".contains($0) } ?? true
    }

    private static let shortForms: Set<String> = [
        "e.g", "i.e", "eg", "ie", "etc", "no", "st", "dr", "mr", "mrs", "ms", "reg", "para",
        "approx", "incl", "inc",
        "vs", "cllr", "rec", "ref",
    ]
}

extension Collection where Element == Character {
    /// The longest end whose letters all pass.
    fileprivate func suffix(while passes: (Character) -> Bool) -> [Character] {
        Array(reversed().prefix(while: passes).reversed())
    }
}

extension StringProtocol {
    /// Without blanks at either end.
    func trimmingBlanks() -> String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}

extension String {
    /// Without commas, full stops and other marks at its end.
    func trimmingMarks() -> String {
        var rest = self[...]
        while let last = rest.last, ",:;.)”\"".contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
