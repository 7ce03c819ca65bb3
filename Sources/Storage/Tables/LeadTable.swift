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
        var action = ""
        var names: [String] = []
        try connection.show(sql) { row throws(DatabaseError) in
            // The names of one action follow each other.
            if try !row.says(0, action) {
                if !names.isEmpty { leads[action] = names }
                action = try row.text(0)
                names.removeAll()
            }
            names.append(try row.text(1))
        }
        if !names.isEmpty { leads[action] = names }
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

    /// Names others as an action's leads, in their order.
    public func replace(
        _ names: [String], of action: Identifier, in plan: PlanRecord
    ) throws(DatabaseError) {
        try connection.execute("DELETE FROM lead WHERE action = \(action)")
        try insert(names, of: action, in: plan)
    }

    /// How many actions of an authority each lead's name stands on, by name.
    public func counts(
        of authority: Identifier
    ) throws(DatabaseError) -> [(name: String, actions: Int)] {
        var counts: [(name: String, actions: Int)] = []
        let rows = try connection.query(
            """
            SELECT name, COUNT(*) FROM lead WHERE authority = \(authority)
            GROUP BY name ORDER BY name
            """)
        for row in rows { counts.append((try row.text(0), try row.integer(1))) }
        return counts
    }
}
