import Basics
import Databases
import Planning

/// Small values that one column holds as JSON: lists of words and the cells that fields came from.
enum StoredJSON {
    static func text(_ json: JSON) -> String {
        String(decoding: json.bytes(isIndented: false), as: UTF8.self)
    }

    static func text(_ texts: [String]) -> String { texts.isEmpty ? "[]" : text(JSON(texts)) }

    static func text(_ from: CellReferences) -> String {
        from.ids.isEmpty
            ? "{}"
            : text(
                .object(
                    from.ids.sorted { $0.key < $1.key }.map { JSON.Field($0.key, JSON($0.value)) }))
    }
}

extension Row {
    /// A column that holds JSON; what is not JSON is damage and said to be that.
    func json(_ index: Int) throws(DatabaseError) -> JSON {
        let bytes = Array(try text(index).utf8)
        do throws(JSONError) {
            return try JSON(reading: bytes)
        } catch {
            throw .column(index: index, expected: "JSON", found: "text")
        }
    }

    func texts(_ index: Int) throws(DatabaseError) -> [String] {
        let text = try text(index)
        guard text != "[]" else { return [] }
        guard case .array(let items) = try json(index) else {
            throw .column(index: index, expected: "a list", found: "other JSON")
        }
        return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    func integers(_ index: Int) throws(DatabaseError) -> [Int] {
        guard case .array(let items) = try json(index) else {
            throw .column(index: index, expected: "a list", found: "other JSON")
        }
        return items.compactMap { if case .integer(let value) = $0 { value } else { nil } }
    }

    func references(_ index: Int) throws(DatabaseError) -> CellReferences {
        guard try text(index) != "{}" else { return CellReferences() }
        guard case .object(let fields) = try json(index) else {
            throw .column(index: index, expected: "an object", found: "other JSON")
        }
        var from = CellReferences()
        for field in fields {
            guard case .array(let items) = field.value else { continue }
            from.add(
                items.compactMap { if case .integer(let value) = $0 { value } else { nil } },
                to: field.name)
        }
        return from
    }
}
