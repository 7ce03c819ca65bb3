import Statistics

/// What a measure is for a month and a unit.
public struct Figure: Sendable, Hashable {
    /// The exact parts of a figure.
    public struct Cell: Sendable, Hashable {
        /// What is counted, or the sum of the values.
        public let numerator: Int
        /// Of how many; nil where the measure is a number of rows or children.
        public let denominator: Int?
        /// The figure itself; nil where it is the numerator.
        public let value: Tenths?

        init(_ numerator: Int, _ denominator: Int, _ value: Tenths) {
            self.numerator = numerator
            self.denominator = denominator
            self.value = value
        }

        init(count: Int) {
            numerator = count
            denominator = nil
            value = nil
        }
    }

    /// The measure.
    public let measure: String
    /// The month.
    public let month: Month
    /// The unit's place in the list of units.
    let unit: Int
    /// The figure.
    public let cell: Cell
}

/// The figures of measures, in the order of measure, month and unit.
public struct Figures: Sendable {
    /// The figures.
    public let all: [Figure]
    let units: [[UInt8]]

    /// The name of a figure's unit.
    public func unit(of figure: Figure) -> String {
        String(decoding: units[figure.unit], as: UTF8.self)
    }

    /// `measure,period,unit,numerator,denominator,value`, a line for each figure.
    public func csv() -> [UInt8] {
        var text = CSVText(header: "measure,period,unit,numerator,denominator,value")
        text.reserve(all.count * 32)
        for figure in all {
            text.field(figure.measure)
            text.field(figure.month.text)
            text.field(bytes: units[figure.unit])
            text.field(figure.cell.numerator)
            text.field(figure.cell.denominator)
            text.field(figure.cell.value?.text ?? String(figure.cell.numerator))
            text.endLine()
        }
        return text.bytes
    }
}
