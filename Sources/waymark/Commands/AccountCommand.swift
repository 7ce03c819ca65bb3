import ArgumentParser
import Operations

/// Makes an account from the command line: the first one, or by an administrator.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "Make an account for a person.",
        discussion: """
            The password is read from standard input (type it, or < a file), one line, and never shown. The first account of a record needs \
            no --as; it should be an administrator's. After that only an administrator makes accounts.

            ROLES
            \(Role.allCases.map { "  \($0.rawValue)" }.joined(separator: "\n"))

            EXAMPLES
              waymark account "Ada Example" --sign-in ada --role administrator --role plan_owner \
            --council "Nethermere Borough Council"
            """)

    @Argument(help: "The person’s name, as pages and history write it.")
    var name: String

    @Option(name: .customLong("sign-in"), help: "What the person types to sign in.")
    var signInName: String

    @Option(name: .customLong("role"), help: "What the person is. Can be given again.")
    var roles: [String]

    @Option(help: "The council; needed for the first account only.")
    var council: String?

    @Option(
        name: .customLong("known-as"),
        help: "Another name that plans know the person by: a post or a team. Can be given again.")
    var leadNames: [String] = []

    @OptionGroup var store: StoreOptions

    func validate() throws {
        for role in roles where Role(rawValue: role) == nil {
            throw ValidationError("“\(role)” is no role. waymark account --help lists them.")
        }
    }

    func run() async throws {
        let values = FieldValues([
            "name": name, "sign_in_name": signInName, "password": readLine() ?? "",
            "roles": roles.joined(separator: "\n"),
            "lead_names": leadNames.joined(separator: "\n"),
        ])
        try await store.withRecord { record in
            let door = Door(record.store)
            if try await door.hasNoAccounts() {
                guard let council else {
                    throw CommandProblem(
                        ending: .notUnderstood,
                        words: "This is the first account: give the council’s name with --council.")
                }
                _ = try await door.makeAccount(
                    values, council: council,
                    grants: Set(roles.compactMap { Role(rawValue: $0) }.map { Actor.Grant($0) }),
                    onlyIfFirst: true, holding: leadNames, at: Clock.now)
            } else {
                try await record.addAccount(values, at: Clock.now)
            }
        }
        Console.write("\(name) can sign in as \(signInName).\n")
    }
}
