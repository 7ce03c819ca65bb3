import Basics
import Planning
import Website

@testable import Operations

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

    func life(of action: Identifier, in plan: Identifier, on today: Day) async throws -> ActionLife
    { throw nothing }
    func operationPage(
        _ noun: String, on action: Identifier, of plan: Identifier, subject: Identifier?
    ) async throws -> ActionOperationPageValue { throw nothing }
    func perform(
        _ noun: String, on action: Identifier, of plan: Identifier, values: FieldValues,
        at now: Instant
    ) async throws { throw nothing }
    func evidenceFile(
        _ evidence: Identifier, of action: Identifier, in plan: Identifier
    ) async throws -> FileToSave { throw nothing }
    func history(of plan: Identifier, before seq: Int?, limit: Int) async throws
        -> PlanHistoryPageValue
    { throw nothing }
    func comparison(of plan: Identifier, from first: Day, to last: Day) async throws
        -> PlanComparison
    { throw nothing }
    func notices(of plan: Identifier, on today: Day) async throws -> NoticesPageValue {
        throw nothing
    }
    func position(of plan: Identifier, on today: Day) async throws -> PositionPageValue {
        throw nothing
    }
    func work(on today: Day) async throws -> WorkPageValue { WorkPageValue(today: today) }
    func plansJSON(on today: Day) async throws -> JSON { throw nothing }
    func actionsJSON(of plan: Identifier, on today: Day) async throws -> JSON { throw nothing }
    func actionJSON(_ id: Identifier, of plan: Identifier, on today: Day) async throws -> JSON {
        throw nothing
    }
    func tokens(on today: Day) async throws -> [TokenLine] { [] }
    func makeToken(_ values: FieldValues, at now: Instant) async throws -> String { throw nothing }
    func closeToken(_ id: Identifier, at now: Instant) async throws { throw nothing }
    func people(on today: Day) async throws -> PeoplePageValue {
        PeoplePageValue(people: [], vacant: [])
    }
    func addAccount(_ values: FieldValues, at now: Instant) async throws -> Identifier {
        throw nothing
    }
    func changeRoles(of account: Identifier, _ values: FieldValues, at now: Instant) async throws {
        throw nothing
    }
    func resetPassword(
        of account: Identifier, _ values: FieldValues, at now: Instant
    ) async throws { throw nothing }
    func closeAccount(_ account: Identifier, at now: Instant) async throws { throw nothing }
    func changeOwnPassword(from old: String, to new: String, at now: Instant) async throws {
        throw nothing
    }
}
