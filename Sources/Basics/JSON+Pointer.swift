extension JSON {
    /// The value at a JSON pointer ("/sections/0/title"), or nil. Source: RFC 6901.
    public func value(at pointer: String) -> JSON? {
        JSON.steps(of: pointer).reduce(Optional(self)) { value, step in
            switch value {
            case .object(let fields): fields.first { $0.name == step }?.value
            case .array(let items):
                Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
            default: nil
            }
        }
    }

    /// Puts a value at a JSON pointer. "-" after an array adds at its end; a missing field of an object is added.
    ///
    /// - Returns: false, and nothing is changed, where the way leads nowhere.
    @discardableResult
    public mutating func set(_ value: JSON, at pointer: String) -> Bool {
        set(value, along: JSON.steps(of: pointer)[...])
    }

    private mutating func set(_ value: JSON, along steps: ArraySlice<String>) -> Bool {
        guard let step = steps.first else {
            self = value
            return true
        }
        switch self {
        case .object(var fields):
            if let index = fields.firstIndex(where: { $0.name == step }) {
                guard fields[index].value.set(value, along: steps.dropFirst()) else { return false }
            } else {
                guard steps.count == 1 else { return false }
                fields.append(Field(step, value))
            }
            self = .object(fields)
        case .array(var items):
            if step == "-", steps.count == 1 {
                items.append(value)
            } else {
                guard let index = Int(step), items.indices.contains(index),
                    items[index].set(value, along: steps.dropFirst())
                else { return false }
            }
            self = .array(items)
        default: return false
        }
        return true
    }

    private static func steps(of pointer: String) -> [String] {
        guard !pointer.isEmpty else { return [] }
        return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }
}
