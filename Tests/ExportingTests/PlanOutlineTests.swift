import Basics
import Planning
import Testing

@testable import Exporting

@Suite struct PlanOutlineTests {
    static var plan: PlanDocument {
        var first = PlanDocument.Action(
            text:
                "Visit every invented child within the time that the rules set, and write down what was seen"
        )
        first.ref = "1.1"
        first.leads = ["Head of Visits", "Ms Quillfeather"]
        first.dueText = "Feb '27"
        first.due = .month(2, 2027)
        first.status = .completed
        first.statusText = "All done"
        first.evidenceText = "Visit records"
        var second = PlanDocument.Action(text: "Write the rules")
        second.dueText = "TBC"
        second.statusText = "G"
        var measure = PlanDocument.Measure(text: "Visits in time")
        measure.baseline = .init(value: 76.5, unit: "%")
        measure.target = .init(value: 90, unit: "%", kind: .absolute)
        measure.action = 0
        var finding = PlanDocument.Finding(kind: .recommendation, ref: "1", text: "Visits are late")
        finding.bandText = "Within three months"
        finding.actions = [first, second]
        finding.measures = [measure]
        finding.successCriteria = [.init(text: "Children are seen")]
        var plan = PlanDocument()
        plan.title = "Nethermere plan"
        plan.authority = "Nethermere Borough Council"
        plan.dates.isDraft = true
        plan.dates.periodText = "2026/27"
        plan.sections = [
            .init(title: "Visits", findings: [finding, .init(kind: .other, text: nil)])
        ]
        plan.cells = [.init(id: 7, text: "A stray line")]
        plan.unplaced = [7]
        plan.doubts = [
            .init(
                kind: "status-key", places: [], question: "What does “G” mean?", words: "G",
                choices: [.init(label: "Not known"), .init(label: "On track")])
        ]
        return plan
    }

    @Test func `a plan is set as an outline`() {
        let wanted = """
            Nethermere plan
            ===============
            Nethermere Borough Council

            1 section, 2 findings, 2 actions, 1
            measure and 1 success criterion.
            1 question to settle, at the end.

            This is a draft.
            Period: 2026/27

            Visits
            ------

            Recommendation 1: Visits are late
              Timescale: Within three months
              Success: Children are seen
              - 1.1 Visit every invented child within
                the time that the rules set, and write
                down what was seen
                Lead: Head of Visits; Ms Quillfeather
                Due: Feb '27 (by 28 February 2027)
                Status: Completed (“All done”)
                Evidence: Visit records
                Measure: Visits in time [from 76.5%,
                  to 90%]
              - Write the rules
                Lead: none
                Due: TBC (no date in it)
                Status: not known (“G”)

            Finding: (its words are lost in the
              document)

            Questions
            ---------

            1. What does “G” mean?
               “G”
               * Not known
               - On track

            * marks the answer that the reading stands
            on.

            Words that found no home
            ------------------------
            - A stray line

            """
        #expect(PlanOutline.text(of: PlanOutlineTests.plan, width: 42) == wanted)
    }

    @Test func `no line is wider than asked`() {
        for width in [30, 60, 88] {
            let lines = PlanOutline.text(of: PlanOutlineTests.plan, width: width)
                .split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= width })
        }
    }

    @Test func `an empty plan says so in words`() {
        let text = PlanOutline.text(of: PlanDocument())
        #expect(
            text.contains(
                "no sections, no findings, no actions, no measures and no success criteria."))
    }
}
