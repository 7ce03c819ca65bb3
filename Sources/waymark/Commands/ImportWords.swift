import Exporting
import Planning

/// What `import` and `plans` say of a plan in one line.
enum ImportWords {
    /// "27 actions of 10 findings".
    static func counts(of document: PlanDocument) -> String { counts(document.counts) }

    static func counts(_ counts: PlanDocument.Counts) -> String {
        let actions = counts.actions == 1 ? "1 action" : "\(counts.actions) actions"
        let findings = counts.findings == 1 ? "1 finding" : "\(counts.findings) findings"
        return "\(actions) under \(findings)"
    }
}
