import Basics
import HTTPTypes
import Operations
import Planning
import Testing

@testable import Website

@Suite struct RouteTests {
    /// A cell of the invented plan that found no home.
    private let unplaced = Samples.plain.proposal().document.unplaced[0]

    /// The address of a route for the invented plan.
    private func address(of route: Route, plan: String, proposal: String) -> String {
        let isFinding = route.pattern.contains("/findings/:place")
        let isPart = route.pattern.contains("/measures/") || route.pattern.contains("/criteria/")
        var address = route.pattern.replacing(":plan", with: plan)
            .replacing(":proposal", with: proposal)
            .replacing(":place", with: isFinding ? "1-1" : isPart ? "1-1-1" : "1-1-2")
            .replacing(":cell", with: String(unplaced + 1))
            .replacing(":action", with: Samples.id("a", 0).text)
            .replacing(":finding", with: Samples.id("f", 0).text)
        if address.hasSuffix("actions/new") { address += "?finding=1-1" }
        if address.hasSuffix("findings/new") { address += "?section=1" }
        return address
    }

    @Test(arguments: routes.filter { $0.verb == .get && $0.pattern != "/assets/:name" })
    func `every page answers`(route: Route) async throws {
        let site = try TestSite()
        let address = address(
            of: route, plan: Samples.planID.text, proposal: Samples.proposalID.text)
        let response = try await site.get(address)
        #expect(response.status == (route.pattern == "/" ? .seeOther : .ok))
        if response.headers[.contentType]?.hasPrefix("text/html") == true {
            let html = response.text.replacing(site.token, with: "token")
            #expect(PageChecks.faults(of: html) == [])
        }
    }

    /// A record that is not there, and an identifier that cannot be one, look the same from outside.
    @Test(
        arguments: routes.filter { $0.pattern.contains(":") && $0.pattern != "/assets/:name" },
        [Samples.id("z", 9).text, "not-an-identifier"])
    func `what is not there is not found`(route: Route, id: String) async throws {
        let site = try TestSite(desk: EmptyDesk())
        let address = address(of: route, plan: id, proposal: id)
        let response =
            route.verb == .get
            ? try await site.get(address)
            : try await site.post(
                address,
                [
                    ("revision", "7"), ("answer-1", "0"), ("text", "x"), ("section", "1"),
                    ("finding", "1-1"), ("as", "aside"),
                ])
        #expect(response.status == .notFound)
        #expect(response.page.all("h1").map(\.text) == ["Page not found"])
    }

    @Test func `an address without a route is not found`() async throws {
        for address in ["/nowhere", "/plans/", "/assets/passwd", "/proposals/x/y/z"] {
            let response = try await TestSite().get(address)
            #expect(response.status == .notFound || response.status == .ok && address == "/plans/")
        }
    }

    @Test func `no two routes are the same`() {
        let names = routes.map { "\($0.verb) \($0.pattern)" }
        #expect(Set(names).count == names.count)
    }
}

/// A record that holds nothing.
struct EmptyDesk: Desk {
    private var nothing: Refusal { .notFound(what: "record") }

    func reach() async throws { throw nothing }
    func plans(on today: Day) async throws -> PlansPageValue { PlansPageValue() }
    func plan(_ id: Identifier, filter: ActionFilter, on today: Day) async throws -> PlanPageValue {
        throw nothing
    }
    func finding(_ id: Identifier, of plan: Identifier, on today: Day) async throws
        -> FindingPageValue
    { throw nothing }
    func action(_ id: Identifier, of plan: Identifier, on today: Day) async throws
        -> ActionPageValue
    { throw nothing }
    func findings(of plan: Identifier, on today: Day) async throws -> FindingsPageValue {
        throw nothing
    }
    func measures(of plan: Identifier) async throws -> MeasuresPageValue { throw nothing }
    func leads(of plan: Identifier, on today: Day) async throws -> LeadsPageValue { throw nothing }
    func proposal(_ id: Identifier) async throws -> ProposalPageValue { throw nothing }
    func export(_ plan: Identifier, as format: PlanFormat) async throws -> FileToSave {
        throw nothing
    }
    func source(of id: Identifier) async throws -> FileToSave { throw nothing }
    func bring(_ source: PlanSource, authority: String?, at now: Instant) async throws
        -> Identifier
    { throw nothing }
    func settle(
        _ answers: [Int: Int], in proposal: Identifier, revision: Int?, at now: Instant
    ) async throws { throw nothing }
    func settleAllAsSuggested(
        in proposal: Identifier, revision: Int?, at now: Instant
    ) async throws { throw nothing }
    func change(
        _ fields: some ProposedFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws { throw nothing }
    func add(
        _ fields: some ProposedFields, to list: ProposalList, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws { throw nothing }
    func remove(
        _ place: ProposalPlace, from proposal: Identifier, revision: Int?, at now: Instant
    ) async throws { throw nothing }
    func place(
        _ cell: Int, in home: WordsHome, of proposal: Identifier, revision: Int?, at now: Instant
    ) async throws { throw nothing }
    func accept(_ proposal: Identifier, revision: Int?, at now: Instant) async throws
        -> Identifier
    { throw nothing }
    func discard(_ proposal: Identifier, at now: Instant) async throws { throw nothing }
    func withdrawAcceptance(of plan: Identifier, at now: Instant) async throws -> Identifier {
        throw nothing
    }
}
