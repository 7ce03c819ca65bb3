import Basics
import HTTPTypes
import HummingbirdTesting
import Storage
import TestSupport
import Testing

@testable import Operations
@testable import Website

/// A record of two councils, walked through every route: nobody sees what is the other's, or what no role of theirs
/// allows.
@Suite struct OtherCouncilTests {
    private let guarded = routes.filter { !$0.isOpen && $0.pattern.contains(":") }
    private let lists = routes.filter {
        !$0.isOpen && !$0.pattern.contains(":") && $0.verb == .get
    }

    @Test func `a person of another council finds nothing of this one`() async throws {
        try await TwoCouncils.with { councils in
            for route in guarded {
                for address in councils.addresses(of: route) {
                    let response = try await councils.ask(route, address, as: councils.stranger)
                    #expect(
                        [.notFound, .forbidden].contains(response.status),
                        "\(route.verb.rawValue) \(route.pattern) answers \(response.status)")
                    #expect(!response.text.contains(councils.words))
                }
            }
            for route in lists {
                let response = try await councils.ask(
                    route, route.pattern, as: councils.stranger)
                #expect(!response.text.contains(councils.words))
                #expect(!response.text.contains("Rosa Specimen"))
            }
        }
    }

    /// What the walk is worth: the same addresses lead somewhere for whom they are.
    @Test func `a person of this council finds every page`() async throws {
        try await TwoCouncils.with { councils in
            for route in guarded where route.verb == .get {
                for address in councils.addresses(of: route) {
                    let response = try await councils.ask(route, address, as: councils.member)
                    #expect(
                        response.status == wanted(address),
                        "\(route.pattern) answers \(response.status)")
                }
            }
            let plans = try await councils.ask(lists[0], "/plans", as: councils.member)
            #expect(plans.text.contains(councils.words))
        }
    }

    /// A plan that lives is not taken back, and nobody checks what they attached themselves.
    private func wanted(_ address: String) -> HTTPResponse.Status {
        if address.hasSuffix("/withdrawal") { return .conflict }
        return address.hasSuffix("/checks/new") ? .forbidden : .ok
    }

    @Test func `a program of another council finds nothing of this one`() async throws {
        try await TwoCouncils.with { councils in
            for route in interfaceRoutes where route.pattern.contains(":") {
                let response = try await councils.call(route)
                // What is missing in a call is said before anybody looks for the plan.
                #expect(
                    [.notFound, .forbidden, .unprocessableContent].contains(response.status),
                    "\(route.verb.rawValue) \(route.pattern) answers \(response.status)")
                #expect(!response.text.contains(councils.words))
            }
        }
    }

    @Test func `the administrator sees no plan`() async throws {
        try await TwoCouncils.with { councils in
            for route in guarded where !route.pattern.hasPrefix("/people") {
                for address in councils.addresses(of: route) {
                    let response = try await councils.ask(
                        route, address, as: councils.administrator)
                    #expect(
                        [.notFound, .forbidden].contains(response.status),
                        "\(route.verb.rawValue) \(route.pattern) answers \(response.status)")
                }
            }
            for route in lists {
                let response = try await councils.ask(
                    route, route.pattern, as: councils.administrator)
                #expect(!response.text.contains(councils.words))
            }
        }
    }
}

/// Two councils in one record: the first has a plan with evidence and a proposal, the second has people only.
private struct TwoCouncils {
    let site: TestSite
    let words = "Care leavers: our answer"
    let member: NewSession
    let administrator: NewSession
    let stranger: NewSession
    /// What a program of the stranger's sends.
    private let strangersToken: String
    private var address = RouteAddress()

    static func with(_ body: (TwoCouncils) async throws -> Void) async throws {
        try await TestDatabases.with(.sqlite) { database in
            let store = Store(database)
            try await store.prepare(at: TestSite.now)
            try await body(TwoCouncils(store))
        }
    }

