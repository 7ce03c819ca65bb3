import Operations
import Planning
import Testing

@testable import Website

@Suite struct FormFieldsTests {
    @Test(arguments: [
        ("a=1&b=two+words", [("a", "1"), ("b", "two words")]),
        ("a=%3Cb%3E%26&a=2", [("a", "<b>&"), ("a", "2")]),
        ("na%C3%AFve=%E2%80%99", [("naïve", "’")]),
        ("a&b=&=c", [("a", ""), ("b", ""), ("", "c")]),
        ("a=%zz&b=%4", [("a", "%zz"), ("b", "%4")]),
        ("a=one%0D%0Atwo", [("a", "one\ntwo")]),
        ("", []),
    ])
    func `a form is read`(text: String, expected: [(String, String)]) {
        let fields = FormFields(encoded: text)
        #expect(fields.fields == expected.map { FormFields.Field($0.0, $0.1) })
    }

    @Test func `whatever is written is read back`() {
        let words = [
            "plain", "a b+c", "50% of <all> & \"more\"", "line\nline", "naïve ’ 😀", "=&?#/",
        ]
        let fields = FormFields(words.map { FormFields.Field($0, $0) })
        #expect(FormFields(encoded: fields.encoded) == fields)
    }

    @Test func `lines are trimmed and empty ones left out`() {
        let fields = FormFields(encoded: "leads=+Rosa+%0D%0A%0D%0ADev%0D%0A")
        #expect(fields.lines("leads") == ["Rosa", "Dev"])
        #expect(fields.words("absent") == "")
    }

    @Test(arguments: [
        ActionFilter(),
        ActionFilter(
            words: "a & b", lead: "Rosa = Dev", stage: .inProgress, section: 2, due: .next30,
            need: .lead, order: ActionOrder(.due, isDescending: true)),
        ActionFilter(due: DueWindow.none, order: ActionOrder(.lead)),
    ])
    func `a filter travels in the address and back`(filter: ActionFilter) {
        let query = FormFields(FilterQuery.fields(of: filter)).encoded
        #expect(FilterQuery.filter(from: FormFields(encoded: query)) == filter)
    }

    @Test(arguments: [
        "status=bogus", "section=0", "section=-1", "section=x", "due=never", "lacks=all",
        "sort=size", "lead=", "words=++",
    ])
    func `what an address says wrongly is left out`(query: String) {
        #expect(FilterQuery.filter(from: FormFields(encoded: query)) == ActionFilter())
    }

    @Test(arguments: [
        ("1-1", ProposalPlace(section: 0, finding: 0)),
        ("2-3-10", ProposalPlace(section: 1, finding: 2, action: 9)),
        ("1", nil), ("0-1", nil), ("1-1-1-1", nil), ("a-b", nil), ("1--1", nil), ("", nil),
        ("-1-1", nil),
    ])
    func `a place is read from the address`(slug: String, place: ProposalPlace?) {
        #expect(ProposalPlace(slug: slug) == place)
        if let place { #expect(place.slug == slug) }
    }
}
