import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Operations
@testable import Website

/// Who is not signed in sees nothing, and how somebody signs in.
@Suite struct DoorTests {
    private func site(
        visitor: Visitor? = nil, hasAccounts: Bool = true, refusal: Refusal? = nil
    ) throws -> TestSite {
        let desk = SampleDesk()
        return try TestSite(
            reception: TestReception(
                desk: desk, visitor: visitor, hasAccounts: hasAccounts, refusal: refusal),
            desk: desk)
    }

    private func post(_ site: TestSite, _ address: String, _ fields: [(String, String)] = [])
        async throws -> TestResponse
    {
        try await site.post(address, fields, token: .some(site.site.token.text))
    }

    @Test(arguments: routes.filter { !$0.isOpen })
    func `who is not signed in is led to the door`(route: Route) async throws {
        let site = try site()
        let address = RouteAddress().text(of: route)
        if route.verb == .get {
            let response = try await site.get(address)
            #expect(response.status == .seeOther)
            #expect(response.location?.hasPrefix("/sign-in") == true)
            #expect(response.text.isEmpty)
        } else {
            let response = try await post(site, address, RouteAddress.fields)
            #expect(response.status == .unauthorized)
            #expect(response.page.all("h1").map(\.text) == ["You are signed out"])
        }
        #expect(await site.desk.told == [])
    }

    @Test(arguments: routes.filter { !$0.isOpen && $0.verb == .get })
    func `before there is an account every page leads to making it`(route: Route) async throws {
        let response = try await site(hasAccounts: false).get(RouteAddress().text(of: route))
        #expect(response.location == "/first-run")
    }

    @Test(arguments: routes.filter { !$0.isOpen })
    func `a password that somebody else set is changed first`(route: Route) async throws {
        let site = try site(
            visitor: Visitor(
                actor: Samples.actor, formToken: TestReception.formToken, mustChangePassword: true))
        let address = RouteAddress().text(of: route)
        let response =
            route.verb == .get
            ? try await site.get(address) : try await site.post(address, RouteAddress.fields)
        let isLet = ["/password", "/session/ending"].contains(route.pattern)
        #expect((response.location == "/password") == !isLet)
    }

    @Test(arguments: [
        ("", "/work"), ("/plans/x", "/plans/x"), ("https://example.org", "/work"),
        ("//example.org", "/work"), ("/\\example.org", "/work"),
    ])
    func `signing in leads to where the person wanted to go`(then: String, next: String)
        async throws
    {
        let response = try await post(
            site(), "/session",
            [("name", "rosa"), ("password", TestReception.password), ("then", then)])
        #expect(response.status == .seeOther)
        #expect(response.location == next)
        let cookie = response.headers[.setCookie] ?? ""
        #expect(cookie.contains("HttpOnly"))
        #expect(cookie.contains("SameSite=Lax"))
    }

    @Test func `a wrong password says so and keeps the name`() async throws {
        let response = try await post(
            site(), "/session", [("name", "rosa"), ("password", "sesame"), ("then", "/plans")])
        #expect(response.status == .unprocessableContent)
        #expect(response.text.contains("The name or the password is not right."))
        #expect(!response.text.contains("sesame"))
        let values = response.page.all("input").compactMap { $0["value"] }
        #expect(values.contains("rosa") && values.contains("/plans"))
        #expect(response.headers[.setCookie] == nil)
    }

    @Test func `who must wait is told so`() async throws {
        let response = try await post(
            site(refusal: .notNow(words: "Wait a quarter of an hour.")), "/session",
            [("name", "rosa"), ("password", TestReception.password)])
        #expect(response.status == .unprocessableContent)
        #expect(response.text.contains("Wait a quarter of an hour."))
    }

    @Test func `signing out takes the cookie away`() async throws {
        let response = try await TestSite().post("/session/ending", [])
        #expect(response.location == "/sign-in")
        #expect(response.headers[.setCookie]?.contains("Max-Age=0") == true)
    }

    @Test func `the door shows its pages to who is not signed in`() async throws {
        #expect(try await site().get("/sign-in").status == .ok)
        #expect(try await site(hasAccounts: false).get("/first-run").status == .ok)
        #expect(try await site().get("/first-run").location == "/sign-in")
        let made = try await post(
            site(hasAccounts: false), "/first-run",
            [
                ("council", "Mockford"), ("name", "Rosa"), ("sign_in_name", "rosa"),
                ("password", TestReception.password),
            ])
        #expect(made.location == "/proposals/new")
        #expect(made.headers[.setCookie] != nil)
    }

    @Test func `nobody outside the demonstration signs in without a password`() async throws {
        let response = try await post(
            site(), "/session/demonstration", [("account", Samples.accountID.text)])
        #expect(response.status == .notFound)
        #expect(response.headers[.setCookie] == nil)
    }
}
