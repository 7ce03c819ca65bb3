import Basics
import Planning

/// A finding that says itself that it was made before.
///
/// Source: register X74
///
/// Example: in a plan of 2031: "The visit of 2028 recommended that rotas be published."
struct StoodBefore: PlanCheck {
    let rule = stoodBeforeRule

    func notices(in plan: CheckedPlan) -> [Notice] {
        let year = PlanYear.of(plan)
        return plan.findings.compactMap { finding in
            guard let text = finding.value.text else { return nil }
            let told = Statements.of(text).first { RepeatWording.tellsOfEarlier($0, year: year) }
            guard let told else { return nil }
            return rule.found(
                at: finding.at, cells: finding.cells("text"), words: told,
                "Was found before: \(told.quoted).")
        }
    }
}

/// What both halves of X74 say of themselves.
let stoodBeforeRule = CheckRule(
    "X74", "The finding has stood before", kind: .sign, severity: .high,
    explanation: """
        A finding that comes back shows that the last plan was finished and the practice was not. \
        An inspector who knows the earlier report will ask what is different this time.
        """,
    advice: "Say what was done the last time, why it did not hold, and what will be different.")

/// The year that a plan belongs to.
enum PlanYear {
    /// The first year of its period or title, else that of its earliest due date.
    static func of(_ plan: CheckedPlan) -> Int? {
        for text in [
            plan.document.dates.periodText, plan.document.title, plan.document.inspection.dateText,
        ] {
            if let year = RepeatWording.years(in: text ?? "").first { return year }
        }
        let due = plan.actions.compactMap { ($0.value.due?.end ?? $0.value.due?.start)?.year }
            .sorted()
        return due.isEmpty ? nil : due[due.count / 2]
    }
}

/// Tells where a text speaks of an earlier inspection.
enum RepeatWording {
    /// Whether a statement says that something was found or asked for before.
    static func tellsOfEarlier(_ statement: String, year: Int?) -> Bool {
        let wording = Wording(statement)
        guard wording.words.contains(where: looks.contains),
            wording.words.contains(where: asked.contains)
        else {
            return wording.says(anyOf: plain)
        }
        if wording.says(anyOf: plain)
            || wording.words.contains(where: ["previous", "previously", "earlier"].contains)
        {
            return true
        }
        guard let year else { return false }
        return years(in: statement).contains { $0 < year }
    }

    /// Years of four digits.
    static func years(in text: String) -> [Int] {
        text.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }.filter {
            (1990...2100).contains($0)
        }
    }

    private static let looks: Set<String> = [
        "review", "inspection", "inspections", "visit", "report", "audit", "inspectors", "ofsted",
        "inspectorate",
    ]
    private static let asked: Set<String> = [
        "recommended", "identified", "found", "raised", "required", "asked", "highlighted", "noted",
        "criticised",
        "recommendation", "reported",
    ]
    private static let plain = [
        "last inspection", "previous inspection", "since the last", "repeat finding",
        "repeated finding",
        "still not", "again found", "at the last", "remains an area",
    ]
}
