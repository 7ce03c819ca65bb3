/// One step of the schema: forward only, and frozen once released.
///
///     Migration("M0001_Plans", ["CREATE TABLE plan (id TEXT NOT NULL PRIMARY KEY, title TEXT NOT NULL)"])
public struct Migration: Sendable {
    /// "M0001_Plans": written into the database, so it never changes.
    public let name: String
    /// What to run, one statement each, in both engines alike.
    public let statements: [SQL]

    /// A step of the schema.
    public init(_ name: String, _ statements: [SQL]) {
        self.name = name
        self.statements = statements
    }
}
