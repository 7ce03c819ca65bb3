import Basics
import Databases
import Planning

/// Moves of dates.
public struct DueMoveTable {
    let connection: Connection

    private static let columns: SQL = """
        id, action, old_due, new_due, reason, proposed_by, proposer, proposed_at, verdict,
        decision_words, decided_by, decider, decided_at
        """

    /// An action's moves, oldest first.
    public func all(ofAction action: Identifier) throws(DatabaseError) -> [DueMove] {
        try moves(
            """
            SELECT \(sql: DueMoveTable.columns) FROM due_move WHERE action = \(action)
            ORDER BY seq
            """)
    }

    /// Moves that wait for a decision in some plans, oldest first.
    public func undecided(of plans: [Identifier]) throws(DatabaseError) -> [DueMove] {
        try moves(
            """
            SELECT \(sql: DueMoveTable.columns) FROM due_move
            WHERE plan IN \(values: plans) AND verdict IS NULL ORDER BY seq
            """)
    }

    /// A plan's moves that were asked for or decided since a moment, the last first.
    public func since(
        _ moment: Instant, of plan: Identifier
    ) throws(DatabaseError) -> [DueMove] {
        try moves(
            """
            SELECT \(sql: DueMoveTable.columns) FROM due_move
            WHERE plan = \(plan) AND (proposed_at >= \(moment) OR decided_at >= \(moment))
            ORDER BY seq DESC
            """)
    }

    /// Adds one.
    public func insert(
        _ move: DueMove, plan: Identifier, authority: Identifier, seq: Int
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO due_move (\(sql: DueMoveTable.columns), authority, plan, seq)
            VALUES (\(move.id), \(move.action), \(move.oldDue), \(move.newDue), \(move.reason),
                \(move.proposer.account), \(move.proposer.name), \(move.proposer.at),
                \(move.verdict), \(move.decisionWords), \(move.decider?.account),
                \(move.decider?.name), \(move.decider?.at), \(authority), \(plan), \(seq))
            """)
    }

    /// Stores what was decided.
    public func decide(_ move: DueMove) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE due_move SET verdict = \(move.verdict),
                decision_words = \(move.decisionWords), decided_by = \(move.decider?.account),
                decider = \(move.decider?.name), decided_at = \(move.decider?.at)
            WHERE id = \(move.id)
            """)
    }

    private func moves(_ sql: SQL) throws(DatabaseError) -> [DueMove] {
        var found: [DueMove] = []
        for row in try connection.query(sql) {
            var move = DueMove(
                id: try row.identifier(0), action: try row.identifier(1),
                oldDue: try row.optionalDay(2), newDue: try row.day(3), reason: try row.text(4),
                proposer: Author(
                    account: try row.text(5), name: try row.text(6), at: try row.instant(7)),
                verdict: try row.optionalText(8, as: Verdict.self),
                decisionWords: try row.optionalText(9))
            if let at = try row.optionalInstant(12) {
                move.decider = Author(
                    account: try row.text(10), name: try row.text(11), at: at)
            }
            found.append(move)
        }
        return found
    }
}
