/// Which cells each field of a record came from: the field's name as the format prints it → ids of cells.
///
/// A plan has one of these for every action, with some eight fields of one cell each: one short list holds them.
public struct CellReferences: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// One field and its cells, in the order in which they were added.
    struct Field: Sendable, Equatable {
        let name: String
        /// Apart from the others, because most fields have one cell and then need no list.
        let first: Int
        var others: [Int] = []
        /// Each cell is greater than the one before: a greater one yet is new without a search.
        var isRising = true

        var cells: [Int] { others.isEmpty ? [first] : [first] + others }

        mutating func add(_ cell: Int) {
            let isRise = cell > others.last ?? first
            if !isRise || !isRising {
                guard cell != first, !others.contains(cell) else { return }
                isRising = false
            }
            others.append(cell)
        }
    }

    /// In the order of their names.
    private(set) var fields: [Field] = []

    /// Makes one from its parts.
    public init(_ ids: [String: [Int]] = [:]) {
        for (field, cells) in ids { add(cells, to: field) }
    }

    /// Makes one from its parts.
    public init(dictionaryLiteral elements: (String, [Int])...) {
        for (field, cells) in elements { add(cells, to: field) }
    }

    /// Adds cells to a field; a cell is named once.
    public mutating func add(_ cells: [Int], to field: String) {
        guard let first = cells.first else { return }
        let place = fields.firstIndex { $0.name >= field } ?? fields.count
        if place == fields.count || fields[place].name != field {
            fields.insert(Field(name: field, first: first), at: place)
        }
        for cell in cells { fields[place].add(cell) }
    }

    /// Field name → cells.
    public var ids: [String: [Int]] {
        Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.cells) })
    }

    /// The cells of one field.
    public subscript(field: String) -> [Int] {
        fields.first { $0.name == field }?.cells ?? []
    }

    /// Every cell named by any field.
    public var all: Set<Int> { Set(fields.lazy.flatMap(\.cells)) }

    /// Takes each cell named by any field; one that several fields name comes several times.
    public func forEachCell(_ take: (Int) -> Void) {
        for field in fields {
            take(field.first)
            for cell in field.others { take(cell) }
        }
    }
}
