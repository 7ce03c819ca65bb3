import Basics
import Databases
import Planning

/// Updates of actions.
public struct ActionUpdateTable {
    let connection: Connection

    private static let columns: SQL = """
        id, action, as_of, text, future_text, owner_rag, account, author, recorded_at
        """

    /// An action's updates, the day they speak of last first.
    public func all(
        ofAction action: Identifier, limit: Int = 500
    ) throws(DatabaseError) -> [ActionUpdate] {
        try updates(
            """
            SELECT \(sql: ActionUpdateTable.columns) FROM action_update
            WHERE action = \(action) ORDER BY as_of DESC, seq DESC LIMIT \(limit)
            """)
    }

    /// The last update of each action of a plan that has one.
    public func latest(
        ofPlan plan: Identifier
    ) throws(DatabaseError) -> [Identifier: ActionUpdate] {
        let found = try updates(
            """
            SELECT \(sql: ActionUpdateTable.columns) FROM action_update AS reported
            WHERE plan = \(plan) AND id = (SELECT last.id FROM action_update AS last
                WHERE last.action = reported.action ORDER BY last.as_of DESC, last.seq DESC LIMIT 1)
            """)
        return Dictionary(found.map { ($0.action, $0) }) { first, _ in first }
    }

    /// A plan's updates recorded after one entry of history and up to another, oldest first.
    public func all(
        ofPlan plan: Identifier, after first: Int, upTo last: Int
    ) throws(DatabaseError) -> [ActionUpdate] {
        try updates(
            """
            SELECT \(sql: ActionUpdateTable.columns) FROM action_update
            WHERE plan = \(plan) AND seq > \(first) AND seq <= \(last) ORDER BY seq
            """)
    }

    /// Adds one.
    public func insert(
        _ update: ActionUpdate, plan: Identifier, authority: Identifier, seq: Int
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO action_update (\(sql: ActionUpdateTable.columns), authority, plan, seq)
            VALUES (\(update.id), \(update.action), \(update.asOf), \(update.text),
                \(update.futureText), \(update.ownerRag), \(update.author.account),
                \(update.author.name), \(update.author.at), \(authority), \(plan), \(seq))
            """)
    }

    private func updates(_ sql: SQL) throws(DatabaseError) -> [ActionUpdate] {
        var found: [ActionUpdate] = []
        for row in try connection.query(sql) {
            found.append(
                ActionUpdate(
                    id: try row.identifier(0), action: try row.identifier(1),
                    asOf: try row.day(2), text: try row.text(3),
                    futureText: try row.optionalText(4),
                    ownerRag: try row.optionalText(5, as: Rag.self),
                    author: Author(
                        account: try row.text(6), name: try row.text(7), at: try row.instant(8))))
        }
        return found
    }
}
