/// What a column (or a label before words) holds.
enum ColumnRole: String, Sendable, Equatable, CaseIterable {
    case ref, findingRef, section, finding, action, lead, support, due, revised, start, status,
        progress, future, evidence
    case measure, criterion, baseline, target, monitoring, links, percent, note, parent
}
