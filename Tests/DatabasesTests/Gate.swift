import Databases
import Dispatch
import Synchronization

/// A gate that a database's own thread may wait at, and a task too.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func open() { semaphore.signal() }

    /// Blocks the thread: only inside a transaction's work, which runs on the engine's own queue.
    func wait() { semaphore.wait() }

    /// Waits without blocking a thread of the cooperative pool.
    func opened() async {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "gate").async {
                self.semaphore.wait()
                continuation.resume()
            }
        }
    }
}

/// Counts what transactions did, as their work may run more than once.
final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    /// One more, and how many that makes.
    @discardableResult
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}

/// The error that a transaction's work met and kept for the test.
final class Caught: Sendable {
    private let kept = Mutex<DatabaseError?>(nil)

    var error: DatabaseError? {
        get { kept.withLock { $0 } }
        set { kept.withLock { $0 = newValue } }
    }
}
