/// The words by which a council is known in its plans.
struct CouncilWords {
    /// Its name's own words.
    let named: Set<String>
    /// Every capitalised word of the plan.
    let mentioned: Set<String>

    /// Whether two plans are of one council: the one names the other's.
    func isSame(as other: CouncilWords) -> Bool {
        !named.isDisjoint(with: other.mentioned) || !other.named.isDisjoint(with: mentioned)
    }

    /// Looks at the authority's name, at web and mail addresses, and at the words before "Council" and "Safeguarding".
    static func of(_ plan: CheckedPlan) -> CouncilWords {
        var named = Set(Wording(plan.document.authority ?? "").words)
        var mentioned: Set<String> = []
        for cell in plan.document.cells {
            let words = cell.text.split { !($0.isLetter || $0 == "." || $0 == "@" || $0 == "-") }
                .map(String.init)
            for (place, word) in words.enumerated() where word.count > 2 {
                let small = word.lowercased()
                if small.hasSuffix(".gov.uk"),
                    let host = small.split(separator: "@").last?.split(separator: ".").first
                {
                    named.insert(String(host))
                }
                guard word.first?.isUppercase == true else { continue }
                mentioned.insert(small.filter(\.isLetter))
                let after = words[(place + 1)...].prefix(2).joined(separator: " ").lowercased()
                if [
                    "council", "county council", "borough council", "city council",
                    "district council",
                    "local safeguarding", "safeguarding children",
                ].contains(where: after.hasPrefix) {
                    named.insert(small)
                }
            }
        }
        let own = named.subtracting(common).filter {
            !VerbWords.orders($0) && !SubjectWords($0).telling.isEmpty
        }
        return CouncilWords(named: own, mentioned: mentioned.union(own))
    }

    private static let common: Set<String> = [
        "council", "county", "borough", "city", "district", "local", "the", "metropolitan", "royal",
        "london", "www",
        "authority", "children", "childrens", "children's", "services", "safeguarding", "board",
        "full", "and", "joint",
        "unitary", "town", "care", "youth", "school", "parish", "watched", "student", "in", "our",
        "lead", "education",
    ]
}
