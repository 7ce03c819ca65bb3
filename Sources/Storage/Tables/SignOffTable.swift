import Basics
import Databases
import Planning

/// Sign-offs.
public struct SignOffTable {
    let connection: Connection

    /// An action's sign-offs, oldest first.
    public func all(ofAction action: Identifier) throws(DatabaseError) -> [SignOff] {
        var found: [SignOff] = []
        let rows = try connection.query(
            """
            SELECT id, action, words, account, author, signed_at, reopened_at, reopened_by,
                reopen_reason
            FROM sign_off WHERE action = \(action) ORDER BY seq
            """)
        for row in rows {
            found.append(
                SignOff(
                    id: try row.identifier(0), action: try row.identifier(1),
                    words: try row.optionalText(2),
                    author: Author(
                        account: try row.text(3), name: try row.text(4), at: try row.instant(5)),
                    reopenedAt: try row.optionalInstant(6), reopenedBy: try row.optionalText(7),
                    reopenReason: try row.optionalText(8)))
        }
        return found
    }

    /// Adds one.
    public func insert(
        _ signOff: SignOff, plan: Identifier, authority: Identifier, seq: Int
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO sign_off (id, authority, plan, action, words, account, author, signed_at,
                seq)
            VALUES (\(signOff.id), \(authority), \(plan), \(signOff.action), \(signOff.words),
                \(signOff.author.account), \(signOff.author.name), \(signOff.author.at), \(seq))
            """)
    }

    /// Stores that it was reopened.
    public func reopen(_ signOff: SignOff) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE sign_off SET reopened_at = \(signOff.reopenedAt),
                reopened_by = \(signOff.reopenedBy), reopen_reason = \(signOff.reopenReason)
            WHERE id = \(signOff.id)
            """)
    }
}
