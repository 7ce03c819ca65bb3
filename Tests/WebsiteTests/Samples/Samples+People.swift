import Basics
import Planning

@testable import Operations
@testable import Website

/// The invented council's people.
extension Samples {
    static let accountID = id("h", 1)

    /// Somebody who holds every role and leads what Rosa Specimen leads.
    static let actor = Actor(
        account: accountID, name: "Rosa Specimen", authority: id("c", 1),
        grants: Set(Role.allCases.map { Actor.Grant($0) }),
        leadKeys: [LeadName.key("Rosa Specimen")])

    var rosa: Person {
        Person(
            id: Samples.accountID, name: say("Rosa Specimen"),
            signInName: say("rosa.specimen@mockford.example"), roles: [.planOwner, .lead],
            leadNames: [say("Team Manager, Leaving Care"), say("Placements Team")], lastDay: nil,
            isClosed: false)
    }

    var tokens: [TokenLine] {
        [
            TokenLine(
                id: Samples.id("t", 1), name: say("Nightly export"),
                lastDay: Samples.day(2026, 12, 31), isClosed: false, isOpen: true),
            TokenLine(
                id: Samples.id("t", 2), name: say("Old machine"),
                lastDay: Samples.day(2026, 1, 31), isClosed: true, isOpen: false),
        ]
    }

    var people: PeoplePageValue {
        PeoplePageValue(
            people: [
                rosa,
                Person(
                    id: Samples.id("h", 2), name: say("Ines Example"), signInName: say("ines"),
                    roles: [.inspector], leadNames: [], lastDay: Samples.day(2026, 4, 30),
                    isClosed: false),
                Person(
                    id: Samples.id("h", 3), name: say("Dev Mockup"), signInName: say("dev"),
                    roles: [.lead], leadNames: [], lastDay: nil, isClosed: true),
            ],
            vacant: [(say("Head of Housing"), 4), (say("Virtual School"), 1)])
    }

    var doorStates: [(name: String, page: any Page)] {
        let wrong = FieldProblem(
            field: "password",
            words: "The name or the password is not right. Check both and try again.")
        return [
            ("sign-in", SignInPage(then: "/plans")),
            ("sign-in-demonstration", SignInPage(people: people.people)),
            ("sign-in-wrong", SignInPage(name: say("rosa"), problems: [wrong])),
            (
                "sign-in-obstacle",
                SignInPage(
                    name: say("rosa"),
                    obstacle:
                        "Signing in failed 5 times under this name. Wait a quarter of an hour.")
            ),
            ("first-run", FirstRunPage()),
            (
                "first-run-wrong",
                FirstRunPage(
                    values: ["council": say("Mockford County Council"), "name": say("Rosa")],
                    problems: Door.firstRunFields.problems(with: ["council": "x", "name": "x"]))
            ),
            ("password", PasswordPage(mustChange: false)),
            ("password-first", PasswordPage(mustChange: true)),
            ("password-changed", PasswordPage(mustChange: false, isChanged: true)),
            ("tokens", TokensPage(tokens: tokens)),
            ("tokens-made", TokensPage(tokens: tokens, secret: "wm_invented")),
            ("tokens-none", TokensPage(tokens: [])),
            (
                "password-wrong",
                PasswordPage(
                    mustChange: true,
                    problems: [
                        FieldProblem(field: "old_password", words: "That is not your password.")
                    ])
            ),
        ]
    }

    var peopleStates: [(name: String, page: any Page)] {
        var closed = rosa
        closed.isClosed = true
        return [
            ("people", PeoplePage(value: people, notice: .changed)),
            ("person", PersonPage(rosa)),
            ("person-closed", PersonPage(closed)),
            ("person-new", PersonPage()),
            (
                "person-new-wrong",
                PersonPage(
                    values: ["name": say("Ines Example"), "roles": "inspector"],
                    problems: Record.newAccountFields.problems(with: ["name": "x"]))
            ),
        ]
    }
}
