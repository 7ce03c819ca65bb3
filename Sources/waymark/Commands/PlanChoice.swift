import Basics
import Operations

/// Finds the plan that a person names.
enum PlanChoice {
    /// By identifier, or by words that the title of one plan alone holds.
    static func find(_ words: String, in record: Record) async throws -> Identifier {
        if let id = Identifier(words) { return id }
        let plans = try await record.plans(on: Clock.today).plans.map(\.head)
        let wanted = words.lowercased()
        let exact = plans.filter { $0.title.lowercased() == wanted }
        let found = exact.isEmpty ? plans.filter { $0.title.lowercased().contains(wanted) } : exact
        guard let first = found.first else { throw Refusal.notFound(what: "plan") }
        guard found.count == 1 else {
            throw CommandProblem(
                ending: .notFound,
                words: "\(found.count) plans have these words in their title. "
                    + "Give the identifier: waymark plans lists them.")
        }
        return first.id
    }
}
