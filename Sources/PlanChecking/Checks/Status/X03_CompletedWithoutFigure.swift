import Planning

/// An action is called completed, its own measure is a number, and its progress gives no number.
///
/// Source: register X03. Example: "Completed" against "90% of visits in time". Near: "Completed; 92% in time in May".
struct CompletedWithoutFigure: PlanCheck {
    let rule = CheckRule(
        "X03", "Completed against a number with no number given", kind: .sign, severity: .high,
        explanation: """
            Success was to be read off a figure. The action is called completed, but what is said of its progress gives \
            no figure to hold against it; a date is none.
            """,
        advice: "Give the figure reached, with its day and where it comes from.")

    private static let numbers = [
        "all", "every", "none", "both", "half", "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "ten", "eleven", "twelve", "doubled", "halved",
    ]

    func notices(in plan: CheckedPlan) -> [Notice] {
        plan.actions.compactMap { action in
            guard action.isCompleted,
                let measure = plan.ownMeasures(of: action).first(where: { $0.target?.value != nil }
                ),
                let target = measure.target?.value
            else { return nil }
            let said = [action.value.progressText, action.value.statusText].compactMap { $0 }
            guard !said.contains(where: { givesFigure($0, in: plan) }) else { return nil }
            let isToldInWords = measure.text.contains(where: \.isNumber)
            let aim =
                isToldInWords
                ? ""
                : " with a target of \(Self.figure(target))\(measure.target?.unit == "%" ? "%" : "")"
            var notice = rule.notice(
                of: action, on: "status", "progress", words: measure.text,
                "Called completed; its measure is \(Shown.quoted(measure.text))\(aim), "
                    + "and no figure is given.")
            notice.cells = Set(notice.cells + measure.from.all).sorted()
            return notice
        }
    }

    private static func figure(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
    }

    private func givesFigure(_ text: String, in plan: CheckedPlan) -> Bool {
        let bare = plan.withoutDates(text)
        return bare.contains(where: \.isNumber)
            || Wording(bare).says(anyOf: CompletedWithoutFigure.numbers)
    }
}
