import Basics

/// Who recorded something, and where it stands in the authority's history.
///
/// The name stays as it was on that day; the account, as text, tells people of one name apart (empty for the
/// installation itself).
public struct Author: Sendable, Hashable {
    /// The account's identifier, or "".
    public var account: String
    /// The name as history wrote it.
    public var name: String
    /// When.
    public var at: Instant

    /// From all its fields.
    public init(account: String, name: String, at: Instant) {
        self.account = account
        self.name = name
        self.at = at
    }
}
