import Basics
import Storage

/// Which fields differ between two objects, for history.
enum FieldDifferences {
    /// The fields whose values differ; those that are silent in both are left out.
    static func between(_ old: JSON?, _ new: JSON) -> [Change.Field] {
        guard case .object(let fields) = new else { return [] }
        return fields.compactMap { field in
            let before = old?.value(at: "/\(field.name)") ?? .null
            let isSilent = [.null, [], .object([])].contains(field.value)
            if before == field.value || (old == nil && isSilent) { return nil }
            return Change.Field(field.name, old: old == nil ? nil : before, new: field.value)
        }
    }
}
