/// The plain sentence that goes with every chart; it never claims more than the rules show.
public enum ChartSentence {
    /// The words around a chart that the chart does not know.
    public struct Words: Sendable {
        /// The name of each point: "May 2025".
        public var periods: [String]
        /// One period and several: "month", "months".
        public var period: (one: String, many: String)
        /// The target as it is shown: "90 %".
        public var target: String?

        /// Makes one from its parts.
        public init(
            periods: [String], period: (one: String, many: String) = ("month", "months"),
            target: String? = nil
        ) {
            self.periods = periods
            self.period = period
            self.target = target
        }
    }

    /// "Better, and not by chance, since May 2025; at this level the 90 % target will be met in some months and
    /// missed in others."
    public static func text(of chart: ControlChart, _ words: Words) -> String {
        var text = change(of: chart, words)
        if let target = target(of: chart, words) { text += "; " + target }
        text += "."
        if chart.hasTrialLimits {
            let count = ControlChart.settledPoints
            text += " The limits are on trial until there are \(count) \(words.period.many)."
        }
        let weak = chart.points.count(where: \.isWeak)
        if weak > 0 {
            let least = ControlChart.smallestDenominator
            text +=
                " \(weak == 1 ? "One point has" : "\(weak) points have") fewer than \(least) cases"
            text += " and \(weak == 1 ? "takes" : "take") no part in limits and signals."
        }
        return text
    }

    /// What is said in place of a chart that there is too little for.
    public static func tooFewPoints(_ count: Int) -> String {
        "There are \(count) points with enough cases; a chart takes \(ControlChart.fewestPoints)."
    }

    private static func change(of chart: ControlChart, _ words: Words) -> String {
        let head: String
        switch chart.variation {
        case .commonCause:
            return "No change that chance alone would not explain"
        case .improvementHigh, .improvementLow: head = "Better"
        case .concernHigh, .concernLow: head = "Worse"
        case .neutralHigh: head = "Higher"
        case .neutralLow: head = "Lower"
        }
        guard let began = chart.changeBegan, words.periods.indices.contains(began) else {
            return "\(head), and not by chance"
        }
        let isLastAlone = chart.points[(began + 1)...].allSatisfy(\.isWeak)
        return "\(head), and not by chance, \(isLastAlone ? "in" : "since") \(words.periods[began])"
    }

    private static func target(of chart: ControlChart, _ words: Words) -> String? {
        guard let assurance = chart.assurance, let target = words.target else { return nil }
        let head = "at this level the \(target) target"
        switch assurance {
        case .hitOrMiss:
            return "\(head) will be met in some \(words.period.many) and missed in others"
        case .consistentlyPasses:
            return "\(head) can be expected to be met every \(words.period.one)"
        case .consistentlyFails: return "\(head) is out of reach"
        }
    }
}
