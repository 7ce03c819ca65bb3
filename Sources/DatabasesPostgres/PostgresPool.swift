import Databases
import Synchronization

/// The connections to one server: each is lent to one transaction at a time, and those who wait are served in order.
final class PostgresPool: Sendable {
    private typealias Waiter = CheckedContinuation<Result<PostgresLink, DatabaseError>, Never>

    private struct State {
        var idle: [PostgresLink] = []
        var made = 0
        var waiting: [(number: Int, waiter: Waiter)] = []
        var lastNumber = 0
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private static let closed = DatabaseError.unavailable(reason: "the pool is closed")
    private let settings: PostgresSettings
    private let state = Mutex(State())

    init(_ settings: PostgresSettings) { self.settings = settings }

    /// An idle connection, a new one while there may be more, or the next one given back.
    func take() async throws(DatabaseError) -> PostgresLink {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        let taken = await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let answer = state.withLock { state in admit(waiter, number, to: &state) }
                if let answer { waiter.resume(returning: answer) }
            }
        } onCancel: {
            let waiter = state.withLock { state -> Waiter? in
                guard let index = state.waiting.firstIndex(where: { $0.number == number }) else {
                    return nil
                }
                return state.waiting.remove(at: index).waiter
            }
            waiter?.resume(returning: .failure(.cancelled))
        }
        return try taken.get()
    }

    /// What to answer at once; nil where the waiter was put into the queue.
    private func admit(
        _ waiter: Waiter, _ number: Int, to state: inout State
    ) -> Result<PostgresLink, DatabaseError>? {
        if state.isClosed { return .failure(PostgresPool.closed) }
        if Task.isCancelled { return .failure(.cancelled) }
        if let link = state.idle.popLast() { return .success(link) }
        if state.made < settings.connections {
            state.made += 1
            return .success(PostgresLink(settings, number: state.made))
        }
        state.waiting.append((number, waiter))
        return nil
    }

    /// Hands the connection to whoever waits longest.
    func give(back link: PostgresLink) {
        let (waiter, closers) = state.withLock {
            state -> (Waiter?, [CheckedContinuation<Void, Never>]) in
            if !state.waiting.isEmpty { return (state.waiting.removeFirst().waiter, []) }
            guard state.isClosed else {
                state.idle.append(link)
                return (nil, [])
            }
            state.made -= 1
            guard state.made == 0 else { return (nil, []) }
            defer { state.closers = [] }
            return (nil, state.closers)
        }
        waiter?.resume(returning: .success(link))
        for closer in closers { closer.resume() }
    }

    /// Refuses new transactions, waits for those that run, and lets the connections go.
    func close() async {
        await withCheckedContinuation { closer in
            let (waiting, isEmpty) = state.withLock { state in
                state.isClosed = true
                state.made -= state.idle.count
                state.idle = []
                defer { state.waiting = [] }
                if state.made > 0 { state.closers.append(closer) }
                return (state.waiting, state.made == 0)
            }
            for (_, waiter) in waiting { waiter.resume(returning: .failure(PostgresPool.closed)) }
            if isEmpty { closer.resume() }
        }
    }
}
