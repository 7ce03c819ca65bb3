import Planning

/// Words that several commands print.
enum Words {
    /// "1 plan", "3 plans", "no plans".
    static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        let many = many ?? one + "s"
        return count == 0 ? "no \(many)" : count == 1 ? "1 \(one)" : "\(count) \(many)"
    }

    /// "27 actions under 10 findings".
    static func counts(_ counts: PlanDocument.Counts) -> String {
        "\(count(counts.actions, "action")) under \(count(counts.findings, "finding"))"
    }
}
