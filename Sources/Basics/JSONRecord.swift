/// A thing that JSON shows as an object. It names its fields once, in their order; whoever takes them makes bytes or a
/// tree of them.
///
/// Example: a cell with the number 3 tells `"id"` as 3 and then `"text"` as its words.
public protocol JSONRecord {
    /// Tells every field, in order.
    func tell(_ fields: inout some JSONFields)
}

/// Takes the fields of one object in their order. Nil is told as null.
public protocol JSONFields {
    /// A text.
    mutating func text(_ name: String, _ value: String?)
    /// A whole number.
    mutating func integer(_ name: String, _ value: Int?)
    /// A number.
    mutating func number(_ name: String, _ value: Double?)
    /// True or false.
    mutating func truth(_ name: String, _ value: Bool)
    /// A list of texts.
    mutating func texts(_ name: String, _ values: [String])
    /// A list of whole numbers.
    mutating func integers(_ name: String, _ values: some Collection<Int>)
    /// An object.
    mutating func record(_ name: String, _ value: (some JSONRecord)?)
    /// A list of objects.
    mutating func records(_ name: String, _ values: [some JSONRecord])
    /// Any other value.
    mutating func value(_ name: String, _ value: JSON)
}

extension JSONRecord {
    /// The object as a tree.
    public var json: JSON {
        var tree = JSONTree()
        tell(&tree)
        return .object(tree.fields)
    }
}

extension JSON {
    /// An object as UTF-8, as `bytes` writes its tree.
    ///
    /// Inlinable, so that the room that owns a record makes one piece of it and of the writing.
    @inlinable
    public static func bytes(of record: some JSONRecord, isIndented: Bool = true) -> [UInt8] {
        var out = JSONBytes(isIndented: isIndented)
        out.record(record)
        return out.finish()
    }

    /// Writes an object as UTF-8 in pieces, for one that is longer than memory should hold.
    @inlinable
    public static func write(
        _ record: some JSONRecord, _ take: @escaping (_ piece: [UInt8]) -> Void
    ) {
        var out = JSONBytes(isIndented: true, take)
        out.record(record)
        take(out.finish())
    }
}

/// Makes a tree of the fields told.
private struct JSONTree: JSONFields {
    var fields: [JSON.Field] = []

    mutating func value(_ name: String, _ value: JSON) { fields.append(JSON.Field(name, value)) }
    mutating func text(_ name: String, _ value: String?) { self.value(name, JSON(value)) }
    mutating func integer(_ name: String, _ value: Int?) { self.value(name, JSON(value)) }
    mutating func number(_ name: String, _ value: Double?) {
        self.value(name, value.map(JSON.number) ?? .null)
    }
    mutating func truth(_ name: String, _ value: Bool) { self.value(name, .truth(value)) }
    mutating func texts(_ name: String, _ values: [String]) { self.value(name, JSON(values)) }
    mutating func integers(_ name: String, _ values: some Collection<Int>) {
        self.value(name, .array(values.map(JSON.integer)))
    }
    mutating func record(_ name: String, _ value: (some JSONRecord)?) {
        self.value(name, value?.json ?? .null)
    }
    mutating func records(_ name: String, _ values: [some JSONRecord]) {
        self.value(name, .array(values.map(\.json)))
    }
}
