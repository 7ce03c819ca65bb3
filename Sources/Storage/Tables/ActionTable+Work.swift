import Basics
import Databases
import Planning

extension ActionTable {
    /// The actions of a plan that name one of these leads (as `LeadName.key` writes them), in the plan's order.
    ///
    /// Names are compared here and not by the engine, whose idea of small letters ends with ASCII.
    public func led(
        by keys: Set<String>, in plan: Identifier
    ) throws(DatabaseError) -> [Identifier] {
        var found: [Identifier] = []
        let rows = try connection.query(
            """
            SELECT lead.action, lead.name FROM lead JOIN action ON action.id = lead.action
            WHERE lead.plan = \(plan) ORDER BY action.position, lead.position
            """)
        for row in rows {
            let name = try row.text(1).lowercased().split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            let action = try row.identifier(0)
            if keys.contains(name), found.last != action { found.append(action) }
        }
        return found
    }

    /// Checked actions of a plan that nobody signed off, in the plan's order.
    public func awaitingSignOff(in plan: Identifier) throws(DatabaseError) -> [Identifier] {
        var found: [Identifier] = []
        let rows = try connection.query(
            """
            SELECT id FROM action
            WHERE plan = \(plan) AND stage = \(Stage.done) AND proof = \(Proof.checked)
                AND NOT EXISTS (SELECT 1 FROM sign_off
                    WHERE sign_off.action = action.id AND sign_off.reopened_at IS NULL)
            ORDER BY position
            """)
        for row in rows { found.append(try row.identifier(0)) }
        return found
    }
}
