import Basics
import Operations

extension DemoCouncil {
    /// Its invented people: what each is, and the names under which its plans know them.
    static let people: [(name: String, roles: Set<Role>, leadNames: [String])] = [
        ("Paula Planmaker", [.planOwner], []),
        ("Dirk Figment", [.director], ["Director of Children's Services"]),
        (
            "Lena Imaginary", [.lead],
            ["Head of Quality and Learning", "Principal Social Worker"]
        ),
        ("Dev Pretend", [.lead], ["Head of Front Door"]),
        ("Chima Fictive", [.checker, .auditor], []),
        ("Anna Phantom", [.analyst], ["Performance and Insight Manager"]),
        ("Boris Invention", [.boardMember], []),
        ("Ines Fabled", [.inspector], []),
        ("Adam Makeshift", [.administrator], []),
    ]

    /// Makes the accounts of its people, unless that was done before. Nobody knows their passwords: the demonstration
    /// lets anybody sign in as one of them, and only the demonstration does.
    public static func bringPeople(through door: Door, at now: Instant) async throws {
        guard try await door.hasNoAccounts() else { return }
        var generator = SystemRandomNumberGenerator()
        for person in people {
            let password =
                String(UInt64.random(in: .min ... .max, using: &generator), radix: 36)
                + String(UInt64.random(in: .min ... .max, using: &generator), radix: 36)
            _ = try await door.makeAccount(
                FieldValues([
                    "name": person.name,
                    "sign_in_name": person.name.lowercased().split(separator: " ")
                        .joined(separator: "."),
                    "password": password,
                ]),
                council: name, grants: Set(person.roles.map { Actor.Grant($0) }),
                holding: person.leadNames, at: now)
        }
    }
}
