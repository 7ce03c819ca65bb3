import Basics
import Operations
import Planning
import Testing

@testable import Website

/// What a plan's pages say, whatever their markup.
@Suite struct PlanPageTests {
    private func page(_ filter: ActionFilter = .init()) -> ParsedPage {
        ParsedPage(Samples.plain.html(of: PlanPage(value: Samples.plain.plan(filter))))
    }

    @Test func `what needs a person is counted and linked to exactly those actions`() {
        let links = page().all("a").filter { ($0["href"] ?? "").contains("#actions") }
        let needs = links.filter { $0.text.contains("with no") || $0.text.contains("past") }
        let words = [
            "1 past its date and not done", "1 with no lead", "1 with no date",
            "2 with no measure", "1 with no status",
        ]
        #expect(needs.map(\.text) == words)
        for need in needs {
            let query =
                (need["href"] ?? "").split(separator: "?").last?.split(separator: "#").first ?? ""
            let filter = FilterQuery.filter(from: FormFields(encoded: query))
            let count = Samples.plain.plan(filter).rows.count
            #expect(need.text.hasPrefix("\(count) "))
        }
    }

    @Test func `a done action says who says so, and the document’s own word`() throws {
        let row = try #require(
            page().all("tr").first { $0.text.contains("Rewrite the pathway plan") })
        #expect(row.text.contains("Done, says the owner"))
        #expect(row.text.contains("Already actioned (Dec 25)"))
        #expect(row.text.contains("31 Dec 2025"))
    }

    @Test func `a late action says so, and what its owner says`() throws {
        let row = try #require(
            page().all("tr").first { $0.text.contains("Give every personal adviser") })
        #expect(row.text.contains("26 days late"))
        #expect(row.text.contains("Owner says Amber"))
    }

    @Test func `a finding that nothing answers is shown`() {
        #expect(
            page().all("td").contains {
                $0.text.contains("Nothing in the plan answers this finding")
            })
    }

    @Test func `every filter is shown and can be removed alone`() {
        let filter = ActionFilter(
            words: "plan", lead: "Dev Mockup", stage: .inProgress, section: 0, due: .late,
            need: .measure)
        let chips = PlanFilters.set(filter, sections: ["A"])
        #expect(chips.count == 6)
        for (index, chip) in chips.enumerated() {
            let rest = PlanFilters.set(chip.1, sections: ["A"]).map(\.0)
            #expect(rest == chips.enumerated().filter { $0.offset != index }.map(\.element.0))
        }
    }

    @Test func `the number shown is the number of rows`() {
        let filtered = page(ActionFilter(lead: "Dev Mockup"))
        #expect(filtered.all("b").contains { $0.text == "Showing 2 of 6" })
        #expect(filtered.all("th").count { $0["scope"] == "row" } == 2)
        #expect(
            filtered.all("a").contains {
                $0["href"]?.hasSuffix("/actions.csv?lead=Dev%20Mockup") == true
            })
    }

    @Test func `a heading sorts by its column, and then the other way`() throws {
        let sorted = page(ActionFilter(order: ActionOrder(.due)))
        let heading = try #require(sorted.all("th").first { $0["aria-sort"] != nil })
        #expect(heading.text == "Due, sort")
        #expect(heading["aria-sort"] == "ascending")
        #expect(sorted.all("a").contains { ($0["href"] ?? "").contains("sort=-due") })
    }

    @Test func `taking back is offered only while it can be done`() {
        var value = Samples.plain.plan()
        #expect(Samples.plain.html(of: PlanPage(value: value)).contains("Take back the acceptance"))
        value.canBeTakenBack = false
        #expect(
            !Samples.plain.html(of: PlanPage(value: value)).contains("Take back the acceptance"))
    }

    /// A plan of 241 actions is sent in less than 300 KB. Source: the largest of the plans that were read.
    @Test func `a long plan stays light`() {
        var value = Samples.plain.plan()
        let words =
            "Make sure that every worker knows what is wanted, has the time for it and hears how it went, "
            + "and tell the board each quarter what was found and what was changed because of it."
        let rows = (0..<241).map { number in
            ActionRow(
                id: Samples.id("a", number), ref: "\(number).1", text: words,
                finding: value.findings[number / 81].head.id,
                leads: ["Head of Service, Example", "Dev Mockup"], dueText: "Feb ’12",
                due: .month(2, 2012),
                stage: number.isMultiple(of: 3) ? .done : .inProgress,
                statusText: "Action complete (Aug 11)",
                ownerRag: number.isMultiple(of: 3) ? .blue : .amber)
        }
        value.fill(findings: value.findings, rows: rows)
        let bytes = Layout.html(of: PlanPage(value: value), in: Samples.plain.frame).bytes.count
        #expect(bytes < 300_000)
        #expect(bytes > 100_000)
    }
}
