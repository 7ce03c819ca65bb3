import CLibPQ
import Databases
import Foundation

/// Whether a transaction may change anything, and whom it must wait for.
enum PostgresAccess {
    case read
    case write(lock: String?)

    /// How it begins, in one round trip.
    func beginning(in scope: String) -> String {
        switch self {
        case .read: return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write(let lock):
            let begin = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; "
            let all = PostgresAccess.key("\(scope)\u{1}")
            guard let lock else { return begin + "SELECT pg_advisory_xact_lock(\(all))" }
            let one = PostgresAccess.key("\(scope)\u{1}\(lock)")
            return begin
                + "SELECT pg_advisory_xact_lock_shared(\(all)); SELECT pg_advisory_xact_lock(\(one))"
        }
    }

    /// A lock's number: FNV-1a of its name, the same on every server.
    private static func key(_ name: String) -> Int64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int64(bitPattern: hash)
    }
}

extension PostgresLink {
    /// How often a transaction is run again that collided with another.
    private static let turns = 6

    /// Runs the work in a transaction, and again where the server asks for it.
    func transact<Value, Failure: TransactionFailure>(
        _ access: PostgresAccess, _ work: (Connection) throws(Failure) -> Value
    ) -> Result<Value, Failure> {
        var wasLost = false
        for turn in 1...PostgresLink.turns + 1 {
            trouble = nil
            let result = once(access, work)
            // What an attempt inside the work survived is no reason to run it again.
            if case .success = result { return result }
            if trouble == .lost { disconnect() }
            switch trouble {
            case .lost where !wasLost: wasLost = true
            case .collided where turn < PostgresLink.turns:
                // Longer each time and never the same, so that the two do not meet again.
                usleep(UInt32.random(in: 500...4_000) * UInt32(turn))
            case .outdated where turn < PostgresLink.turns: forgetStatements()
            default: return result
            }
        }
        return .failure(Failure(.busy))
    }

    private func once<Value, Failure: TransactionFailure>(
        _ access: PostgresAccess, _ work: (Connection) throws(Failure) -> Value
    ) -> Result<Value, Failure> {
        do throws(DatabaseError) {
            try connect()
            try control(access.beginning(in: scope))
        } catch {
            rollBack()
            return .failure(Failure(error))
        }
        let result = Connection(self).perform(work)
        guard case .success = result else {
            rollBack()
            return result
        }
        do throws(DatabaseError) {
            try commit()
            return result
        } catch {
            rollBack()
            return .failure(Failure(error))
        }
    }

    private func commit() throws(DatabaseError) {
        let result = PQexec(handle, "COMMIT")
        defer { PQclear(result) }
        do throws(DatabaseError) {
            try check(result, for: "COMMIT")
        } catch {
            guard trouble == .lost else { throw error }
            // The server may have kept it or not: running it again might do it twice.
            trouble = nil
            throw .outcomeUnknown
        }
        // The server answers ROLLBACK to the COMMIT of a transaction that had failed.
        guard PQcmdStatus(result).map({ String(cString: $0) }) == "COMMIT" else {
            throw .cancelled
        }
    }

    private func rollBack() {
        guard PQstatus(handle) == CONNECTION_OK, PQtransactionStatus(handle) != PQTRANS_IDLE else {
            return
        }
        // If this fails the connection is gone, and the transaction with it.
        PQclear(PQexec(handle, "ROLLBACK"))
    }
}
