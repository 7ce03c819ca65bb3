import Statistics

/// Counts the members of one measure by month and group.
struct Tally: MemberSink {
    /// What is added up for a month and a group, or for a month and a unit.
    struct Sum {
        var numerator = 0
        var count = 0
        var value = 0
    }

    let kind: Definition.Kind
    private let window: Window
    private let calendar: CaseCalendar
    private let units: Units
    private var sums: [Sum]
    /// Values or children with their place, where a sum is not enough.
    private var single: [(place: Int32, value: Int32)] = []

    init(_ kind: Definition.Kind, _ walk: Walk, _ units: Units) {
        self.kind = kind
        self.units = units
        window = walk.window
        calendar = walk.calendar
        sums = [Sum](repeating: Sum(), count: walk.window.count * units.groupCount)
    }

    @inline(__always)
    mutating func take(_ member: Member) {
        let month = Int(calendar.month(of: member.anchor) - window.first)
        let place = month * units.groupCount + units.group(member)
        sums[place].numerator += Int(member.numerator)
        sums[place].count += 1
        switch kind {
        case .share, .count: break
        case .ratio, .mean: sums[place].value += Int(member.value)
        case .median:
            sums[place].value += Int(member.value)
            single.append((Int32(truncatingIfNeeded: place), member.value))
        case .children: single.append((Int32(truncatingIfNeeded: place), member.child))
        }
    }

    /// The figures of all months and units, in their order.
    func figures(of id: String) -> [Figure] {
        let ordered = kind == .median || kind == .children ? byPlace() : ([], [])
        var figures: [Figure] = []
        for month in 0..<window.count {
            let first = month * units.groupCount
            for (index, unit) in units.units.enumerated() {
                var sum = Sum()
                for group in unit.groups {
                    sum.numerator += sums[first + group].numerator
                    sum.count += sums[first + group].count
                    sum.value += sums[first + group].value
                }
                guard sum.count > 0 else { continue }
                if let cell = cell(
                    sum, values: { values(ordered, first: first, groups: unit.groups) })
                {
                    figures.append(
                        Figure(
                            measure: id, month: Month(number: window.first + Int32(month)),
                            unit: index, cell: cell))
                }
            }
        }
        return figures
    }

    private func cell(_ sum: Sum, values: () -> [Int32]) -> Figure.Cell? {
        switch kind {
        case .share:
            return Tenths.percent(sum.numerator, of: sum.count).map {
                Figure.Cell(sum.numerator, sum.count, $0)
            }
        case .count: return Figure.Cell(count: sum.numerator)
        case .children: return Figure.Cell(count: distinct(values()))
        case .median:
            guard let middle = Middle.tenths(values()) else { return nil }
            return Figure.Cell(sum.value, sum.count, middle)
        case .mean:
            return Tenths.mean(sum: sum.value, count: sum.count).map {
                Figure.Cell(sum.value, sum.count, $0)
            }
        case .ratio:
            return Tenths.percent(sum.numerator, of: sum.value).map {
                Figure.Cell(sum.numerator, sum.value, $0)
            }
        }
    }

    /// The single values in the order of their places, and where each place begins.
    private func byPlace() -> (values: [Int32], starts: [Int32]) {
        var starts = [Int32](repeating: 0, count: sums.count + 1)
        for (place, _) in single { starts[Int(place) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var values = [Int32](repeating: 0, count: single.count)
        for (place, value) in single {
            values[Int(next[Int(place)])] = value
            next[Int(place)] += 1
        }
        return (values, starts)
    }

    private func values(
        _ ordered: (values: [Int32], starts: [Int32]), first: Int, groups: [Int]
    ) -> [Int32] {
        var values: [Int32] = []
        for group in groups {
            let place = first + group
            values += ordered.values[Int(ordered.starts[place])..<Int(ordered.starts[place + 1])]
        }
        return values
    }

    private func distinct(_ children: [Int32]) -> Int { Set(children).count }
}

/// The middle of many small numbers.
enum Middle {
    /// The median in tenths; numbers up to some years of days are counted rather than sorted.
    static func tenths(_ values: [Int32]) -> Tenths? {
        guard values.count > 64, let least = values.min(), let most = values.max(),
            Int(most) - Int(least) < 8 * values.count
        else { return Median.tenths(ofSorted: values.sorted()) }
        var counts = [Int32](repeating: 0, count: Int(most - least) + 1)
        for value in values { counts[Int(value - least)] += 1 }
        let lower = place(counts, of: (values.count - 1) / 2)
        let upper = place(counts, of: values.count / 2)
        return Median.tenths(ofSorted: [least + lower, least + upper])
    }

    private static func place(_ counts: [Int32], of rank: Int) -> Int32 {
        var left = rank
        for (value, count) in counts.enumerated() {
            left -= Int(count)
            if left < 0 { return Int32(value) }
        }
        return 0
    }
}
