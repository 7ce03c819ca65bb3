import Basics
import Databases
import Planning

/// Who leads which action, in the words of the plan.
public struct LeadTable {
    let connection: Connection

    /// The leads of a plan's actions: the action's identifier as text → names in the document's order.
    ///
    /// Text, because a list page reads hundreds of them and none is taken for more than a key.
    func all(of plan: Identifier) throws(DatabaseError) -> [String: [String]] {
        try read("SELECT action, name FROM lead WHERE plan = \(plan) ORDER BY action, position")
    }

    /// The leads of a finding's actions.
    func all(ofFinding finding: Identifier) throws(DatabaseError) -> [String: [String]] {
        try read(
            """
            SELECT action, name FROM lead
            WHERE action IN (SELECT id FROM action WHERE finding = \(finding))
            ORDER BY action, position
            """)
    }

    private func read(_ sql: SQL) throws(DatabaseError) -> [String: [String]] {
        var leads: [String: [String]] = [:]
        for row in try connection.query(sql) {
            leads[try row.text(0), default: []].append(try row.text(1))
        }
        return leads
    }

    /// The leads of one action, in the document's order.
    public func of(action: Identifier) throws(DatabaseError) -> [String] {
        var names: [String] = []
        let rows = try connection.query(
            "SELECT name FROM lead WHERE action = \(action) ORDER BY position")
        for row in rows { names.append(try row.text(0)) }
        return names
    }

    /// Adds an action's leads.
    public func insert(
        _ names: [String], of action: Identifier, in plan: PlanRecord
    ) throws(DatabaseError) {
        for (position, name) in names.enumerated() {
            try connection.execute(
                """
                INSERT INTO lead (authority, plan, action, position, name)
                VALUES (\(plan.authority), \(plan.id), \(action), \(position), \(name))
                """)
        }
    }
}
