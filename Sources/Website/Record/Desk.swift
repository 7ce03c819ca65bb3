import Basics
import Operations
import Planning

/// What the pages ask of the record and tell it: the one door from the website to the operations.
///
/// `Record` is the desk of every running site; a test puts its own in its place. Everything throws `Refusal` for what a
/// person can understand and mend; any other error is a fault of ours. `today` and `now` come from the site's clock, and
/// `revision` is that of the page whose form was sent, so that nobody changes what they have not seen.
public protocol Desk: ReadingDesk, ProposalDesk, LivingDesk, PeopleDesk {}

/// What happens to an accepted plan.
public protocol LivingDesk: Sendable {
    /// What happened to an action, and what may be done.
    func life(of action: Identifier, in plan: Identifier, on today: Day) async throws -> ActionLife
    /// The form of one operation on an action.
    func operationPage(
        _ noun: String, on action: Identifier, of plan: Identifier, subject: Identifier?
    ) async throws -> ActionOperationPageValue
    /// Does it.
    func perform(
        _ noun: String, on action: Identifier, of plan: Identifier, values: FieldValues,
        at now: Instant
    ) async throws
    /// A file that is evidence.
    func evidenceFile(
        _ evidence: Identifier, of action: Identifier, in plan: Identifier
    ) async throws -> FileToSave
    /// A plan's history, newest first.
    func history(of plan: Identifier, before seq: Int?, limit: Int) async throws
        -> PlanHistoryPageValue
    /// What differs between two days.
    func comparison(of plan: Identifier, from first: Day, to last: Day) async throws
        -> PlanComparison
    /// What the checks say of a plan.
    func notices(of plan: Identifier, on today: Day) async throws -> NoticesPageValue
    /// Where a plan stands.
    func position(of plan: Identifier, on today: Day) async throws -> PositionPageValue
    /// The plans that may be seen, for the API.
    func plansJSON(on today: Day) async throws -> JSON
    /// A plan's actions, for the API.
    func actionsJSON(of plan: Identifier, on today: Day) async throws -> JSON
    /// An action with what happened to it, for the API.
    func actionJSON(_ id: Identifier, of plan: Identifier, on today: Day) async throws -> JSON
    /// What waits for the person.
    func work(on today: Day) async throws -> WorkPageValue
}

/// What an administrator does, and everybody's own password.
public protocol PeopleDesk: Sendable {
    /// Everybody, and the leads that nobody holds.
    func people(on today: Day) async throws -> PeoplePageValue
    /// Makes an account.
    @discardableResult
    func addAccount(_ values: FieldValues, at now: Instant) async throws -> Identifier
    /// Changes what a person is.
    func changeRoles(of account: Identifier, _ values: FieldValues, at now: Instant) async throws
    /// Gives a person a new password.
    func resetPassword(
        of account: Identifier, _ values: FieldValues, at now: Instant
    ) async throws
    /// Closes an account.
    func closeAccount(_ account: Identifier, at now: Instant) async throws
    /// The person's own tokens.
    func tokens(on today: Day) async throws -> [TokenLine]
    /// Makes a token that speaks as the person.
    func makeToken(_ values: FieldValues, at now: Instant) async throws -> String
    /// Closes one of the person's own tokens.
    func closeToken(_ id: Identifier, at now: Instant) async throws
    /// The person's own password.
    func changeOwnPassword(from old: String, to new: String, at now: Instant) async throws
}

/// What can be looked at.
public protocol ReadingDesk: Sendable {
    /// Reads next to nothing, and throws where the record cannot be reached.
    func reach() async throws
    /// The list of plans.
    func plans(on today: Day) async throws -> PlansPageValue
    /// A plan's page, its actions as filtered.
    func plan(_ id: Identifier, filter: ActionFilter, on today: Day) async throws -> PlanPageValue
    /// A finding's page.
    func finding(_ id: Identifier, of plan: Identifier, on today: Day) async throws
        -> FindingPageValue
    /// An action's page.
    func action(_ id: Identifier, of plan: Identifier, on today: Day) async throws
        -> ActionPageValue
    /// The list of a plan's findings.
    func findings(of plan: Identifier, on today: Day) async throws -> FindingsPageValue
    /// The list of a plan's measures.
    func measures(of plan: Identifier) async throws -> MeasuresPageValue
    /// The list of a plan's leads.
    func leads(of plan: Identifier, on today: Day) async throws -> LeadsPageValue
    /// A proposal's page.
    func proposal(_ id: Identifier) async throws -> ProposalPageValue
    /// The whole plan in a house format.
    func export(_ plan: Identifier, as format: PlanFormat) async throws -> FileToSave
    /// The file or text that a plan or proposal was read from, byte for byte.
    func source(of planOrProposal: Identifier) async throws -> FileToSave
}

/// What can be done on the way from a document to an accepted plan.
public protocol ProposalDesk: Sendable {
    /// Reads a file or text and keeps what was read as a proposal.
    func bring(_ source: PlanSource, authority: String?, at now: Instant) async throws
        -> Identifier
    /// Settles questions: number of the question → index of the choice. An answer can be given again.
    func settle(
        _ answers: [Int: Int], in proposal: Identifier, revision: Int?, at now: Instant
    ) async throws
    /// Settles every open question as the reader suggests.
    func settleAllAsSuggested(
        in proposal: Identifier, revision: Int?, at now: Instant
    ) async throws
    /// Takes what was typed for a row of a proposal as the reading from now on.
    func change(
        _ fields: some ProposedFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws
    /// Adds a row at the end of a list of a proposal.
    func add(
        _ fields: some ProposedFields, to list: ProposalList, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws
    /// Takes a row out of the reading, a finding with all that stands under it; its words join those that found no home.
    func remove(
        _ place: ProposalPlace, from proposal: Identifier, revision: Int?, at now: Instant
    ) async throws
    /// Puts words that found no home where they belong.
    func place(
        _ cell: Int, in home: WordsHome, of proposal: Identifier, revision: Int?, at now: Instant
    ) async throws
    /// Makes the proposal a plan; open questions stay as they were read.
    func accept(_ proposal: Identifier, revision: Int?, at now: Instant) async throws
        -> Identifier
    /// Throws the proposal and its file away.
    func discard(_ proposal: Identifier, at now: Instant) async throws
    /// Undoes an acceptance while nothing was changed since; gives back the proposal.
    func withdrawAcceptance(of plan: Identifier, at now: Instant) async throws -> Identifier
}
