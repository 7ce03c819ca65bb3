import Basics
import PlanReading
import Planning

/// A plan as the checks look at it: its actions in one list, each with its finding and measures, the day on which it is
/// read, and the words of its cells.
public struct CheckedPlan: Sendable {
    /// The plan itself.
    public let document: PlanDocument
    /// The day on which the plan is read; nil where none was given and the text tells none.
    public let day: Day?
    /// The day was given, or the plan's own head says it; otherwise the plan may be read on any later day too.
    public let isDayCertain: Bool
    /// The thresholds.
    public let settings: CheckSettings
    /// Every action in the plan's order.
    public let actions: [CheckedAction]
    /// Every finding in the plan's order.
    public let findings: [CheckedFinding]
    /// Reads dates out of prose, with the plan's own years.
    public let dates: WrittenDates
    private let cellIndex: [Int: Int]

    /// - Parameter day: the day to judge by; without one the latest day that the text itself tells as past.
    public init(
        _ document: PlanDocument, asAt day: Day? = nil, settings: CheckSettings = CheckSettings()
    ) {
        self.document = document
        self.settings = settings
        let dates = WrittenDates(of: document)
        self.dates = dates
        let told = day == nil ? ToldDay(of: document, dates: dates) : nil
        self.day = day ?? told?.day
        isDayCertain = day != nil || told?.isHeaded == true
        var actions: [CheckedAction] = []
        var findings: [CheckedFinding] = []
        for (s, section) in document.sections.enumerated() {
            for (f, finding) in section.findings.enumerated() {
                let pointer = "/sections/\(s)/findings/\(f)"
                let range = actions.count..<(actions.count + finding.actions.count)
                for (a, action) in finding.actions.enumerated() {
                    actions.append(
                        CheckedAction(
                            value: action, at: "\(pointer)/actions/\(a)", index: actions.count,
                            finding: findings.count,
                            measures: finding.measures.filter { $0.action == nil || $0.action == a }
                        )
                    )
                }
                findings.append(
                    CheckedFinding(
                        value: finding, at: pointer, index: findings.count, section: s,
                        actions: range))
            }
        }
        self.actions = actions
        self.findings = findings
        cellIndex = Dictionary(
            document.cells.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// The cell with an id.
    public func cell(_ id: Int) -> PlanDocument.Cell? { cellIndex[id].map { document.cells[$0] } }

    /// The lines of a text document on which a notice stands, ascending, each once.
    public func lines(of notice: Notice) -> [Int] {
        Set(notice.cells.compactMap { cell($0)?.line }).sorted()
    }

    /// The finding of an action.
    public func finding(of action: CheckedAction) -> CheckedFinding { findings[action.finding] }

    /// The actions of a finding.
    public func actions(of finding: CheckedFinding) -> ArraySlice<CheckedAction> {
        actions[finding.actions]
    }
}

/// An action where it stands in the plan.
public struct CheckedAction: Sendable {
    /// The action.
    public let value: PlanDocument.Action
    /// Its pointer: "/sections/0/findings/2/actions/0".
    public let at: String
    /// Its place among all actions of the plan, from 0.
    public let index: Int
    /// The place of its finding among all findings.
    public let finding: Int
    /// The measures of its finding that are its own or of the whole finding.
    public let measures: [PlanDocument.Measure]

    /// Cells of some of its fields, as the format names them ("text", "status", "due" …); of all where none is named.
    public func cells(_ fields: String...) -> [Int] { value.from.cells(of: fields) }
}

/// A finding where it stands in the plan.
public struct CheckedFinding: Sendable {
    /// The finding.
    public let value: PlanDocument.Finding
    /// Its pointer: "/sections/0/findings/2".
    public let at: String
    /// Its place among all findings of the plan, from 0.
    public let index: Int
    /// The place of its section.
    public let section: Int
    /// The places of its actions among all actions.
    public let actions: Range<Int>

    /// Cells of some of its fields; of all where none is named.
    public func cells(_ fields: String...) -> [Int] { value.from.cells(of: fields) }
}

extension CellReferences {
    /// Cells of some fields, in reading order, each once; of all fields where none is named.
    func cells(of fields: [String]) -> [Int] {
        (fields.isEmpty ? all : Set(fields.flatMap { self[$0] })).sorted()
    }
}
