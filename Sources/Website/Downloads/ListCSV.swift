import Exporting
import Operations
import Planning

/// The lists of the pages as CSV: the rows that the page shows, in its order.
enum ListCSV {
    static func actions(_ value: PlanPageValue) -> FileToSave {
        let findings = Dictionary(
            value.findings.map { ($0.head.id, $0.head) }, uniquingKeysWith: { first, _ in first })
        var lines = [
            [
                "Section", "Finding", "Finding’s words", "Number", "Action", "Leads", "Due (words)",
                "Due by", "Days late", "Stage", "Proof", "Status (words)", "Owner’s RAG",
                "Has a measure",
            ]
        ]
        for row in value.rows {
            let finding = findings[row.finding]
            let days =
                if case .late(let days) = row.timing(on: value.today) { String(days) } else { "" }
            lines.append([
                finding?.section ?? "", finding?.name ?? "", finding?.text ?? "", row.ref ?? "",
                row.text, row.leads.joined(separator: "\n"), row.dueText ?? "",
                row.due?.end?.iso ?? "", days, row.stage.words,
                row.stage == .done ? row.proof.rawValue : "", row.statusText ?? "",
                row.ownerRag?.words ?? "", row.hasMeasure ? "yes" : "no",
            ])
        }
        return file("actions", lines)
    }

    static func findings(_ value: FindingsPageValue) -> FileToSave {
        file(
            "findings",
            [
                [
                    "Section", "Kind", "Number", "Finding", "Timescale", "Actions", "Done", "Late",
                    "Measures",
                ]
            ]
                + value.rows.map { row in
                    [
                        row.head.section ?? "", row.head.kind.words, row.head.ref ?? "",
                        row.head.text ?? "", row.bandText ?? "", String(row.actions.actions),
                        String(row.actions.done), String(row.actions.late), String(row.measures),
                    ]
                })
    }

    static func measures(_ value: MeasuresPageValue) -> FileToSave {
        file(
            "measures",
            [
                [
                    "Measure", "Baseline", "Target", "Direction", "Indicators", "By (words)",
                    "Finding", "Action",
                ]
            ]
                + value.rows.map { row in
                    [
                        row.measure.text, row.measure.baseline?.words ?? "",
                        row.measure.target?.words ?? "", row.measure.direction?.rawValue ?? "",
                        row.measure.indicators.joined(separator: ", "), row.measure.dueText ?? "",
                        row.finding?.name ?? "", row.action?.text ?? "",
                    ]
                })
    }

    static func leads(_ value: LeadsPageValue) -> FileToSave {
        file(
            "leads",
            [["Lead", "Actions", "Done", "Late", "Next due"]]
                + value.rows.map { row in
                    [
                        row.name, String(row.actions.actions), String(row.actions.done),
                        String(row.actions.late), row.actions.nextDue?.iso ?? "",
                    ]
                })
    }

    private static func file(_ name: String, _ lines: [[String]]) -> FileToSave {
        FileToSave(
            name: "\(name).csv", mediaType: "text/csv; charset=utf-8",
            bytes: CSVWriter.file(headings: lines[0], rows: Array(lines.dropFirst())))
    }
}
