/// What a column (or a label before words) holds.
enum ColumnRole: String, Sendable, Equatable, CaseIterable {
    case ref, section, finding, action, lead, support, due, start, status, progress, future, evidence
    case measure, criterion, baseline, target, monitoring, links, percent, note
}