    private init(_ store: Store) async throws {
        let door = Door(store)
        let everything = Set(Role.allCases.map { Actor.Grant($0) })
        func account(_ name: String, _ council: String, _ grants: Set<Actor.Grant>)
            async throws -> Identifier
        {
            try await door.makeAccount(
                FieldValues([
                    "name": name, "sign_in_name": name, "password": "four quite invented words",
                ]), council: council, grants: grants, at: TestSite.now)
        }
        let first = try await account("Rosa Specimen", "Mockford County Council", everything)
        let second = try await account(
            "Adam Makeshift", "Mockford County Council", [.init(.administrator)])
        let third = try await account("Otto Elsewhere", "Faraway Borough Council", everything)
        let owner = Record(store)
        member = try await door.signInToDemonstration(as: first, at: TestSite.now)
        administrator = try await door.signInToDemonstration(as: second, at: TestSite.now)
        stranger = try await door.signInToDemonstration(as: third, at: TestSite.now)
        site = try TestSite(reception: RecordReception(record: owner, door: door))
        let actor = try await door.actor(named: "Rosa Specimen", at: TestSite.now)
        let other = try await door.actor(named: "Otto Elsewhere", at: TestSite.now)
        strangersToken = try await owner.acting(as: other).makeToken(
            FieldValues(["name": "Nosy", "last_day": "31 December 2026"]), at: TestSite.now)
        address.account = first.text
        try await fill(owner.acting(as: actor))
    }

    private mutating func fill(_ record: Record) async throws {
        let source = PlanSource.file(
            name: "plan.json", bytes: Samples.plain.document.json.bytes())
        let plan = try await record.accept(
            try await record.bring(source, at: TestSite.now), at: TestSite.now)
        let page = try await record.plan(plan, on: Samples.today)
        let action = page.rows[0].id
        try await record.perform(
            "evidence", on: action, of: plan,
            values: FieldValues(
                ["title": "Audit", "kind": "audit", "form": "file"],
                files: ["file": .init(name: "audit.txt", bytes: [1, 2])]), at: TestSite.now)
        let life = try await record.life(of: action, in: plan, on: Samples.today)
        address.proposal = try await record.bring(source, at: TestSite.now).text
        (address.plan, address.action) = (plan.text, action.text)
        address.finding = page.findings[0].head.id.text
        address.evidence = try #require(life.evidence.first).id.text
    }

    /// The addresses of a route in the first council; one for each operation where the route stands for all.
    func addresses(of route: Route) -> [String] {
        guard route.pattern.contains(":noun") else { return [address.text(of: route)] }
        return actionOperations.map { operation in
            var address = address
            address.noun = operation.noun
            return address.text(of: route)
        }
    }

    /// Calls the API as the stranger's program.
    func call(_ route: InterfaceRoute) async throws -> TestResponse {
        let fields = route.fields.filter { $0.kind == .text || $0.kind == .line }
        let body = JSON.object(fields.map { .init($0.name, .string("x")) })
        let wanted = Route(verb: route.verb, pattern: route.pattern) { _ in .text("") }
        return try await site.send(
            route.verb == .get ? .get : .post, address.text(of: wanted),
            [.authorization: "Bearer \(strangersToken)"],
            route.verb == .get ? nil : body.bytes())
    }

    func ask(_ route: Route, _ address: String, as session: NewSession) async throws -> TestResponse
    {
        let cookie: HTTPFields = [.cookie: "waymark_session=\(session.token)"]
        if route.verb == .get { return try await site.get(address, headers: cookie) }
        if route.pattern == "/plans/:plan/actions/:action/:noun", address.hasSuffix("/evidence") {
            return try await site.upload(
                address, name: "a.txt", bytes: [1], token: session.formToken, headers: cookie)
        }
        return try await site.post(
            address, RouteAddress.fields, token: .some(session.formToken), headers: cookie)
    }
}
