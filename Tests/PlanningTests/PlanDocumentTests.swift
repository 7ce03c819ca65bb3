import Basics
import Testing

@testable import Planning

struct PlanDocumentTests {
    static var sample: PlanDocument {
        var measure = PlanDocument.Measure(text: "90% of visits in time")
        measure.action = 0
        measure.baseline = .init(value: 76.5, unit: "%", text: "June 11")
        measure.target = .init(value: 90, unit: "%", kind: .absolute)
        measure.direction = .up
        measure.indicators = ["NI 59"]
        var action = PlanDocument.Action(text: "Visit every child in time")
        action.leads = ["Head of Visits"]
        action.due = Due(
            start: Day(2012, 2, 1), end: Day(2012, 2, 29), precision: .month, isYearInferred: true)
        action.status = .onTrack
        action.from = ["text": [2]]
        var finding = PlanDocument.Finding(kind: .areaForImprovement, ref: "1", text: "Visits")
        finding.links.paragraphs = ["15"]
        finding.links.paragraphNotes = ["15": "hub"]
        finding.actions = [action]
        finding.measures = [measure]
        finding.successCriteria = [.init(text: "Children are seen", from: ["text": [3]])]
        var plan = PlanDocument()
        plan.title = "A plan"
        plan.dates.isDraft = true
        plan.sections = [.init(title: "Visits", findings: [finding])]
        plan.cells = [.init(id: 2, text: "Visit every child in time", line: 4, table: 0, row: 1)]
        plan.doubts = [
            .init(
                kind: "lead-cut", places: ["/sections/0/findings/0/actions/0/leads"],
                question: "One lead or two?", words: "Head of Visits",
                choices: [
                    .init(label: "One"),
                    .init(
                        label: "Two",
                        sets: [
                            .init(
                                "/sections/0/findings/0/actions/0/leads", ["Head", "of Visits"])
                        ]),
                ])
        ]
        plan.unplaced = [9]
        return plan
    }

    @Test func `a plan is read back from its JSON equal in every field`() throws {
        let plan = PlanDocumentTests.sample
        #expect(try PlanDocument(json: plan.json) == plan)
        #expect(try PlanDocument(json: JSON(reading: plan.json.bytes())) == plan)
    }

    @Test func `an answer to a doubt sets its place and takes the doubt away`() throws {
        let answered = try PlanDocumentTests.sample.answering(doubt: 0, with: 1)
        #expect(answered.sections[0].findings[0].actions[0].leads == ["Head", "of Visits"])
        #expect(answered.doubts.isEmpty)
    }

    @Test func `a field of the wrong kind is named by its place`() throws {
        var tree = PlanDocumentTests.sample.json
        tree.set(7, at: "/sections/0/findings/0/actions/0/text")
        #expect(
            throws: JSONError.unexpected(
                pointer: "/sections/0/findings/0/actions/0/text", expected: "a text or null")
        ) { try PlanDocument(json: tree) }
    }

    @Test func `another format is refused`() {
        #expect(throws: JSONError.self) { try PlanDocument(json: ["format": "something/9"]) }
    }

    @Test func `counts add up over sections and the whole plan`() {
        let counts = PlanDocumentTests.sample.counts
        #expect(counts.actions == 1)
        #expect(counts.measures == 1)
        #expect(counts.successCriteria == 1)
    }
}
