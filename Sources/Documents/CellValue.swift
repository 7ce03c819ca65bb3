import Basics

/// The typed value of a spreadsheet cell; the words it displays stand beside it.
public enum CellValue: Sendable, Equatable {
    case day(Day)
    case number(Double)
    case truth(Bool)
}
