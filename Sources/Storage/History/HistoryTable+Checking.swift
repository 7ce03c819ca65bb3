import Basics
import Databases

extension HistoryTable {
    /// Follows an authority's chain from its first entry.
    public func check(_ authority: Identifier) throws(DatabaseError) -> HistoryCheck {
        var check = HistoryCheck(entries: 0, redacted: 0, brokenAt: nil)
        var previous = HistoryChain.start
        while true {
            let entries = try entries(of: authority, after: check.entries)
            for entry in entries {
                check.entries += 1
                let sealed = try fields(of: entry.seq, authority: authority)
                check.redacted += sealed.count { $0.salt == nil }
                let wanted = HistoryChain.hash(
                    after: previous, seq: check.entries, at: entry.at, actor: entry.actor,
                    change: entry.change, digests: sealed.map(\.digest))
                guard wanted == entry.hash, sealed.allSatisfy(HistoryTable.holds) else {
                    check.brokenAt = check.entries
                    return check
                }
                previous = entry.hash
            }
            if entries.isEmpty { return check }
        }
    }

    private static func holds(_ sealed: SealedField) -> Bool {
        guard let salt = sealed.salt else {
            return sealed.field.old == nil && sealed.field.new == nil
        }
        return HistoryChain.digest(of: sealed.field, salt: salt) == sealed.digest
    }

    /// Takes the words of an entry's fields out for good; the chain still verifies and counts them.
    public func redact(
        seq: Int, of authority: Identifier
    ) throws(DatabaseError) {
        try connection.execute(
            """
            UPDATE history_field SET old_value = NULL, new_value = NULL, salt = NULL
            WHERE authority = \(authority) AND seq = \(seq)
            """)
    }
}
