import Basics
import Operations
import Planning

/// What the pages ask of the record and tell it: the one door from the website to the operations.
///
/// `Record` is the desk of every running site; a test puts its own in its place. Everything throws `Refusal` for what a
/// person can understand and mend; any other error is a fault of ours. `today` and `now` come from the site's clock, and
/// `revision` is that of the page whose form was sent, so that nobody changes what they have not seen.
public protocol Desk: ReadingDesk, ProposalDesk {}

/// What can be looked at.
public protocol ReadingDesk: Sendable {
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
    /// Takes what was typed for an action as the reading from now on.
    func change(
        _ fields: ProposedActionFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws
    /// Takes what was typed for a finding as the reading from now on.
    func change(
        _ fields: ProposedFindingFields, at place: ProposalPlace, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws
    /// Adds an action at the end of a finding.
    func add(
        _ fields: ProposedActionFields, to finding: ProposalPlace, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws
    /// Adds a finding at the end of a section.
    func add(
        _ fields: ProposedFindingFields, toSection section: Int, in proposal: Identifier,
        revision: Int?, at now: Instant
    ) async throws
    /// Takes an action, or a finding with its actions, out of the reading; its words join those that found no home.
    func remove(
        _ place: ProposalPlace, from proposal: Identifier, revision: Int?, at now: Instant
    ) async throws
    /// Makes the proposal a plan; open questions stay as they were read.
    func accept(_ proposal: Identifier, revision: Int?, at now: Instant) async throws
        -> Identifier
    /// Throws the proposal and its file away.
    func discard(_ proposal: Identifier, at now: Instant) async throws
    /// Undoes an acceptance while nothing was changed since; gives back the proposal.
    func withdrawAcceptance(of plan: Identifier, at now: Instant) async throws -> Identifier
}
