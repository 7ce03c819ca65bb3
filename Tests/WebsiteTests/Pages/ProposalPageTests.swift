import Basics
import Operations
import Planning
import Testing

@testable import Website

/// What the page of a proposal says, whatever its markup.
@Suite struct ProposalPageTests {
    private func page(_ value: ProposalPageValue, reopened: Int? = nil) -> ParsedPage {
        ParsedPage(Samples.plain.html(of: ProposalPage(value: value, reopened: reopened)))
    }

    @Test(arguments: [
        ([:], "3 things to settle."), ([0: 1], "2 things to settle."),
        ([0: 1, 1: 0], "1 thing to settle."),
        ([0: 1, 1: 0, 2: 1], "Every question is settled."),
    ])
    func `the state counts what is still to settle`(chosen: [Int: Int], words: String) throws {
        let lede = try #require(
            page(Samples.plain.proposal(chosen: chosen)).all("p").first { $0["class"] == "lede" })
        #expect(
            lede.text
                == "We read 6 actions under 4 findings, with 1 measure and 1 success criterion. \(words)"
        )
    }

    @Test func `a question offers its answers with the suggestion chosen`() {
        let radios = page(Samples.plain.proposal()).all("input").filter { $0["name"] == "answer-2" }
        #expect(radios.map { $0["value"] } == ["0", "1", "2"])
        #expect(radios.map { $0["checked"] != nil } == [true, false, false])
    }

    @Test func `a settled question says its answer and can be opened again`() throws {
        let value = Samples.plain.proposal(chosen: [1: 2])
        let line = try #require(
            page(value).all("li").first { $0.text.contains("Settled: No year") })
        #expect(line.text.contains("Which year is meant?"))
        let radios = page(value, reopened: 1).all("input").filter { $0["name"] == "answer-2" }
        #expect(radios.map { $0["checked"] != nil } == [false, false, true])
    }

    @Test func `a question leads to the rows where it arises`() throws {
        let page = page(Samples.plain.proposal())
        let links = page.all("a").filter { $0["href"] == "#r1-1-2" }
        #expect(links.map(\.text) == ["Recommendation 1, action 2"])
        #expect(
            page.elements.contains {
                $0.name == "tr" && $0["id"] == "r1-1-2" && $0.text.contains("Question 1")
            })
    }

    @Test func `every word of the document stands on the page`() {
        let text = page(Samples.plain.proposal()).all("main")[0].text
        for cell in Samples.plain.cells {
            for line in cell.text.split(separator: "\n") { #expect(text.contains(line)) }
        }
    }

    @Test func `accepting says what will happen`() throws {
        let page = page(Samples.plain.proposal(chosen: [0: 0]))
        let section = try #require(page.all("section").first { $0["id"] == "accept" })
        #expect(section.text.contains("1 action comes in as done on the owner’s word"))
        #expect(section.text.contains("2 questions stay open"))
        #expect(section.text.contains("take it back until something in the plan is changed"))
    }

    @Test func `an accepted proposal can no longer be changed`() {
        let value = Samples.plain.proposal(accepted: Samples.planID)
        #expect(page(value).all("form").map { $0["action"] } == ["/session/ending"])
        #expect(!page(value).all("a").contains { ($0["href"] ?? "").contains("/actions/") })
    }

    @Test(arguments: [
        (
            "/sections/0/findings/2/actions/1/leads",
            ProposalPlace(section: 0, finding: 2, action: 1)
        ),
        ("/sections/0/findings/2/text", ProposalPlace(section: 0, finding: 2)),
        ("/dates/period_text", nil),
        ("/sections/0", nil), ("", nil), ("/sections/x/findings/1", nil),
    ])
    func `a pointer names a place`(pointer: String, place: ProposalPlace?) {
        #expect(ProposalPlace(pointer: pointer) == place)
    }

    @Test func `a question about a row that is gone names no place`() {
        var value = Samples.plain.proposal()
        value.document.sections[1].findings[0].actions = []
        #expect(!page(value).all("a").contains { $0["href"] == "#r2-1-1" })
    }
}
