/// Where a cell stands on its sheet: row from 1, column from 0.
struct CellAddress: Equatable {
    /// The last row and the number of columns that a sheet has.
    static let lastRow = 1_048_576
    static let columnCount = 16_384

    var row: Int
    var column: Int

    /// Reads "B12" or "$B$12"; nil for anything else or beyond the sheet.
    init?(_ text: some Collection<UInt8>) {
        var column = 0
        var row = 0
        var hasLetters = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
                column = column * 26 + Int(byte) - 64
                hasLetters = true
            case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0:
                column = column * 26 + Int(byte) - 96
                hasLetters = true
            case 0x30...0x39 where hasLetters: row = row * 10 + Int(byte) - 48
            default: return nil
            }
            if column > CellAddress.columnCount || row > CellAddress.lastRow { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.row = row
        self.column = column - 1
    }
}

/// A rectangle of cells.
struct CellRange: Equatable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    /// Reads "A1:C3" or "A1"; nil for anything else.
    init?(_ text: some StringProtocol) {
        let ends = text.split(separator: ":", omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = CellAddress(ends[0].utf8),
            let last = CellAddress(ends[ends.count - 1].utf8), first.row <= last.row,
            first.column <= last.column
        else { return nil }
        rows = first.row...last.row
        columns = first.column...last.column
    }

    /// Ranges set apart by blanks; what is no range is left out.
    static func list(_ text: String) -> [CellRange] {
        text.split(separator: " ").compactMap { CellRange($0) }
    }
}
