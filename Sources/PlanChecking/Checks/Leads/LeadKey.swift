/// Spellings of one lead made equal: small letters, no signs, no blanks.
///
/// Example: "AD – Homes", "AD- Homes" and "AD Homes" have one key.
enum LeadKey {
    /// The key of a lead.
    static func of(_ lead: String) -> String {
        String(lead.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}

/// One lead of a plan under all its spellings.
struct LeadRows {
    /// The key that its spellings share.
    let key: String
    /// Its spellings in order of first appearance.
    var spellings: [String] = []
    /// The rows that it leads, each once.
    var rows: [CheckedAction] = []

    /// Every lead of a plan, in order of first appearance.
    static func all(in plan: CheckedPlan) -> [LeadRows] {
        var places: [String: Int] = [:]
        var found: [LeadRows] = []
        for action in plan.actions {
            for lead in action.value.leads {
                let key = LeadKey.of(lead)
                guard !key.isEmpty else { continue }
                let place = places[key] ?? found.count
                if place == found.count {
                    places[key] = place
                    found.append(LeadRows(key: key))
                }
                if !found[place].spellings.contains(lead) { found[place].spellings.append(lead) }
                if found[place].rows.last?.index != action.index {
                    found[place].rows.append(action)
                }
            }
        }
        return found
    }
}
