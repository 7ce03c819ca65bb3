/// How to reach a PostgreSQL server, and how long to wait for it.
public struct PostgresSettings: Sendable {
    /// `postgres://user@host/database?sslmode=verify-full`: anything that libpq understands.
    public var url: String
    /// The schema that the tables are in, or nil for the one that the URL or the role sets.
    public var schema: String?
    /// How many connections are kept at most, and so how many transactions run at the same time (1 to 16).
    public var connections: Int
    /// How long one statement may run.
    public var statementSeconds: Int
    /// How long a write waits for another one to end.
    public var lockSeconds: Int

    /// Settings for a server.
    public init(
        url: String, schema: String? = nil, connections: Int = 8, statementSeconds: Int = 30,
        lockSeconds: Int = 5
    ) {
        self.url = url
        self.schema = schema
        // More blocked threads than this were never tried; a larger pool belongs in more servers.
        self.connections = min(max(connections, 1), 16)
        self.statementSeconds = statementSeconds
        self.lockSeconds = lockSeconds
    }
}
