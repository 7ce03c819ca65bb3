import Planning

/// Phrases by which a cell says how an action stands.
enum StatusPhrases {
    /// The most telling phrase of a text: what is late or undone weighs more than what is done.
    static func status(in words: [String]) -> ClaimedStatus? {
        var found: [(phrase: Phrase, place: Int)] = []
        for place in words.indices {
            for phrase in byFirstWord[words[place]] ?? []
            where words[place...].starts(with: phrase.words)
                && !found.contains(where: { $0.phrase.weight == phrase.weight })
            {
                found.append((phrase, place))
            }
        }
        found.sort { $0.phrase.weight < $1.phrase.weight }
        for (phrase, place) in found {
            guard words[max(0, place - 2)..<place].contains(where: denials.contains) else {
                return phrase.status
            }
            if phrase.status == .completed { return .underway }
            if phrase.status == .onTrack { return .behind }
        }
        return nil
    }

    /// A phrase as words; the lightest weight decides.
    private struct Phrase {
        var words: [String]
        var status: ClaimedStatus
        var weight: Int
    }

    /// Looked up by their first word: nearly every word of a text begins none.
    private static let byFirstWord: [String: [Phrase]] = {
        let all = phrases.flatMap { status, phrases in phrases.map { (status, $0) } }
        let cut = all.enumerated().map { weight, phrase in
            Phrase(words: LeadShape.words(of: phrase.1), status: phrase.0, weight: weight)
        }
        return Dictionary(grouping: cut) { $0.words[0] }
    }()

    /// Shortly before a phrase they turn it round.
    private static let denials: Set<String> = [
        "not", "isn't", "never", "yet", "un", "partially", "partly", "nearly", "almost",
    ]

    /// In the order of weight; within a text the first that fits decides.
    private static let phrases: [(ClaimedStatus, [String])] = [
        (
            .notStarted,
            [
                "to be started", "not started", "not yet started", "not yet begun", "not begun",
                "yet to start",
                "yet to begin", "to start", "no progress", "not commenced", "not yet commenced",
                "to be commenced",
                "not due", "not yet due", "planned not started", "hasn't started",
                "has not started", "to do",
            ]
        ),
        (
            .behind,
            [
                "behind schedule", "behind", "delayed", "slipped", "slipping", "overdue",
                "off track", "running late",
                "late", "missed", "not on track", "off target", "delay", "delays", "slippage",
                "off schedule",
            ]
        ),
        (.outstanding, ["outstanding"]),
        (.onTrack, ["on track", "on target", "on schedule", "ontrack", "to plan"]),
        (
            .underway,
            [
                "underway", "under way", "in progress", "in train", "in hand", "progressing",
                "started", "commenced",
                "inprogress", "in development", "work in progress", "partially complete",
                "partly complete",
                "begun", "being done",
            ]
        ),
        (.ongoing, ["ongoing", "on going", "continuing", "continuous"]),
        (
            .completed,
            [
                "completed", "complete", "done", "achieved", "closed", "actioned", "finished",
                "delivered", "implemented",
                "action complete", "embedded",
            ]
        ),
    ]
}
