/// Values by the role of their column: what a dictionary does, for the handful of roles that one row has.
///
/// A row has some eight fields, and a plan a hundred thousand rows: looking through a short list is quicker than
/// hashing, and one list is less memory than a dictionary.
struct ByRole<Value>: Sequence, ExpressibleByDictionaryLiteral {
    typealias Element = (key: ColumnRole, value: Value)

    private var entries: [Element] = []

    init(dictionaryLiteral elements: (ColumnRole, Value)...) {
        for (role, value) in elements { self[role] = value }
    }

    subscript(role: ColumnRole) -> Value? {
        get { place(of: role).map { entries[$0].value } }
        _modify {
            let place = place(of: role)
            // Taken out while it changes, so that it changes in place.
            var value = place.map { entries.swapRemove($0).value }
            defer { if let value { entries.append((role, value)) } }
            yield &value
        }
    }

    mutating func removeValue(forKey role: ColumnRole) -> Value? {
        place(of: role).map { entries.swapRemove($0).value }
    }

    mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

    var isEmpty: Bool { entries.isEmpty }

    var count: Int { entries.count }

    var values: some Sequence<Value> { entries.lazy.map(\.value) }

    func makeIterator() -> IndexingIterator<[Element]> { entries.makeIterator() }

    private func place(of role: ColumnRole) -> Int? {
        for place in entries.indices where entries[place].key == role { return place }
        return nil
    }
}

extension ByRole: Equatable where Value: Equatable {
    static func == (one: Self, other: Self) -> Bool {
        one.entries.count == other.entries.count
            && one.entries.allSatisfy { other[$0.key] == $0.value }
    }
}

extension Array {
    /// Takes an element out; the last one takes its place.
    fileprivate mutating func swapRemove(_ index: Int) -> Element {
        if index < count - 1 { swapAt(index, count - 1) }
        return removeLast()
    }
}
