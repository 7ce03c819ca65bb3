import Basics
import Storage

/// The record as people meet it: everything that can be looked at and done, for one actor.
///
/// What a person can understand and mend is thrown as `Refusal`; anything else is `StorageError` or
/// `DatabaseError`, a fault of the record or of ours. `today` and `now` are always given, so that nothing here reads a
/// clock.
///
///     let record = Record(store)
///     let id = try await record.bring(.text(pasted), at: now)
///     let page = try await record.proposal(id)
public struct Record: Sendable {
    /// Where everything is kept.
    public let store: Store
    /// For whom it is done.
    public let actor: Actor

    /// The record for an actor.
    public init(_ store: Store, for actor: Actor = .owner) {
        self.store = store
        self.actor = actor
    }

    /// The same record for another actor.
    public func acting(as actor: Actor) -> Record { Record(store, for: actor) }
}
