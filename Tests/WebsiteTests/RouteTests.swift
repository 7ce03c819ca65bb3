import HTTPTypes
import Testing

@testable import Website

@Suite struct RouteTests {
    @Test(arguments: routes.filter { $0.verb == .get && $0.pattern != "/assets/:name" })
    func `every page answers`(route: Route) async throws {
        let site = try TestSite()
        let response = try await site.get(RouteAddress().text(of: route))
        // Who is signed in is led on from the top and from the door.
        let leadsOn = ["/", "/sign-in", "/first-run"].contains(route.pattern)
        #expect(response.status == (leadsOn ? .seeOther : .ok))
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
        var values = RouteAddress()
        (values.plan, values.proposal, values.account, values.token) = (id, id, id, id)
        let address = values.text(of: route)
        let response =
            route.verb == .get
            ? try await site.get(address) : try await site.post(address, RouteAddress.fields)
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
