import Basics
import PlanChecking

/// What the checks say of one or several files, as `check` prints it.
struct CheckReport {
    /// Every rule by its id.
    static let rules = Dictionary(
        (planChecks.map(\.rule) + planSetChecks.map(\.rule)).map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first })

    private let files: [(name: String, plan: CheckedPlan, notices: [Notice], notRun: [String])]

    /// - Parameter rules: only these; every rule where there are none.
    init(files: [String], plans: [CheckedPlan], rules: Set<String>) {
        let examination = PlanExamination(plans)
        func isWanted(_ rule: String) -> Bool { rules.isEmpty || rules.contains(rule) }
        self.files = plans.indices.map { place in
            (
                files[place], plans[place],
                examination.notices[place].filter { isWanted($0.rule) },
                examination.notRun[place].filter(isWanted)
            )
        }
    }

    /// A sentence for each file of which rules did not run because no day is known.
    var notRun: [String] {
        files.filter { !$0.notRun.isEmpty }.map { file in
            "\(file.name): not run: \(file.notRun.joined(separator: ", ")). "
                + "The text tells no day as past; give one with --as-at."
        }
    }

    // MARK: - JSON

    /// A list of notices: rule, kind, severity, file, place, lines, words and message.
    var json: JSON {
        .array(
            files.flatMap { file in
                file.notices.compactMap { notice in
                    CheckReport.rules[notice.rule].map { rule in
                        CheckReport.json(notice, rule, file.name, file.plan.lines(of: notice))
                    }
                }
            })
    }

    private static func json(
        _ notice: Notice, _ rule: CheckRule, _ file: String, _ lines: [Int]
    ) -> JSON {
        [
            "rule": .string(rule.id), "kind": .string(rule.kind.rawValue),
            "severity": .string(rule.severity.rawValue), "file": .string(file),
            "at": .string(notice.at), "lines": JSON(lines), "words": .string(notice.words),
            "message": .string(notice.message),
        ]
    }

    // MARK: - Text

    /// The notices of each file, grouped by rule.
    var text: String {
        files.map { file in
            var blocks = [CheckReport.heading(file.name, file.plan.day)]
            if file.notices.isEmpty { blocks.append("Nothing was noticed.\n") }
            blocks += CheckReport.groups(file.notices).map { CheckReport.block($0, in: file.plan) }
            if !file.notRun.isEmpty {
                blocks.append(
                    "Not run: \(file.notRun.joined(separator: ", ")).\n"
                        + "The text tells no day as past; give one with --as-at.\n")
            }
            return blocks.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func heading(_ file: String, _ day: Day?) -> String {
        let title = day.map { "\(file), as at \($0.words)" } ?? file
        return title + "\n" + String(repeating: "=", count: title.count) + "\n"
    }

    /// Neighbours of one rule together; the list already stands in the register's order.
    private static func groups(_ notices: [Notice]) -> [[Notice]] {
        notices.reduce(into: []) { groups, notice in
            if groups.last?.first?.rule == notice.rule {
                groups[groups.count - 1].append(notice)
            } else {
                groups.append([notice])
            }
        }
    }

    private static func block(_ notices: [Notice], in plan: CheckedPlan) -> String {
        guard let rule = notices.first.flatMap({ rules[$0.rule] }) else { return "" }
        var lines = ["\(rule.id)  \(rule.title) (\(rule.kind.rawValue), \(rule.severity.rawValue))"]
        for notice in notices {
            lines.append("  - \(notice.message)")
            lines.append("    \(place(of: notice, in: plan))")
        }
        lines.append("  What to do: \(rule.advice)")
        return lines.joined(separator: "\n") + "\n"
    }

    /// "lines 9, 29: “…”", or the pointer where the document has no lines.
    private static func place(of notice: Notice, in plan: CheckedPlan) -> String {
        let lines = plan.lines(of: notice).map(String.init)
        let place =
            lines.isEmpty
            ? (notice.at.isEmpty ? "the whole plan" : notice.at)
            : (lines.count == 1 ? "line " : "lines ") + lines.joined(separator: ", ")
        let words = notice.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? place : "\(place): “\(words)”"
    }
}
