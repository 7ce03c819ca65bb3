/// How a statement tells what it tells: as done, as going on, or as still to come.
///
/// Example: "Panel set up in May 2031" is told as past; "Panel to meet in May 2031" as still to come.
enum Telling {
    /// Words of what is still to come.
    static let future = [
        "to be", "will", "due to", "due in", "due on", "due by", "due for", "scheduled", "planned",
        "await", "awaiting", "awaited", "expected", "yet to", "still to", "to follow", "to go to",
        "to start", "to begin", "to commence", "to meet", "to take place", "forthcoming",
        "upcoming",
        "next step", "next steps", "intend to", "intended", "proposed", "going to", "aim to",
        "plan to", "plans to", "hope to", "ready to", "shall",
    ]

    /// Words of what goes on.
    static let going = [
        "underway", "under way", "in progress", "ongoing", "on-going", "continuing", "continues",
        "under review", "under development", "being", "in development", "in draft", "not yet",
    ]

    /// Words of what is done, beside every past participle.
    private static let past: Set<String> = [
        "taken", "held", "made", "sent", "met", "written", "begun", "given", "gone", "done", "put",
        "built", "brought", "seen", "found", "began", "went", "came", "took", "gave", "wrote",
        "undertaken", "rewritten", "drawn", "set", "since", "chosen", "told", "taught", "bought",
        "paid", "ran", "spoken", "rung", "shown", "showed",
    ]

    /// Words that end like a past participle and tell nothing past.
    private static let notPast: Set<String> = [
        "need", "embed", "proceed", "exceed", "speed", "feed", "seed", "based", "related", "looked",
        "scheduled", "planned", "expected", "proposed", "required", "detailed", "needed", "shared",
        "aged", "experienced", "qualified", "targeted", "unqualified", "unallocated", "disabled",
        "advanced", "intended", "indeed", "booked", "embedded", "focused", "limited", "dated",
    ]

    static func isToCome(_ clause: String) -> Bool { Wording(clause).says(anyOf: future) }

    static func isGoingOn(_ clause: String) -> Bool { Wording(clause).says(anyOf: going) }

    /// Something in it is told as done, and nothing as going on or still to come.
    static func isPast(_ clause: String) -> Bool {
        let wording = Wording(clause)
        guard !wording.says(anyOf: future), !wording.says(anyOf: going) else { return false }
        return wording.words.contains(where: isPastWord)
    }

    static func isPastWord(_ word: String) -> Bool {
        past.contains(word)
            || (word.count > 4 && word.hasSuffix("ed") && !notPast.contains(word))
    }
}
