/// Personal data on the page: somebody's mail address, telephone number, or a number by which a child is known.
///
/// Source: register X76
///
/// Example: "kit.madeup@nethermere.example" below the title.
struct PersonalData: PlanCheck {
    let rule = CheckRule(
        "X76", "Personal data on the page", kind: .sign, severity: .medium,
        explanation: """
            Plans are published, sent round and kept for years. A person's own address or number \
            stays on the page long after they have left the post, and a child's must never stand \
            there.
            """,
        advice: "Name the post and a shared mailbox instead.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.document.cells.compactMap { cell in
            let words = cell.text.split { $0.isWhitespace || "<>()[],;|".contains($0) }.map(
                String.init)
            guard let (what, _) = PersonalWording.first(in: words, text: cell.text) else {
                return nil
            }
            return rule.found(
                at: "", cells: [cell.id], words: cell.text, "Shows \(what).")
        }
    }
}

/// Finds addresses and numbers that belong to one person.
enum PersonalWording {
    /// What is found first, and the words it stands in.
    static func first(in words: [String], text: String) -> (what: String, words: String)? {
        if let mail = words.first(where: isOwnMail) { return ("a person's mail address", mail) }
        if let number = telephone(in: words), isOwn(number, words) {
            return ("a person's telephone number", number)
        }
        let wording = Wording(text)
        if wording.says(anyOf: ["date of birth", "dob", "nhs number", "unique pupil number", "upn"]
        ),
            wording.words.contains(where: { $0.count > 3 && $0.contains(where: \.isNumber) })
        {
            return ("a number or date by which a person is known", text)
        }
        return nil
    }

    /// A mobile's number, or one that stands without the words of an office's line.
    private static func isOwn(_ number: String, _ words: [String]) -> Bool {
        if number.hasPrefix("07") || number.hasPrefix("+447") { return true }
        let small = words.map { $0.lowercased().filter(\.isLetter) }
        return words.count <= 8
            && !small.contains { word in
                ["ring", "call", "freephone"].contains(word)
                    || offices.contains { word.contains($0) }
            }
    }

    /// An address whose name before the "@" is a person's and not an office's.
    static func isOwnMail(_ word: String) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].contains("."), !parts[0].isEmpty else { return false }
        let local = parts[0].lowercased().split { ".-_".contains($0) }.map { $0.filter(\.isLetter) }
        guard local.count > 1, local.allSatisfy({ !$0.isEmpty }) else { return false }
        return local.allSatisfy { name in !offices.contains { name.contains($0) } }
    }

    /// Ten or eleven digits that begin with 0, or +44, perhaps in groups.
    private static func telephone(in words: [String]) -> String? {
        for start in words.indices {
            guard words[start].hasPrefix("0") || words[start].hasPrefix("+44") else { continue }
            var digits = ""
            for word in words[start...].prefix(4) {
                guard word.allSatisfy({ $0.isNumber || "+-.".contains($0) }), !word.contains("/")
                else { break }
                digits += word.filter(\.isNumber)
            }
            if digits.hasPrefix("44") { digits = "0" + digits.dropFirst(2) }
            if (10...11).contains(digits.count), !words[start].contains(".") { return words[start] }
        }
        return nil
    }

    private static let offices = [
        "info", "enquir", "team", "contact", "child", "service", "office", "mail", "admin",
        "support", "help", "duty",
        "safeguard", "social", "care", "plan", "improve", "board", "family", "famil", "referr",
        "noreply", "reply",
        "school", "foster", "adopt", "hub", "desk", "feedback", "complaint", "participation",
        "council", "press",
        "policy", "data", "quality", "performance", "business", "partnership", "director", "head",
        "officer",
    ]
}
