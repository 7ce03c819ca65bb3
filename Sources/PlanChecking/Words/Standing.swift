/// What a short statement is about, and how it stands: "Visiting policy revised" is about the visiting policy, and says
/// done.
struct Standing: Equatable {
    enum State: Equatable { case done, notDone, unsaid }

    /// The words before the word that tells the state, without articles, in the singular.
    var subject: [String]
    var state: State

    /// Not "amended" or "updated": the same paper may be changed many times, for many things.
    private static let doneWords: Set<String> = [
        "developed", "revised", "completed", "established", "re-established", "agreed",
        "implemented", "reviewed", "launched", "issued", "published", "approved",
        "introduced", "finalised", "delivered", "appointed", "recruited", "adopted",
        "written", "created", "formed",
    ]
    private static let linking: Set<String> = [
        "is", "are", "was", "were", "has", "have", "been", "now", "also", "already", "fully",
        "successfully", "recently",
    ]
    private static let notDone = [
        "being", "to be", "under", "underway", "in draft", "in development", "in progress", "not",
        "will", "still", "awaiting",
    ].map { $0.split(separator: " ").map(String.init) }
    private static let articles: Set<String> = ["the", "a", "an", "our", "new", "of"]

    /// - Returns: nil where no subject of one to five words stands before the state.
    init?(_ clause: String) {
        let bare = clause.prefix { $0 != "(" && $0 != "–" && $0 != ":" }
        let words = Wording(String(bare)).words
        var subject: [String] = []
        var state = State.unsaid
        for (index, word) in words.enumerated() {
            let rest = words[index...]
            if Standing.notDone.contains(where: { rest.starts(with: $0) }) {
                state = .notDone
                break
            }
            if Standing.doneWords.contains(word), !subject.isEmpty {
                state = .done
                break
            }
            if rest.starts(with: ["in", "place"]) || rest.starts(with: ["signed", "off"]) {
                state = .done
                break
            }
            if Standing.linking.contains(word) { continue }
            subject.append(word)
        }
        self.subject = subject.filter { !Standing.articles.contains($0) }.map(Standing.singular)
        self.state = state
        guard (1...5).contains(self.subject.count) else { return nil }
    }

    static func singular(_ word: String) -> String {
        if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
            ? String(word.dropLast()) : word
    }
}
