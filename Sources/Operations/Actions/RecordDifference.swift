import Basics
import Storage

/// What differs between two states of a record, field by field.
enum RecordDifference {
    /// Every field whose value changed, in the order of the record's fields; a field that is not there is null.
    static func fields(from before: JSON, to after: JSON) -> [Change.Field] {
        guard case .object(let old) = before, case .object(let new) = after else { return [] }
        let oldValues = Dictionary(old.map { ($0.name, $0.value) }) { first, _ in first }
        let newNames = Set(new.map(\.name))
        var fields: [Change.Field] = []
        for field in new where oldValues[field.name] != field.value {
            fields.append(.init(field.name, old: oldValues[field.name], new: field.value))
        }
        for field in old where !newNames.contains(field.name) {
            fields.append(.init(field.name, old: field.value))
        }
        return fields
    }
}
