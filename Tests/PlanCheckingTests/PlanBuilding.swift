import Basics
import PlanReading
import Planning

@testable import PlanChecking

/// One row of an invented plan. Each field stands in a cell of its own, all cells of a row on one line.
func action(
    _ text: String, ref: String? = nil, parts: [String] = [], leads: [String] = [],
    due: String? = nil, status: ClaimedStatus? = nil, statusText: String? = nil,
    progress: String? = nil, asOf: String? = nil, future: String? = nil, evidence: String? = nil,
    monitoredBy: String? = nil, measures: [PlanDocument.Measure] = []
) -> RowOfPlan {
    var value = PlanDocument.Action(text: text)
    value.ref = ref
    value.subItems = parts
    value.leads = leads
    value.leadsText = leads.isEmpty ? nil : leads.joined(separator: " / ")
    value.dueText = due
    value.status = status
    value.statusText = statusText ?? status?.words
    value.progressText = progress
    value.progressAsOfText = asOf
    value.futureText = future
    value.evidenceText = evidence
    value.monitoredBy = monitoredBy
    return RowOfPlan(value: value, measures: measures)
}

/// A measure, with the figures that a reader would have found in its words.
func measure(
    _ text: String, baseline: PlanDocument.Baseline? = nil, target: PlanDocument.Target? = nil,
    direction: PlanDocument.Direction? = nil, due: String? = nil, indicators: [String] = []
) -> PlanDocument.Measure {
    var measure = PlanDocument.Measure(text: text)
    measure.baseline = baseline
    measure.target = target
    measure.direction = direction
    measure.dueText = due
    measure.indicators = indicators
    return measure
}

/// A finding with its rows; its own cells stand on the line above them.
func finding(
    _ text: String? = "Invented finding of an inspection", ref: String? = nil,
    kind: PlanDocument.FindingKind = .recommendation, band: String? = nil,
    recommendations: [String] = [], progress: String? = nil, criteria: [String] = [],
    measures: [PlanDocument.Measure] = [], _ rows: [RowOfPlan] = []
) -> FindingOfPlan {
    var value = PlanDocument.Finding(kind: kind, ref: ref, text: text)
    value.bandText = band
    value.links.recommendations = recommendations
    value.progressText = progress
    value.measures = measures
    value.successCriteria = criteria.map { PlanDocument.SuccessCriterion(text: $0) }
    return FindingOfPlan(value: value, rows: rows)
}

/// A finding of which only its rows matter.
func finding(_ rows: [RowOfPlan]) -> FindingOfPlan {
    finding("Invented finding of an inspection", rows)
}

/// An invented plan of one section. `head` sets what stands above its rows: title, dates, legend, columns.
///
/// - Parameter asAt: the day on which it is read, as "2031-05-01".
func plan(
    asAt: String? = nil, head: (inout PlanDocument) -> Void = { _ in },
    settings: CheckSettings = CheckSettings(), findings: [FindingOfPlan]
) -> CheckedPlan {
    var document = PlanDocument()
    document.title = "Nethermere improvement plan"
    head(&document)
    let heading = [
        ("title", document.title), ("completed", document.dates.completedText),
        ("reviewed", document.dates.reviewedText), ("period", document.dates.periodText),
    ]
    var book = CellBook()
    for (name, text) in heading {
        if let text { document.from.add([book.add(text)], to: name) }
    }
    var section = PlanDocument.Section(title: "Invented section")
    for finding in findings { section.findings.append(finding.written(in: &book)) }
    document.sections = [section]
    document.cells = book.cells
    let dates = WrittenDates(of: document)
    for f in section.findings.indices {
        for a in section.findings[f].actions.indices {
            let text = section.findings[f].actions[a].dueText
            document.sections[0].findings[f].actions[a].due = text.flatMap(dates.due)
        }
    }
    return CheckedPlan(document, asAt: asAt.flatMap { Day(iso: $0) }, settings: settings)
}

/// An invented plan of one finding.
func plan(
    asAt: String? = nil, head: (inout PlanDocument) -> Void = { _ in },
    settings: CheckSettings = CheckSettings(), actions: [RowOfPlan]
) -> CheckedPlan {
    plan(asAt: asAt, head: head, settings: settings, findings: [finding(actions)])
}

/// An action before it has cells.
struct RowOfPlan: Sendable {
    var value: PlanDocument.Action
    var measures: [PlanDocument.Measure]

    /// The action with its cells, all on the book's present line.
    func written(in book: inout CellBook) -> PlanDocument.Action {
        var action = value
        let fields = [
            ("text", action.text), ("leads", action.leadsText), ("due", action.dueText),
            ("status", action.statusText), ("progress", action.progressText),
            ("future", action.futureText), ("evidence", action.evidenceText),
            ("monitored_by", action.monitoredBy),
        ]
        for (name, text) in fields {
            if let text { action.from.add([book.add(text)], to: name) }
        }
        return action
    }
}

/// A finding before it has cells.
struct FindingOfPlan: Sendable {
    var value: PlanDocument.Finding
    var rows: [RowOfPlan]

    /// The finding with its actions, a line for each.
    func written(in book: inout CellBook) -> PlanDocument.Finding {
        var finding = value
        book.line += 1
        if let text = finding.text { finding.from.add([book.add(text)], to: "text") }
        if let text = finding.progressText {
            finding.from.add([book.add(text)], to: "progress_text")
        }
        for index in finding.measures.indices {
            let cell = book.add(finding.measures[index].text)
            finding.measures[index].from.add([cell], to: "text")
        }
        for index in finding.successCriteria.indices {
            let cell = book.add(finding.successCriteria[index].text)
            finding.successCriteria[index].from.add([cell], to: "text")
        }
        for (index, row) in rows.enumerated() {
            book.line += 1
            finding.actions.append(row.written(in: &book))
            for var measure in row.measures {
                measure.action = index
                measure.from.add([book.add(measure.text)], to: "text")
                finding.measures.append(measure)
            }
        }
        return finding
    }
}

/// The cells of an invented plan as they are written one after the other.
struct CellBook {
    var cells: [PlanDocument.Cell] = []
    var line = 1

    /// Writes a cell on the present line and gives its number.
    mutating func add(_ text: String) -> Int {
        cells.append(.init(id: cells.count, text: text, line: line))
        return cells.count - 1
    }
}

/// The lines on which a rule's notices stand; a notice without a line counts as line 0.
func lines(of rule: String, in plan: CheckedPlan) -> [Int] {
    let notices = PlanExamination([plan]).notices[0].filter { $0.rule == rule }
    return notices.flatMap { notice in
        let lines = plan.lines(of: notice)
        return lines.isEmpty ? [0] : lines
    }
}

/// A passage on which a rule fires, or a near miss.
struct Passage: Sendable, CustomStringConvertible {
    var rule: String
    var words: String
    var plan: CheckedPlan

    /// - Parameter words: what is special about the passage, in one line.
    init(_ rule: String, _ words: String, _ plan: CheckedPlan) {
        self.rule = rule
        self.words = words
        self.plan = plan
    }

    var description: String { "\(rule): \(words)" }
    /// Whether the rule fires on it.
    var fires: Bool { !lines(of: rule, in: plan).isEmpty }
}
