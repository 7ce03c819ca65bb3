import Basics
import Planning

extension ActionFilter {
    /// Says whether an action passes.
    ///
    /// - Parameters:
    ///   - section: place of its section in the plan, from 0.
    ///   - findingText: words of its finding, which are searched too.
    public func admits(
        _ row: ActionRow, section rowSection: Int, findingText: String?, on today: Day
    ) -> Bool {
        if let section, section != rowSection { return false }
        if let lead, !row.leads.contains(lead) { return false }
        if let stage, row.stage != stage { return false }
        if let due, !due.admits(row, on: today) { return false }
        if let need, !need.holds(for: row) { return false }
        return wanted.isEmpty || holdsWords(row, findingText)
    }

    private var wanted: [String] {
        words.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private func holdsWords(_ row: ActionRow, _ findingText: String?) -> Bool {
        let parts = [row.ref, row.text, row.dueText, row.statusText, findingText]
        let text = (parts.compactMap(\.self) + row.leads).joined(separator: "\n").lowercased()
        return wanted.allSatisfy { text.contains($0) }
    }
}

extension DueWindow {
    func admits(_ row: ActionRow, on today: Day) -> Bool {
        let timing = row.timing(on: today)
        let days = row.due?.end.map { $0.number - today.number }
        switch (self, timing) {
        case (.late, .late), (.ongoing, .ongoing), (.none, .noDate): return true
        case (.next30, .dueSoon): return true
        case (.next90, .dueSoon), (.next90, .later): return (days ?? 91) <= 90
        case (.later, .later): return (days ?? 0) > 90
        default: return false
        }
    }
}

extension ActionNeed {
    /// Says whether the action lacks it. An action that is done or stopped needs no date any more.
    public func holds(for row: ActionRow) -> Bool {
        let isSettled = row.stage == .done || row.stage == .stopped
        return switch self {
        case .lead: row.leads.isEmpty
        case .date: !isSettled && row.due?.end == nil && row.due?.precision != .ongoing
        case .measure: !row.hasMeasure
        case .status: row.stage == .unknown
        }
    }
}

extension ActionOrder {
    /// The rows in this order; rows that lack the column's value come last both ways, and equals keep their order.
    public func sorted(_ rows: [ActionRow]) -> [ActionRow] {
        switch column {
        case .action: sorted(rows) { $0.text.lowercased() }
        case .lead: sorted(rows) { $0.leads.first?.lowercased() }
        case .due: sorted(rows) { $0.due?.end?.number }
        case .status: sorted(rows) { $0.stage.rank }
        }
    }

    /// Places are sorted by their keys, because a row is much to move.
    private func sorted<Key: Comparable>(
        _ rows: [ActionRow], by key: (ActionRow) -> Key?
    ) -> [ActionRow] {
        let keys = rows.map(key)
        return rows.indices.sorted { left, right in
            switch (keys[left], keys[right]) {
            case (nil, nil): left < right
            case (nil, _): false
            case (_, nil): true
            case (let one?, let other?):
                one == other ? left < right : (one < other) != isDescending
            }
        }.map { rows[$0] }
    }
}

extension Stage {
    /// What wants most attention comes first.
    fileprivate var rank: Int {
        switch self {
        case .unknown: 0
        case .notStarted: 1
        case .inProgress: 2
        case .recurring: 3
        case .done: 4
        case .stopped: 5
        }
    }
}
