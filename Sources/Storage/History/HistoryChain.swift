import Basics

/// How entries of an authority's history hang together.
///
/// Each entry's hash is SHA-256 over the hash before it, the entry's own facts and a digest of each changed field. The
/// digest is salted, so that the words can be taken out for the law's sake (with their salt) and nobody can guess them
/// from the digest; the chain then still verifies and says that words were taken out.
enum HistoryChain {
    /// What the first entry hangs on.
    static let start = ""

    static func digest(of field: Change.Field, salt: String) -> String {
        Digest.sha256(of: [salt, field.name, field.old, field.new])
    }

    static func hash(
        after previous: String, seq: Int, at: Instant, actor: String, change: Change,
        digests: [String]
    ) -> String {
        Digest.sha256(
            of: [
                previous, String(seq), String(at.milliseconds), actor, change.verb,
                change.subjectKind, change.subject.text, change.plan?.text,
            ] + change.fields.map(\.name) + digests)
    }

    static func salt() -> String {
        var generator = SystemRandomNumberGenerator()
        return Digest.hexadecimal(
            (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
}

/// What came of checking an authority's history.
public struct HistoryCheck: Sendable, Equatable {
    /// How many entries were followed.
    public var entries: Int
    /// Fields whose words were taken out.
    public var redacted: Int
    /// The first entry that does not fit, or nil where the whole chain holds.
    public var brokenAt: Int?

    /// From all its fields.
    public init(entries: Int, redacted: Int, brokenAt: Int?) {
        self.entries = entries
        self.redacted = redacted
        self.brokenAt = brokenAt
    }
}
