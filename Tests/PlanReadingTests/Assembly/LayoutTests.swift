import Basics
import Documents
import Planning
import Testing

@testable import PlanReading

/// Layouts that say their parts by place, number or sentence rather than by a column of their own.
struct LayoutTests {
    private func plan(_ text: String, name: String) async throws -> PlanDocument {
        try PlanReader.read(try await DocumentReader.read(Array(text.utf8), name: name)).plan
    }

    private func actions(_ plan: PlanDocument) -> [PlanDocument.Action] {
        plan.sections.flatMap(\.findings).flatMap(\.actions)
    }

    @Test func `entries under a deadline are actions due by it`() async throws {
        let plan = try await plan(
            """
            <h1>Invented plan</h1><table>
            <tr><td>Problem</td><td>Accountable officer</td><td>By 30 June 2025</td>
            <td>By 31 March 2026</td></tr>
            <tr><td>Calls are lost</td><td>Head of Example</td>
            <td><ul><li>Staff the line at night</li><li>Write a script</li></ul></td>
            <td>Test the line with callers</td></tr>
            <tr><td>Notes are late</td><td>Sam Placeholder</td><td></td>
            <td>Buy a recorder for each team</td></tr></table>
            """, name: "plan.html")
        #expect(
            plan.sections.flatMap(\.findings).map(\.text) == ["Calls are lost", "Notes are late"])
        let deadlines = [(6, 30, 2025), (6, 30, 2025), (3, 31, 2026), (3, 31, 2026)]
        #expect(
            actions(plan).map(\.due)
                == deadlines.map { month, day, year in Day(year, month, day).map(Due.day) })
        #expect(actions(plan).map(\.leads.first).last == "Sam Placeholder")
    }

    @Test func `quarters may stand in a row below the other headings`() async throws {
        let plan = try await plan(
            """
            <table><tr><td>Area for improvement</td><td>Lead</td><td colspan=2>Milestones</td></tr>
            <tr><td></td><td></td><td>Q1 2025/26</td><td>Q2 2025/26</td></tr>
            <tr><td>Calls are lost</td><td>Jo Sample</td><td>Staff the line at night</td>
            <td>Test the line with callers</td></tr>
            <tr><td>Notes are late</td><td>Sam Placeholder</td><td></td>
            <td>Buy a recorder for each team</td></tr></table>
            """, name: "plan.html")
        #expect(actions(plan).map(\.due?.end?.iso) == ["2025-06-30", "2025-09-30", "2025-09-30"])
    }

    @Test func `dates over updates do not make actions`() async throws {
        let plan = try await plan(
            """
            | Action | Lead | June 2025 | July 2025 |
            |--|--|--|--|
            | Staff the line at night | Head of Example | Two people found | Three people found |
            | Write a script for it | Jo Sample | First draft is written | Script is in use |
            """, name: "plan.md")
        #expect(actions(plan).map(\.text) == ["Staff the line at night", "Write a script for it"])
    }

    @Test func `outline numbers tell theme, finding and action`() async throws {
        let plan = try await plan(
            """
            WBS,Task Name,Finish,Resource Names
            1,Practice,Fri 28/11/25,
            1.1,Visits are missed,Fri 28/11/25,
            1.1.1,Name a second worker,Fri 29/08/25,"Jo Sample,Sam Placeholder"
            1.1.2,Show missed visits on the wall,Fri 28/11/25,Analyst Lead
            2,Care,Fri 30/01/26,
            2.1,Plans are late,Fri 30/01/26,
            2.1.1,Fix dates a year ahead,Fri 30/01/26,Conference Manager
            """, name: "plan.csv")
        #expect(plan.sections.map(\.title) == ["Practice", "Care"])
        #expect(
            plan.sections.flatMap(\.findings).map(\.text) == [
                "Visits are missed", "Plans are late",
            ]
        )
        #expect(actions(plan).map(\.ref) == ["1.1.1", "1.1.2", "2.1.1"])
        #expect(actions(plan)[0].leads == ["Jo Sample", "Sam Placeholder"])
    }

    @Test func `a column of outline numbers makes findings of sums with a lead`() async throws {
        let plan = try await plan(
            """
            WBS,Task Name,Finish,Owner
            1,Visits are missed,28/11/2025,Head of Example
            1.1,Name a second worker,29/08/2025,Jo Sample
            2,Plans are late,30/01/2026,Head of Example
            2.1,Fix dates a year ahead,30/01/2026,Sam Placeholder
            """, name: "plan.csv")
        #expect(actions(plan).map(\.ref) == ["1.1", "2.1"])
    }

    @Test func `tasks that name each other in a ring are still actions`() async throws {
        let plan = try await plan(
            """
            Issue key,Parent key,Summary,Assignee
            EX-1,EX-2,Publish the waiting list,Jo Sample
            EX-2,EX-1,Ask families what helped,Sam Placeholder
            EX-3,,Families are not asked,
            EX-4,EX-3,Visit ten families,Jo Sample
            """, name: "plan.csv")
        #expect(Set(actions(plan).map(\.ref)) == ["EX-1", "EX-2", "EX-4"])
    }

    @Test func `numbers with a lead on every row are no outline`() async throws {
        let plan = try await plan(
            """
            No,Action,Lead,By when
            1,Set a rota for visits,Head of Example,May 2025
            1.1,Print the rota each week,Jo Sample,June 2025
            """, name: "plan.csv")
        #expect(plan.counts.actions == 2)
    }

    @Test func `tasks stand under the row whose key they name`() async throws {
        let plan = try await plan(
            """
            Issue Type,Issue key,Parent key,Summary,Assignee,Status,Due date
            Task,EX-4,EX-2,Ask families what helped,Jo Sample,To Do,30/Jan/26 12:00 AM
            Task,EX-3,EX-1,Publish the waiting list,Sam Placeholder,Done,14/Mar/25 12:00 AM
            Epic,EX-2,,Families are not asked,,In Progress,
            Epic,EX-1,,Nobody sees who waits longest,,In Progress,
            """, name: "plan.csv")
        let findings = plan.sections.flatMap(\.findings)
        #expect(findings.map(\.ref) == ["EX-2", "EX-1"])
        #expect(findings.map { $0.actions.map(\.ref) } == [["EX-4"], ["EX-3"]])
        #expect(findings[1].actions[0].due == Day(2025, 3, 14).map(Due.day))
    }

    @Test(arguments: [
        ("Head of Example, by end of July 2025", "Head of Example", "by end of July 2025"),
        ("Jo Sample (30/09/2025)", "Jo Sample", "30/09/2025"),
        ("Jo Sample and Analyst Lead; ongoing", "Jo Sample and Analyst Lead", "ongoing"),
    ])
    func `a column of who and when is parted`(cell: String, lead: String, due: String) async throws
    {
        let plan = try await plan(
            """
            | What we will do | Who and when |
            |--|--|
            | Book a link for each meeting | \(cell) |
            | Ask for a nurse on duty | Sam Placeholder, by 30 June 2025 |
            """, name: "plan.md")
        #expect(actions(plan).first?.leadsText == lead)
        #expect(actions(plan).first?.dueText == due)
    }

    @Test func `of ratings under one month after another the last filled one is the status`()
        async throws
    {
        let plan = try await plan(
            """
            Key: G = on track, A = behind, B = complete

            | Action | Lead | RAG May | RAG June |
            |--|--|--|--|
            | Set a rota for visits | Head of Example | A | B |
            | Print the rota each week | Jo Sample | G | |
            """, name: "plan.md")
        #expect(actions(plan).map(\.status) == [.completed, .onTrack])
    }

    @Test func `sentences over tables say what the rows answer`() async throws {
        let plan = try await plan(
            """
            ## Visits

            Inspectors told us that visits are often late.

            | Action | Lead |
            |--|--|
            | Set a rota for visits | Head of Example |

            ## Plans

            What inspectors said: plans are too long.

            | Action | Lead |
            |--|--|
            | Cut the form to two sides | Jo Sample |
            """, name: "plan.md")
        #expect(plan.sections.map(\.title) == ["Visits", "Plans"])
        #expect(
            plan.sections.flatMap(\.findings).map(\.text)
                == ["Inspectors told us that visits are often late.", "plans are too long."])
    }

    @Test func `a form has its action across the top and labels over their values`() async throws {
        let form = { (ref: String, action: String) in
            """
            <table><tr><td colspan=2>Action \(ref): \(action)</td></tr>
            <tr><td>Owner</td><td>By when</td></tr><tr><td>Jo Sample</td><td>May 2025</td></tr>
            <tr><td colspan=2>Progress so far: begun</td></tr></table>
            """
        }
        let plan = try await plan(
            "<h1>Invented plan</h1><h2>Finding 1: Visits are late.</h2>"
                + form("1a", "Set a rota") + form("1b", "Print the rota"), name: "plan.html")
        #expect(actions(plan).map(\.ref) == ["1a", "1b"])
        #expect(actions(plan).map(\.progressText) == ["begun", "begun"])
        #expect(plan.sections.flatMap(\.findings).map(\.ref) == ["1"])
    }

    @Test func `a heading with properties below it is an action`() async throws {
        let action = { (title: String) in
            "#### \(title)\n\n- **Owner:** Jo Sample\n- **By when:** May 2025\n- **RAG:** Done\n\n"
        }
        let plan = try await plan(
            "## Theme A\n\n### Finding A1\n\n> Visits are late.\n\n"
                + action("A1.1 Set a rota for visits") + action("A1.2 Print the rota")
                + action("A1.3 Check the rota"), name: "plan.md")
        #expect(actions(plan).map(\.ref) == ["A1.1", "A1.2", "A1.3"])
        #expect(actions(plan).map(\.status) == [.completed, .completed, .completed])
        #expect(plan.sections.flatMap(\.findings).map(\.text) == ["Visits are late."])
    }

    @Test func `a label with its words across the rest of the row is a finding or its outcome`()
        async throws
    {
        let block = { (number: Int) in
            """
            <tr><td>Recommendation \(number)</td><td colspan=3>Plans \(number) are too long.</td></tr>
            <tr><td>What difference will this make?</td><td colspan=3>Parents follow.</td></tr>
            <tr><td>Step</td><td>What we will do</td><td>Owner</td><td>By when</td></tr>
            <tr><td>\(number).1</td><td>Cut the form to two sides</td><td>Jo Sample</td>
            <td>May 2025</td></tr>
            <tr><td>\(number).2</td><td>Test the form with parents</td><td>Sam Placeholder</td>
            <td>June 2025</td></tr>
            """
        }
        let plan = try await plan("<table>\(block(3))\(block(4))</table>", name: "plan.html")
        let findings = plan.sections.flatMap(\.findings)
        #expect(findings.map(\.ref) == ["3", "4"])
        #expect(findings.map(\.successCriteria.count) == [1, 1])
        #expect(actions(plan).map(\.ref) == ["3.1", "3.2", "4.1", "4.2"])
    }
}
