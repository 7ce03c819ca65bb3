import Casework

extension TableReading {
    /// What is done when all cells of a row are read: the row is kept, or set aside.
    @inline(__always)
    mutating func finishRow(packing: (Cell) -> PackedKey?) {
        if !order.isEmpty { checkOrder() }
        for column in required where isBlank[column] {
            note(.missingRequired, column)
            return
        }
        let key = packing(keyCell) ?? keys.key(long: keyCell.buffer)
        guard keys.take(key, row: count, keys: store.keys) else {
            note(.duplicateKey, 0)
            return
        }
        for column in references where !follow(column, packing: packing) {
            keys.setAside(key)
            return
        }
        store.keys[count] = key
        keys.accept(key, row: count, keys: store.keys)
        if eventDate != nil, child != nil { checkBirth() }
        count += 1
    }

    private mutating func checkOrder() {
        for pair in order where !isBlank[pair.earlier] && !isBlank[pair.later] {
            if pair.isInstant {
                let earlier = store.value(Int64.self, column: pair.earlier, row: count)
                guard store.value(Int64.self, column: pair.later, row: count) < earlier else {
                    continue
                }
                store.set(Blank.instant, column: pair.later, row: count)
            } else {
                let earlier = store.value(Int32.self, column: pair.earlier, row: count)
                guard store.value(Int32.self, column: pair.later, row: count) < earlier else {
                    continue
                }
                store.set(Blank.day, column: pair.later, row: count)
            }
            isBlank[pair.later] = true
            note(.dateOrder, pair.later)
        }
    }

    /// Finds the row that a cell refers to; false where the row must be set aside.
    @inline(__always)
    private mutating func follow(_ column: Int, packing: (Cell) -> PackedKey?) -> Bool {
        guard !isBlank[column] else {
            store.set(Blank.row, column: column, row: count)
            return true
        }
        let cell = cells[column]
        guard let lookup = lookups[column] else {
            let key = packing(cell) ?? keys.key(long: cell.buffer)
            own.append((count, column, line, key))
            store.set(Blank.row, column: column, row: count)
            return true
        }
        let row = row(cell, column, lookup, packing)
        if row < 0 {
            note(schema.columns[column].isRequired ? .orphan : .unknownReference, column)
            if schema.columns[column].isRequired { return false }
        }
        store.set(row, column: column, row: count)
        return true
    }

    @inline(__always)
    private mutating func row(
        _ cell: Cell, _ column: Int, _ lookup: KeyLookup, _ packing: (Cell) -> PackedKey?
    ) -> Int32 {
        guard let key = packing(cell) ?? longKey(cell, column) else { return Blank.row }
        // Rows that follow each other are often about the same child, team or worker.
        if key == lastKeys[column] { return lastRows[column] }
        let row = lookup.row(of: key)
        lastKeys[column] = key
        lastRows[column] = row
        return row
    }

    private func longKey(_ cell: Cell, _ column: Int) -> PackedKey? {
        guard case .reference(let table) = schema.columns[column].kind else { return nil }
        return loaded[table]?.index?.known(cell.buffer)
    }

    private mutating func checkBirth() {
        guard let births, let eventDate, let child, !isBlank[eventDate] else { return }
        let born = births[Int(store.value(Int32.self, column: child, row: count))]
        guard born != Blank.day else { return }
        let day =
            kinds[eventDate] == .instant
            ? Int32(
                DayReading.floorDivided(
                    store.value(Int64.self, column: eventDate, row: count), 86_400))
            : store.value(Int32.self, column: eventDate, row: count)
        if day < born - 280 { note(.beforeBirth, eventDate) }
    }
}
