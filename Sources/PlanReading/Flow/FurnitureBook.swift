/// Cells that are no part of the plan, and why.
struct FurnitureBook {
    enum Reason: String {
        case heading = "column heading"
        case repeatedHeading = "repeated heading"
        case key = "key of statuses"
        case repeatedKey = "repeated key"
        case label = "label"
        case repeatedLine = "repeated line"
        case mark = "mark without words"
    }

    private(set) var reasons: [Int: Reason] = [:]

    mutating func add(_ cells: [Int], _ reason: Reason) {
        for cell in cells where reasons[cell] == nil { reasons[cell] = reason }
    }
}
