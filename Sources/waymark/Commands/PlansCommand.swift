import ArgumentParser
import Operations

/// Lists what the record holds.
struct PlansCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plans",
        abstract: "List the plans and the proposals that wait.",
        discussion: """
            EXAMPLES
              waymark plans
              waymark plans --home /srv/waymark
            """)

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let value = try await store.withRecord { try await $0.plans(on: Clock.today) }
        Console.write(PlansCommand.text(of: value))
    }

    static func text(of value: PlansPageValue) -> String {
        guard !value.plans.isEmpty || !value.proposals.isEmpty else {
            return "There is no plan yet. Bring one: waymark import plan.docx\n"
        }
        let plans = value.plans.map { line -> [String] in
            var state = "\(Words.counts(line.counts)): \(line.actions.done) done"
            if line.actions.late > 0 { state += ", \(line.actions.late) late" }
            if let next = line.actions.nextDue { state += ", next due \(next.words)" }
            return entry("plan", line.head, state)
        }
        let proposals = value.proposals.map { line in
            entry(
                "proposal", line.head,
                "\(Words.counts(line.counts)), brought \(line.broughtOn.words), "
                    + "\(Words.count(line.openDoubts, "question")) open")
        }
        return (plans + proposals).map { $0.joined(separator: "\n") + "\n" }
            .joined(separator: "\n")
    }

    private static func entry(_ kind: String, _ head: PlanHead, _ state: String) -> [String] {
        let title = head.title.replacing("\n", with: " ")
        return ["\(kind) \(head.id)", "  \(title)"] + (head.authority.map { ["  \($0)"] } ?? [])
            + ["  \(state)"]
    }
}
