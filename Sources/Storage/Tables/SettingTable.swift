import Databases

/// What an installation is told once: name and value.
public struct SettingTable {
    let connection: Connection

    /// A setting's value, or nil where it was never set.
    public func value(of name: String) throws(DatabaseError) -> String? {
        try connection.first("SELECT value FROM setting WHERE name = \(name)")?.text(0)
    }

    /// Sets it, whether or not it was set before.
    public func set(_ name: String, to value: String) throws(DatabaseError) {
        try connection.execute(
            """
            INSERT INTO setting (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}
