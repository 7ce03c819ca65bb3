import Basics

/// Days that a cell writes as ISO 8601 text and not as a number.
enum SheetDay {
    /// The number that stands for "2012-02-29" or "2012-02-29T09:30:00"; nil for anything else.
    static func serial(_ text: String, _ look: SheetLook) -> Double? {
        let epoch = look.countsFrom1904 ? Day(1904, 1, 1) : Day(1899, 12, 30)
        guard let epoch, let day = Day(iso: text.prefix(10)) else { return nil }
        let clock = text.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int($0) }
        let worth = [3_600, 60, 1]
        let seconds = zip(clock, worth).reduce(0) { $0 + $1.0 * $1.1 }
        return Double(day.number - epoch.number) + Double(seconds) / 86_400
    }
}
