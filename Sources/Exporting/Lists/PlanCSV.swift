import Basics
import Planning

/// A whole plan as one list: a row for each action, and one for each finding without any.
public enum PlanCSV {
    /// The file's bytes.
    public static func bytes(of plan: PlanDocument) -> [UInt8] {
        CSVWriter.file(headings: headings, rows: rows(of: plan))
    }

    static let headings = [
        "Section", "Finding kind", "Finding number", "Finding", "Timescale", "Finding progress",
        "Success criteria", "Action number", "Action", "Its parts", "Leads", "Leads (words)",
        "Due (words)", "Due from", "Due by", "Due precision", "Status", "Status (words)",
        "Progress", "Progress as of", "Still to do", "Evidence", "Watched by", "Measures",
    ]

    static func rows(of plan: PlanDocument) -> [[String]] {
        plan.sections.flatMap { section in
            section.findings.flatMap { finding -> [[String]] in
                let front = front(of: finding, in: section)
                guard !finding.actions.isEmpty else {
                    let measures = finding.measures.map(\.text).joined(separator: "\n")
                    return [front + Array(repeating: "", count: 16) + [measures]]
                }
                let measures = Dictionary(grouping: finding.measures, by: \.action)
                let shared = measures[nil] ?? []
                return finding.actions.enumerated().map { index, action in
                    let texts = (shared + (measures[index] ?? [])).map(\.text)
                    return front + cells(of: action) + [texts.joined(separator: "\n")]
                }
            }
        }
    }

    private static func front(
        of finding: PlanDocument.Finding, in section: PlanDocument.Section
    ) -> [String] {
        [
            section.title ?? "", finding.kind.rawValue, finding.ref ?? "", finding.text ?? "",
            finding.bandText ?? "", finding.progressText ?? "",
            finding.successCriteria.map(\.text).joined(separator: "\n"),
        ]
    }

    private static func cells(of action: PlanDocument.Action) -> [String] {
        [
            action.ref ?? "", action.text, action.subItems.joined(separator: "\n"),
            action.leads.joined(separator: "\n"), action.leadsText ?? "", action.dueText ?? "",
            action.due?.start?.iso ?? "", action.due?.end?.iso ?? "",
            action.due?.precision?.rawValue ?? "", action.status?.words ?? "",
            action.statusText ?? "", action.progressText ?? "", action.progressAsOfText ?? "",
            action.futureText ?? "", action.evidenceText ?? "", action.monitoredBy ?? "",
        ]
    }
}
