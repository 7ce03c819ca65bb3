/// Small numbers as prose writes them.
enum NumberWords {
    /// What "3", "three" or "twelve" counts.
    static func value(of word: String) -> Int? { Int(word) ?? values[word] }

    /// Whether a text prints any figure: digits, a share in words, or a number from two up.
    ///
    /// "One" is left out, since prose uses it for "a"; so is a digit inside a name such as "Q2" or "L2".
    static func isFigure(in wording: Wording) -> Bool {
        wording.words.contains { word in
            (values[word] ?? 0) > 1 || shares.contains(word) || word.first?.isNumber == true
        }
    }

    private static let shares: Set = ["half", "third", "thirds", "quarters", "zero", "nil"]

    private static let values = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "eighteen": 18, "twenty": 20,
    ]
}
