/// The two databases that the one SQL text is written for.
public enum Engine: String, Sendable, CaseIterable {
    /// A file in the home folder, nothing to install.
    case sqlite
    /// A PostgreSQL server that several servers of ours share.
    case postgres
}
