import Basics
import Planning

@testable import Operations
@testable import Website

/// The pages of a living plan.
extension Samples {
    var livingStates: [(name: String, page: any Page)] {
        [
            (
                "action-living",
                ActionPage(value: livingAction(.inProgress), life: life, notice: .changed)
            ),
            ("action-signed-off", ActionPage(value: livingAction(.done), life: signedOffLife)),
            ("work", WorkPage(value: work, name: say("Rosa Specimen"))),
            (
                "work-empty",
                WorkPage(value: WorkPageValue(today: Samples.today), name: say("Rosa Specimen"))
            ),
            ("comparison", ComparisonPage(value: comparison, typed: ("", ""))),
            (
                "comparison-wrong",
                ComparisonPage(
                    value: comparison, typed: (say("soon"), ""),
                    problems: [
                        FieldProblem(field: "from", words: "Enter a day, such as 31 March 2027.")
                    ])
            ),
            ("comparison-nothing", ComparisonPage(value: unchanged, typed: ("", ""))),
            ("history", HistoryPage(value: history)),
            ("position", PositionPage(value: position)),
            ("notices-none", NoticesPage(value: notices)),
            (
                "operation-obstacle",
                OperationPage(
                    value: operation(SignOffAction.self, obstacle: "It is signed off already."),
                    values: [:])
            ),
            (
                "overwrite",
                OverwritePage(
                    value: operation(
                        EditAction.self,
                        values: ["text": say("Rewrite the plan"), "revision": "4"]),
                    typed: ["text": say("Rewrite the plan and read it aloud"), "revision": "3"])
            ),
        ] + operationStates
    }

    private var unchanged: PlanComparison {
        var value = comparison
        value.rows = []
        value.updates = []
        value.acceptedOn = Samples.day(2026, 1, 1)
        return value
    }

    /// The form of every operation, empty and with everything wrong that can be.
    private var operationStates: [(name: String, page: any Page)] {
        actionOperations.flatMap { operation -> [(name: String, page: any Page)] in
            let typed = Dictionary(
                operation.fields.map { ($0.name, $0.kind == .text ? say("Typed\nwords") : "") }
            ) { first, _ in first }
            let problems = operation.fields.compactMap { field -> FieldProblem? in
                if case .record = field.kind { return nil }
                return field.name == "revision"
                    ? nil : FieldProblem(field: field.name, words: "\(field.words): mend this.")
            }
            return [
                (
                    "operation-\(operation.noun)",
                    OperationPage(value: self.operation(operation), values: [:])
                ),
                (
                    "operation-\(operation.noun)-wrong",
                    OperationPage(
                        value: self.operation(operation), values: typed, problems: problems)
                ),
            ]
        }
    }
}
