import Basics
import Documents
import Planning
import Testing

@testable import PlanReading

struct PlanReaderTests {
    private func plan(_ text: String, name: String = "plan.txt") async throws -> PlanDocument {
        try PlanReader.read(try await DocumentReader.read(Array(text.utf8), name: name)).plan
    }

    @Test func `a finding across its rows holds the actions below it`() async throws {
        let plan = try await plan(
            """
            # Invented plan 2025

            | Task | Evidence | Lead | RAG |
            |--|--|--|--|
            | **Make visits on time.** *Para 4 (north); Para 9* | | | |
            | Set a visiting rota | Rota in use | Head of Visits | |
            | Check the rota each week | All visits counted | Team Manager | |
            """)
        let finding = try #require(plan.sections.first?.findings.first)
        #expect(finding.text == "Make visits on time.")
        #expect(finding.links.paragraphs == ["4", "9"])
        #expect(finding.links.paragraphNotes == ["4": "north"])
        #expect(finding.actions.map(\.text) == ["Set a visiting rota", "Check the rota each week"])
        #expect(finding.actions.map(\.leads) == [["Head of Visits"], ["Team Manager"]])
        #expect(finding.measures.map(\.text) == ["All visits counted"])
    }

    @Test func `a row that a page break cut is joined`() async throws {
        let plan = try await plan(
            """
            | What? | Who? | How? | Target date |
            |--|--|--|--|
            | Plans are clear | Sam Placeholder, | Write a guide that every worker can | Mar |

            | What? | Who? | How? | Target date |
            |--|--|--|--|
            | | Jo Sample | read on one page. | '26 |
            """)
        let action = try #require(plan.sections.first?.findings.first?.actions.first)
        #expect(action.text == "Write a guide that every worker can read on one page.")
        #expect(action.leads == ["Sam Placeholder", "Jo Sample"])
        #expect(action.due == .month(3, 2026))
        #expect(plan.counts.actions == 1)
    }

    @Test
    func `a numbered line over a table is the finding, and blocks under it criteria and measures`()
        async throws
    {
        let plan = try await plan(
            """
            Care - within 4 months

            Recommendation:

            1. See every child alone

            Tasks\tOwner\tDeadline\tStatus
            Change the form\tSam Placeholder\tMay 2025\tCompleted
            Brief all teams\tTeam Managers\tJune 2025\tIn progress

            - Children say that they are heard

            - Visits recorded as alone: 90%

            2. Write plans with families

            Tasks\tOwner\tDeadline\tStatus
            Pilot family meetings\tJo Sample\tJuly 2025\t

            - Families own the plan

            - Plans made in a meeting
            """)
        let findings = plan.sections.flatMap(\.findings)
        #expect(findings.map(\.ref) == ["1", "2"])
        #expect(findings.first?.kind == .recommendation)
        #expect(findings.first?.bandText == "within 4 months")
        #expect(findings.first?.actions.map(\.status) == [.completed, .underway])
        #expect(findings.first?.successCriteria.map(\.text) == ["Children say that they are heard"])
        #expect(findings.first?.measures.map(\.text) == ["Visits recorded as alone: 90%"])
        #expect(findings.last?.measures.map(\.text) == ["Plans made in a meeting"])
    }

    @Test func `a status is read through the document's own key`() async throws {
        let plan = try await plan(
            """
            Key: R = behind schedule; G = on track; B = complete

            | Action | Lead | RAG |
            |--|--|--|
            | Write the policy for kinship carers | DCS | G |
            | Print the policy for kinship carers | DCS | B |
            | Send the policy to every kinship carer | DCS | X |
            """)
        let actions = plan.sections.flatMap(\.findings).flatMap(\.actions)
        #expect(actions.map(\.status) == [.onTrack, .completed, nil])
        #expect(actions.map(\.statusText) == ["G", "B", "X"])
        #expect(plan.doubts.contains { $0.kind == "status-key" && $0.words == "X" })
    }

    @Test func `labelled lines make a plan without a table`() async throws {
        let plan = try await plan(
            """
            # Invented youth plan

            ## Recommendation 1: Know every child

            - [x] Meet each child before the panel (Owner: Jo Sample, due 30 September 2025)
            - [ ] Write down what the child says (Owner: Team Manager, due ongoing)
            """, name: "plan.md")
        let finding = try #require(plan.sections.flatMap(\.findings).first)
        #expect(finding.ref == "1")
        #expect(finding.actions.map(\.leads) == [["Jo Sample"], ["Team Manager"]])
        #expect(finding.actions.first?.due?.end == Day(2025, 9, 30))
        #expect(finding.actions.last?.due?.precision == .ongoing)
    }

    @Test(arguments: [
        "Dear all, the picnic is on Saturday. Bring a hat.",
        "| Name | Room | Phone |\n|--|--|--|\n| Sam | 4 | 12 |\n| Jo | 5 | 13 |",
        "| What | When | Where |\n|--|--|--|\n| Coffee | 4 May | Hall |\n| Walk | 9 May | Park |",
    ])
    func `a document that is no plan says so`(text: String) async throws {
        await #expect(throws: PlanReadingError.self) { try await plan(text) }
    }

    @Test func `a paragraph longer than any plan's is no plan`() async throws {
        let text =
            "| Action | Lead |\n|--|--|\n| Print the guide for carers | Jo Sample |\n\n"
            + String(repeating: "words ", count: 40_000)
        await #expect(
            throws: PlanReadingError.notAPlan(
                reason: "one of its paragraphs is 239999 letters long")
        ) { try await plan(text, name: "plan.md") }
    }

    @Test func `reading stops when the time is up`() async throws {
        let text = "| Action | Lead |\n|--|--|\n| Print the guide for carers | Jo Sample |"
        let document = try await DocumentReader.read(Array(text.utf8), name: "plan.md")
        #expect(throws: PlanReadingError.tookTooLong) {
            try PlanReader.read(document, by: .now - .seconds(1))
        }
    }

    @Test func `every answer to every doubt gives a plan that can be read`() async throws {
        let plan = try await plan(
            """
            | Action | Lead | By when | RAG |
            |--|--|--|--|
            | Write the guide for carers | Sam Placeholder Jo Mary Sample | end of March | R |
            | Print the guide for carers | Sam Placeholder | 4 May 2025 | A |
            """)
        #expect(!plan.doubts.isEmpty)
        for (index, doubt) in plan.doubts.enumerated() {
            for choice in doubt.choices.indices {
                let answered = try plan.answering(doubt: index, with: choice)
                #expect(answered.doubts.count == plan.doubts.count - 1)
                #expect(try PlanDocument(json: answered.json) == answered)
            }
        }
    }
}
