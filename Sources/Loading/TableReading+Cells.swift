import Casework

extension TableReading {
    /// Reads one cell into the next row, and notes what is wrong with it.
    @inline(__always)
    mutating func take(_ cell: Cell, column: Int) {
        switch kinds[column] {
        case .key:
            keyCell = cell
            isBlank[column] = cell.isBlank
        case .reference:
            cells[column] = cell
            isBlank[column] = cell.isBlank
        case .text:
            isBlank[column] = cell.isBlank
        case .code: code(cell, column)
        case .number: number(cell, column)
        case .day: day(cell, column)
        case .instant: instant(cell, column)
        }
    }

    @inline(__always)
    private mutating func code(_ cell: Cell, _ column: Int) {
        var value = Blank.code
        if !cell.isBlank {
            let place = codeTables[column].place(cell, last: lastCodes[column])
            if place >= 0 {
                lastCodes[column] = place
                value = UInt8(truncatingIfNeeded: place)
            } else if let other = codes[column]?.otherSpelling(cell) {
                value = other
                note(.codeSpelling, column)
            } else {
                note(.unknownCode, column)
            }
        }
        isBlank[column] = value == Blank.code
        store.set(value, column: column, row: count)
    }

    private mutating func number(_ cell: Cell, _ column: Int) {
        var value = Blank.day
        if !cell.isBlank {
            if let number = DayReading.digits(cell.buffer) {
                value = Int32(number)
            } else {
                note(.badNumber, column)
            }
        }
        isBlank[column] = value == Blank.day
        store.set(value, column: column, row: count)
    }

    @inline(__always)
    private mutating func day(_ cell: Cell, _ column: Int) {
        var value = Blank.day
        if !cell.isBlank {
            if let read = DayReading.day(cell) {
                value = read.value
                if !read.isCanonical { note(.dateFormat, column) }
                if value > asAt, !schema.columns[column].mayBeFuture {
                    note(.futureDate, column)
                    value = Blank.day
                }
            } else {
                note(.badDate, column)
            }
        }
        isBlank[column] = value == Blank.day
        store.set(value, column: column, row: count)
    }

    private mutating func instant(_ cell: Cell, _ column: Int) {
        var value = Blank.instant
        if !cell.isBlank {
            if let read = DayReading.instant(cell) {
                value = read.value
                if !read.isCanonical { note(.dateFormat, column) }
                let day = DayReading.floorDivided(value, 86_400)
                if day > Int64(asAt), !schema.columns[column].mayBeFuture {
                    note(.futureDate, column)
                    value = Blank.instant
                }
            } else {
                note(.badDate, column)
            }
        }
        isBlank[column] = value == Blank.instant
        store.set(value, column: column, row: count)
    }
}
