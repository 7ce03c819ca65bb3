/// Numbers with their nouns.
enum Counted {
    /// "1 month", "3 months".
    static func months(_ count: Int) -> String { of(count, "month") }

    /// "1 row", "4 rows".
    static func of(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// "39 %".
    static func share(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "0 %" : "\((part * 200 + whole) / (2 * whole)) %"
    }

    /// Items of a list as prose joins them: "a, b and c".
    static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A figure without needless decimals: "87.4", "91".
    static func figure(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
