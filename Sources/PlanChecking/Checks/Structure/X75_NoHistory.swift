/// A later version with nothing on the earlier ones, or a draft that nobody has signed off.
///
/// Source: register X75
///
/// Example: "Version 4", and nothing on what changed since 3.
struct NoHistory: PlanCheck {
    let rule = CheckRule(
        "X75", "No history", kind: .sign, severity: .low,
        explanation: """
            A plan that is written over keeps only today's truth. What was promised before, and \
            when it changed, can then not be shown to anybody.
            """,
        advice: "Keep each version as it was reported, say what changed, and who signed it off.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        let document = plan.document
        var found: [Notice] = []
        let words = plan.document.cells.map { Wording($0.text) }
        if let version = document.dates.versionText, number(in: version) > 1,
            !words.contains(where: { $0.says(anyOf: Self.history) })
        {
            found.append(
                rule.found(
                    at: "", cells: document.from["version_text"] + document.from["version"],
                    words: version,
                    "\(version.quoted), and nothing on the versions before it."))
        }
        if document.dates.isDraft, !words.contains(where: { $0.says(anyOf: Self.signOff) }) {
            let draft = document.cells.first { Wording($0.text).words.contains("draft") }
            found.append(
                rule.found(
                    at: "", cells: draft.map { [$0.id] } ?? document.from["title"],
                    words: draft?.text ?? document.title ?? "",
                    "A draft, and nothing on who signed it off."))
        }
        return found
    }

    private func number(in version: String) -> Int {
        Wording(version).words.compactMap { word in
            Int(word.drop { $0 == "v" }.prefix { $0.isNumber })
        }
        .first ?? 0
    }

    private static let history = [
        "version history", "version control", "document control", "change log", "changes since",
        "change history",
        "history of changes", "amendment history", "document history", "what has changed",
        "revision history",
        "amended since", "previous version", "previous versions", "replaces version", "supersedes",
    ]
    private static let signOff = [
        "approved by", "signed off by", "agreed by", "approved on", "signed by", "adopted by",
        "endorsed by",
        "ratified by", "approval date",
    ]
}
