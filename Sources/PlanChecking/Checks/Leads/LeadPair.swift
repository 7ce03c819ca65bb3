/// Two leads laid side by side.
struct LeadPair {
    private let first: [String]
    private let second: [String]
    private let arePeople: Bool

    init(_ first: String, _ second: String) {
        self.first = Wording(first).words
        self.second = Wording(second).words
        arePeople = LeadSort.isName(first) && LeadSort.isName(second)
    }

    /// Whether they are probably one person or one post.
    var isProbablyOne: Bool { arePeople ? isOnePerson : isOnePost }

    /// Whether spellings differ in nothing but capitals.
    static func isOnlyCase(_ spellings: [String]) -> Bool {
        Set(spellings.map { $0.lowercased() }).count == 1
    }

    private var isOnePerson: Bool {
        guard let given = first.first, let other = second.first, let surname = first.last,
            let otherSurname = second.last, first.count > 1, second.count > 1
        else { return false }
        if surname == otherSurname { return LeadPair.isShort(given, for: other) }
        return given == other && min(surname.count, otherSurname.count) >= 5
            && LeadPair.distance(surname, otherSurname) <= 2
            && surname.prefix(2) == otherSurname.prefix(2)
    }

    private var isOnePost: Bool {
        guard first.count == second.count, first.count > 1 else { return false }
        let differing = zip(first, second).filter { $0 != $1 }
        guard differing.count == 1, let (one, other) = differing.first else { return false }
        if LeadPair.isAbbreviation(one, besides: other) { return true }
        guard min(one.count, other.count) >= 5,
            LeadSort.pluralPosts.contains(one) == LeadSort.pluralPosts.contains(other)
        else { return false }
        return LeadPair.distance(one, other) == 1
    }

    /// "lscb" and "slscb": letters without a vowel between them, one with a letter more in front.
    private static func isAbbreviation(_ one: String, besides other: String) -> Bool {
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        return short.count >= 3 && long.count == short.count + 1 && long.hasSuffix(short)
            && !short.contains { "aeiou".contains($0) }
    }

    /// Whether a first name is short for another: "Tom" for "Thomas", "J" for "Jane".
    private static func isShort(_ one: String, for other: String) -> Bool {
        guard one != other else { return false }
        let (short, long) = one.count < other.count ? (one, other) : (other, one)
        if short.count <= 2 { return long.first == short.first && short.count == 1 }
        if shortNames[short] == long || shortNames[long] == short { return true }
        let stem = short.hasSuffix("e") || short.hasSuffix("y") ? String(short.dropLast()) : short
        return stem.count >= 3 && long.hasPrefix(stem)
    }

    private static let shortNames = [
        "bob": "robert", "bill": "william", "dick": "richard", "jim": "james", "jack": "john",
        "tom": "thomas", "mike": "michael", "kate": "katherine", "liz": "elizabeth",
        "beth": "elizabeth", "tony": "anthony", "peggy": "margaret", "maggie": "margaret",
        "ted": "edward", "harry": "henry", "sally": "sarah", "molly": "mary", "nick": "nicholas",
    ]

    /// The least number of letters to change, add or leave out.
    static func distance(_ one: String, _ other: String) -> Int {
        let left = Array(one.utf8)
        let right = Array(other.utf8)
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in right.indices {
                let changed = diagonal + (letter == right[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(changed, row[j + 1] + 1, row[j] + 1)
            }
        }
        return row[right.count]
    }
}
