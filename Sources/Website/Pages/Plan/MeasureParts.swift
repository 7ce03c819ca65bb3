import Markup
import Operations
import Planning

/// Measures on the pages of an action and a finding.
enum MeasureParts {
    /// The measures under their heading, or what is missing without one.
    static func section(_ rows: [MeasureRow], in plan: Path, empty: String) -> HTML {
        guard !rows.isEmpty else { return "<h2>Measures</h2><p>\(empty)</p>" }
        return """
            <h2>Measures</h2>
            <ul class="plain">\(rows.html { row in
                """
                <li><a href="\(plan.measure(row.id))">\(row.measure.text)</a>\
                \(row.measure.figures.html { "<br><span class=\"when\">\($0)</span>" })</li>
                """
            })</ul>
            """
    }
}

extension PlanDocument.Measure {
    /// The words with their figures.
    var summary: String { figures.map { "\(text) (\($0))" } ?? text }

    /// "From 76% (June 11) to 90% by Feb ’12", or nil where the words give no figure.
    var figures: String? {
        let parts = [
            baseline.map { "from \($0.words)" }, target.map { "to \($0.words)" },
            dueText.map { "by “\($0)”" },
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension PlanDocument.Baseline {
    /// "76% (June 11)".
    var words: String {
        PlanDocument.Measure.figure(value, unit) + (text.map { " (\($0))" } ?? "")
    }
}

extension PlanDocument.Target {
    /// "90%", "15% better", "less", "the same".
    var words: String {
        let figure = value.map { PlanDocument.Measure.figure($0, unit) }
        return switch kind {
        case .absolute: figure ?? "a figure that is not given"
        case .relativeImprovement: figure.map { "\($0) better" } ?? "better"
        case .reduction: figure.map { "\($0) less" } ?? "less"
        case .maintain: figure.map { "stay at \($0)" } ?? "stay as it is"
        case .trend: figure.map { "a trend of \($0)" } ?? "a trend"
        }
    }
}

extension PlanDocument.Direction {
    /// Which way is better.
    var words: String {
        switch self {
        case .up: "Higher is better"
        case .down: "Lower is better"
        case .hold: "Stays the same"
        }
    }
}

extension PlanDocument.Measure {
    /// "76%", "12 days", "3.5".
    fileprivate static func figure(_ value: Double, _ unit: String?) -> String {
        let number =
            value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        guard let unit, !unit.isEmpty else { return number }
        return unit == "%" ? "\(number)%" : "\(number) \(unit)"
    }
}
