/// What a plan's verbs say: words that order something to be done, and words that tell it as done.
enum VerbWords {
    /// Whether a word in small letters tells something as done: "agreed", "written".
    static func tellsDone(_ word: String) -> Bool {
        if irregular.contains(word) { return true }
        return word.count > 4 && word.hasSuffix("ed") && !notDone.contains(word)
    }

    /// Whether a word in small letters orders something: "review", "publish".
    static func orders(_ word: String) -> Bool { orders.contains(word) }

    /// Whether words want something, so that nothing in them is told as done.
    static func want(_ words: some Sequence<String>) -> Bool {
        var isAfterTo = false
        for word in words {
            if isAfterTo, word == "be" || orders.contains(word) { return true }
            isAfterTo = word == "to"
            if !isAfterTo, wanting.contains(word) { return true }
        }
        return false
    }

    /// Words after which nothing is told as done: it is wanted, or still to come.
    static let wanting: Set<String> = [
        "to", "will", "shall", "should", "must", "would", "ensure", "ensures", "ensuring", "needs",
        "need", "being",
        "be", "require", "requires", "can", "may", "further", "future", "planned", "next",
        "scheduled", "expected",
        "pending", "until", "when", "once", "if", "by",
    ]

    private static let irregular: Set<String> = [
        "held", "written", "rewritten", "built", "begun", "drawn", "taken", "given", "met", "sent",
        "made", "done",
        "undertaken", "brought", "found", "chosen", "bought", "taught", "shown", "gone", "begun",
        "agreed",
    ]

    private static let notDone: Set<String> = [
        "indeed", "embed", "speed", "exceed", "proceed", "succeed", "unqualified", "experienced",
        "looked-after",
        "needed", "required", "named", "dedicated", "detailed", "related", "based", "aged",
        "skilled", "qualified",
        "identified", "limited", "combined", "mixed", "hundred", "integrated", "repeated",
        "targeted",
    ]

    private static let orders = Set(
        """
        add adopt advertise agree align allocate amend analyse appoint apply arrange ask assess \
        assign audit begin block bring brief build buy capture carry challenge check circulate \
        clarify clear collate collect commission communicate compare complete conduct confirm \
        consider consult continue convene co-ordinate coordinate create cut define deliver deploy \
        design determine develop devise discuss disseminate distribute draft draw embed employ \
        enable engage enhance ensure establish evaluate expand explore extend finalise follow \
        formalise gather give halve hold hire identify implement improve include increase \
        introduce involve invest issue join keep launch lead log look maintain make map match \
        measure meet merge monitor move negotiate notify obtain offer open organise oversee pay \
        pilot place plan prepare present print procure produce promote provide publish put raise \
        read recruit repeat redesign reduce refine refresh relaunch reissue remind replace report \
        require rescope research resolve restructure revise review rewrite ring-fence roll run \
        sample scope secure send set share sign simplify start streamline strengthen submit \
        support survey target teach tell test track train transfer undertake update use visit work \
        write
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
