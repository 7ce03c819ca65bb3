/// The words of a text that carry its meaning, cut to their stems, so that "audits", "auditing" and "audited" are one
/// word and the order of words does not matter.
///
/// Example: `SubjectWords("The audits of visits").stems` is `["audit", "visit"]`.
struct SubjectWords: Sendable, Hashable {
    /// Stems in the text's order, without articles, prepositions and other small words.
    let stems: [String]

    /// The words of a text.
    init(_ text: String) { self.init(Wording(text)) }

    /// The words of a text that is already cut.
    init(_ wording: Wording) {
        stems = wording.words.compactMap { word in
            let word = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
            return Self.small.contains(word) || word.count < 2 ? nil : Self.stem(word)
        }
    }

    /// Each stem once.
    var all: Set<String> { Set(stems) }

    /// Stems that tell one subject from another: without the words that every plan uses on every row.
    var telling: Set<String> { all.subtracting(Self.everyday) }

    /// The stem of a word in small letters.
    static func stem(_ word: String) -> String {
        let whole = Array(word.utf8)
        guard whole.count > 3, !whole.contains(where: { $0 >= 48 && $0 <= 57 }) else {
            return word
        }
        for (ending, replacement, least) in endings where whole.count >= ending.count + least {
            guard whole.suffix(ending.count).elementsEqual(ending) else { continue }
            return shortened(whole.dropLast(ending.count) + replacement)
        }
        return shortened(whole[...])
    }

    /// Without a closing "e" and without a doubled closing consonant: "planned" and "plan", "share" and "sharing".
    private static func shortened(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        if bytes.count > 3, bytes.last == UInt8(ascii: "e") { bytes = bytes.dropLast() }
        if bytes.count > 3, let last = bytes.last, last == bytes.dropLast().last,
            !"lsze".utf8.contains(last)
        {
            bytes = bytes.dropLast()
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Ending, what takes its place, and how many letters must stand before it; the longest first.
    private static let endings: [(ending: [UInt8], replacement: [UInt8], least: Int)] = [
        ("isations", "", 4), ("isation", "", 4), ("ibility", "", 4), ("ability", "", 4),
        ("liness", "", 3), ("ising", "", 4), ("ised", "", 4), ("ises", "", 4), ("ise", "", 4),
        ("ations", "at", 3), ("ation", "at", 3), ("ities", "it", 3), ("ies", "y", 3),
        ("ness", "", 4), ("sses", "ss", 2), ("ches", "ch", 2), ("xes", "x", 2), ("ings", "", 3),
        ("ing", "", 3), ("ions", "", 4), ("ion", "", 4), ("ied", "y", 2), ("eed", "ee", 2),
        ("ed", "", 3), ("ity", "it", 3), ("ly", "", 3), ("ss", "ss", 1), ("us", "us", 1),
        ("is", "is", 2), ("es", "e", 3), ("s", "", 2),
    ].map { (Array($0.0.utf8), Array($0.1.utf8), $0.2) }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Small words, which say nothing of what a text is about.
    static let small = words(
        """
        a an the of to in on at by for from with and or as is are be been being was were has have \
        had it its this that these those their they them we our us you your his her he she who \
        which what when where whether how if then than so also any some such not no into onto \
        within across through over under up out about between against per via re eg e.g ie i.e etc \
        will would shall should can could may might must do does did done there here own both only \
        more most other each every all & - – % s
        """)

    /// Stems of words that say how much or how good, not what.
    static let degrees = Set(
        words(
            "sufficient potential adequate good effective appropriate suitable robust clear"
        )
        .map(stem))

    /// Stems of words that stand on every row of every plan.
    private static let everyday = Set(
        words(
            """
            ensure ensuring review develop implement improve improvement establish action plan \
            plans planning service services team teams work working process processes arrangement \
            arrangements place children child young people person need needs support manage \
            manager managers management quality practice staff social worker workers care new key \
            use used using make made include including provide provided provision appropriate \
            effective undertake undertaken clear good better high current identified identify \
            relevant area areas lead head based set progress complete completed update updated \
            continue continued further year time
            """
        ).map(stem))
}

extension String {
    /// Whether two stems are the same or begin with the same six letters: "employ" and "employab".
    func isAkin(to other: String) -> Bool {
        self == other
            || (utf8.count >= 6 && other.utf8.count >= 6
                && utf8.prefix(6).elementsEqual(other.utf8.prefix(6)))
    }
}
