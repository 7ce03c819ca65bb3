import Basics
import Storage

/// One thing that a person can do to the record, as a value: what it needs, who may, what it decides, and the sentence
/// that history says of it.
///
/// `load` reads what it decides on, `decide` is pure, `save` writes; all three run in one transaction, and each change
/// that was decided becomes one entry of history in it.
public protocol RecordOperation: Sendable {
    /// What it decides on.
    associatedtype State
    /// What is stored then.
    associatedtype Next: Sendable

    /// What history calls it, in the imperative: "accept plan".
    static var verb: String { get }
    /// What a form or a command asks for.
    static var fields: [OperationField] { get }
    /// The sentence of history for one of its changes, without who and when: "Accepted the plan …".
    static func sentence(of change: Change) -> String

    /// What a person must be allowed.
    static var capability: Capability { get }

    /// Whose records it changes.
    var target: OperationTarget { get }
    /// Whose row it is, where a right reaches only some rows.
    func holders(in state: State) -> RowHolders
    func load(from transaction: Transaction) throws -> State
    func decide(_ state: State, by actor: Actor, at now: Instant) throws(Refusal) -> Decision<Next>
    /// - Parameter historySeq: place of the last entry in the authority's history.
    func save(_ next: Next, historySeq: Int, to transaction: Transaction) throws
}

/// What is stored, and what history says of it.
public struct Decision<Next: Sendable>: Sendable {
    /// What is stored.
    public var next: Next
    /// What history keeps.
    public var changes: [Change]

    /// From all its fields.
    public init(_ next: Next, changes: [Change]) {
        self.next = next
        self.changes = changes
    }
}

/// What an operation changes; it tells the authority whose lock and history it needs.
public enum OperationTarget: Sendable, Hashable {
    case authority(Identifier)
    case proposal(Identifier)
    case plan(Identifier)

    /// The plan, where it is one.
    var plan: Identifier? { if case .plan(let id) = self { id } else { nil } }

    /// The noun for a person.
    var noun: String {
        switch self {
        case .authority: "council"
        case .proposal: "proposal"
        case .plan: "plan"
        }
    }
}

extension RecordOperation {
    /// Nothing is asked for, unless the operation says otherwise.
    public static var fields: [OperationField] { [] }
    /// Nobody's row, unless the operation says otherwise: only who may on all rows may.
    public func holders(in state: State) -> RowHolders { RowHolders() }
}

extension Record {
    /// Does it: loads, decides, saves and writes history in one transaction; on an error nothing is kept.
    @discardableResult
    public func perform<Operation: RecordOperation>(
        _ operation: Operation, at now: Instant
    ) async throws -> Operation.Next {
        let actor = actor
        let authority = try await authority(of: operation.target)
        guard actor.sees(authority) else {
            throw Refusal.notFound(what: operation.target.noun)
        }
        let plan = operation.target.plan
        guard actor.may(Operation.capability, in: plan) else {
            throw Refusal.notAllowed(to: Operation.capability)
        }
        return try await store.write(authority: authority) { transaction in
            let state = try operation.load(from: transaction)
            guard actor.may(Operation.capability, on: operation.holders(in: state), in: plan)
            else { throw Refusal.notAllowed(to: Operation.capability) }
            let decision = try operation.decide(state, by: actor, at: now)
            var seq = 0
            for change in decision.changes {
                seq = try transaction.history.append(
                    change, by: actor.name, at: now, authority: authority)
            }
            try operation.save(decision.next, historySeq: seq, to: transaction)
            return decision.next
        }
    }

    private func authority(of target: OperationTarget) async throws -> Identifier {
        let found: Identifier? = try await store.read { transaction in
            switch target {
            case .authority(let id): try transaction.authorities.find(id)?.id
            case .proposal(let id): try transaction.proposals.authority(of: id)
            case .plan(let id): try transaction.plans.authority(of: id)
            }
        }
        guard let found else { throw Refusal.notFound(what: target.noun) }
        return found
    }
}
