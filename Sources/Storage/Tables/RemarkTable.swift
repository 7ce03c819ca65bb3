import Basics
import Databases
import Planning

/// Remarks.
public struct RemarkTable {
    let connection: Connection

    /// An action's remarks, oldest first.
    public func all(ofAction action: Identifier) throws(DatabaseError) -> [Remark] {
        var found: [Remark] = []
        let rows = try connection.query(
            """
            SELECT id, action, text, account, author, made_at FROM remark
            WHERE action = \(action) ORDER BY seq
            """)
        for row in rows {
            found.append(
                Remark(
                    id: try row.identifier(0), action: try row.identifier(1),
                    text: try row.text(2),
                    author: Author(
                        account: try row.text(3), name: try row.text(4), at: try row.instant(5))))
        }
        return found
    }

    /// Adds one.
    public func insert(
        _ remark: Remark, plan: Identifier, authority: Identifier, seq: Int
    ) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO remark (id, authority, plan, action, text, account, author, made_at, seq)
            VALUES (\(remark.id), \(authority), \(plan), \(remark.action), \(remark.text),
                \(remark.author.account), \(remark.author.name), \(remark.author.at), \(seq))
            """)
    }
}
