import Basics
import Documents
import Planning

/// Makes the plan out of the events of a walk: cuts cells, pairs leads and dates with actions, and asks where it is
/// not sure.
struct PlanAssembler {
    private let walk: PlanWalk
    private let flow: Flow
    private let rows: RowReader
    private var plan = PlanDocument()
    private var doubts = DoubtBook()
    /// Where each finding stands, by its words.
    private var places: [FindingKey: (section: Int, finding: Int)] = [:]
    /// Where each section stands, by its title.
    private var sectionsByTitle: [String: Int] = [:]
    /// Words of measures and criteria with their finding: a long log is not searched for each of them.
    private var stated: Set<StatedKey> = []
    /// The finding that was read last.
    private var lastRead: (found: FindingWords, section: String?, finding: PlanDocument.Finding)?
    /// The finding that the next actions answer.
    private var current: (section: Int, finding: Int)?

    init(_ flow: Flow, _ walk: PlanWalk) {
        self.flow = flow
        self.walk = walk
        let habits = DocumentHabits(walk.events, front: walk.front)
        rows = RowReader(habits: habits, legend: walk.legend)
    }

    /// What makes two findings one.
    private struct FindingKey: Hashable {
        var text: String
        var ref: String?
    }

    private struct StatedKey: Hashable {
        var text: String
        var section: Int
        var finding: Int
    }

    static func plan(
        of flow: Flow, _ walk: PlanWalk, within time: ReadingTime
    ) -> PlanDocument {
        var assembler = PlanAssembler(flow, walk)
        assembler.assemble(within: time)
        return assembler.plan
    }

    private mutating func assemble(within time: ReadingTime) {
        for (number, event) in walk.events.enumerated() {
            if number & 0xff == 0xff, time.isUp { return }
            switch event {
            case .section(let words): begin(section: words)
            case .finding(let finding): begin(finding)
            case .action(let action): add(action)
            case .entries(let role, let entries): add(entries, role)
            }
        }
        plan.sections.removeAll { $0.findings.isEmpty }
        head()
        FindingFinish.fill(&plan, listed: walk.front.listed, labels: walk.front.labelCells)
        plan.cells = flow.cells
        doubts.finish(&plan, rows: rows)
        place()
    }

    // MARK: - Sections and findings

    private mutating func begin(section words: FieldWords) {
        let title = words.line
        if rows.habits.findingsRepeat,
            let index = sectionsByTitle[title]
        {
            current = plan.sections[index].findings.indices.last.map { (index, $0) }
            return
        }
        if let last = plan.sections.last, last.title == title { return }
        if let empty = plan.sections.last, empty.findings.isEmpty {
            plan.sections.removeLast()
            if let title = empty.title { sectionsByTitle[title] = nil }
        }
        current = nil
        var section = PlanDocument.Section(title: title)
        section.from.add(words.cells, to: "title")
        plan.sections.append(section)
        sectionsByTitle[title] = plan.sections.count - 1
    }

    private mutating func begin(_ found: FindingWords) {
        if plan.sections.isEmpty { plan.sections.append(.init(title: nil)) }
        let last = plan.sections.count - 1
        if found.isCutOff, let index = plan.sections[last].findings.indices.last {
            let text = plan.sections[last].findings[index].text ?? ""
            plan.sections[last].findings[index].text = text + " " + found.words.line
            plan.sections[last].findings[index].from.add(found.words.cells, to: "text")
            return
        }
        let finding = read(found, section: plan.sections[last].title)
        if let text = finding.text, let known = place(of: text, ref: finding.ref) {
            current = known
            plan.sections[known.section].findings[known.finding].from.add(
                found.words.cells, to: "text")
            return
        }
        plan.sections[last].findings.append(finding)
        let place = (section: last, finding: plan.sections[last].findings.count - 1)
        if let text = finding.text { places[FindingKey(text: text, ref: finding.ref)] = place }
        current = place
    }

    /// Reads a finding; one that stands on every row of its actions is read once.
    private mutating func read(_ found: FindingWords, section: String?) -> PlanDocument.Finding {
        if found.words.cells.isEmpty || !found.fields.isEmpty {
            return FindingReader.finding(found, section: section, head: walk.front.title?.line)
        }
        if var known = lastRead, known.section == section, known.found.isSaid(as: found) {
            known.finding.from = ["text": found.words.cells]
            return known.finding
        }
        let finding = FindingReader.finding(found, section: section, head: walk.front.title?.line)
        lastRead = (found, section, finding)
        return finding
    }

    /// A finding that the document prints again, on each row or after another, is one finding.
    private func place(of text: String, ref: String?) -> (section: Int, finding: Int)? {
        guard let place = places[FindingKey(text: text, ref: ref)] else { return nil }
        return place.section == plan.sections.count - 1 || rows.habits.findingsRepeat ? place : nil
    }

    // MARK: - Actions

    private mutating func add(_ words: ActionWords) {
        if plan.sections.isEmpty { plan.sections.append(.init(title: nil)) }
        if current == nil {
            plan.sections[plan.sections.count - 1].findings.append(.init(kind: .other, text: nil))
            current = (
                plan.sections.count - 1, plan.sections[plan.sections.count - 1].findings.count - 1
            )
        }
        guard let (section, finding) = current else { return }
        let first = plan.sections[section].findings[finding].actions.count
        let row = rows.read(words)
        plan.sections[section].findings[finding].take(
            row, firstAction: first, repeats: rows.habits.findingsRepeat
        ) {
            stated.insert(StatedKey(text: $0, section: section, finding: finding)).inserted
        }
        let place = "/sections/\(section)/findings/\(finding)"
        doubts.note(row, at: place, firstAction: first)
    }

    private mutating func add(_ entries: [FieldWords], _ role: ColumnRole) {
        guard let (section, finding) = current else {
            for entry in entries { addToHead(entry, role) }
            return
        }
        for entry in entries {
            let text = entry.line
            stated.insert(StatedKey(text: text, section: section, finding: finding))
            if role == .criterion {
                plan.sections[section].findings[finding].successCriteria.append(
                    .init(text: text, from: ["text": entry.cells]))
            }
            guard role == .measure || MeasureSigns.isStated(text) else { continue }
            for var measure in rows.measures.measures(in: text) {
                measure.from.add(entry.cells, to: "text")
                FigureColumns.fill(&measure, entry.figures)
                plan.sections[section].findings[finding].measures.append(measure)
            }
        }
    }

    private mutating func addToHead(_ entry: FieldWords, _ role: ColumnRole) {
        if role == .criterion {
            plan.successCriteria.append(.init(text: entry.line, from: ["text": entry.cells]))
        } else {
            for var measure in rows.measures.measures(in: entry.line) {
                measure.from.add(entry.cells, to: "text")
                plan.measures.append(measure)
            }
        }
    }

    // MARK: - The head of the plan

    private mutating func head() {
        let front = walk.front
        plan.title = front.title?.line
        plan.from.add(front.title?.cells ?? [], to: "title")
        plan.columns = walk.tables.printedColumns
        plan.from.add(walk.tables.columnCells, to: "columns")
        plan.statusLegend = walk.legend.labels
        plan.from.add(front.legendCells, to: "status_legend")
        plan.dates.isDraft = front.isDraft
        fact(.leadOfficer, "lead_officer") { $0.leadOfficer = $1 }
        fact(.contact, "contact") { $0.contact = $1 }
        fact(.abstract, "abstract") { $0.abstract = $1 }
        fact(.linkedPlans, "linked_plans_text") { $0.linkedPlansText = $1 }
        fact(.authority, "authority") { $0.authority = $1 }
        fact(.inspection, "inspection") { $0.inspection.kind = $1 }
        fact(.period, "period_text") { $0.dates.periodText = $1 }
        fact(.completed, "completed_text") { $0.dates.completedText = $1 }
        fact(.reviewed, "reviewed_text") { $0.dates.reviewedText = $1 }
        fact(.nextReview, "next_review_text") { $0.dates.nextReviewText = $1 }
        fact(.version, "version_text") { $0.dates.versionText = $1 }
        if plan.dates.periodText == nil {
            plan.dates.periodText = plan.title.flatMap(HeadWords.period(in:))
        }
        if plan.authority == nil {
            let head = walk.front.title?.line ?? ""
            plan.authority = HeadWords.authority(in: [head] + flow.cells.prefix(12).map(\.text))
        }
        for criterion in front.criteria { addToHead(criterion, .criterion) }
        for measure in front.measures { addToHead(measure, .measure) }
    }

    private mutating func fact(
        _ fact: FrontMatter.Fact, _ field: String, _ set: (inout PlanDocument, String) -> Void
    ) {
        guard let words = walk.front.facts[fact] else { return }
        set(&plan, words.line)
        plan.from.add(words.cells, to: field)
    }

    // MARK: - Every cell has a home or is named as without one

    private mutating func place() {
        var isPlaced = [Bool](repeating: false, count: flow.cells.count)
        func home(_ from: CellReferences) {
            from.forEachCell { isPlaced[$0] = true }
        }
        for cell in walk.tables.furniture.reasons.keys { isPlaced[cell] = true }
        for cell in walk.labels.reasons.keys { isPlaced[cell] = true }
        home(plan.from)
        for criterion in plan.successCriteria { home(criterion.from) }
        for measure in plan.measures { home(measure.from) }
        for section in plan.sections {
            home(section.from)
            for finding in section.findings {
                home(finding.from)
                for criterion in finding.successCriteria { home(criterion.from) }
                for measure in finding.measures { home(measure.from) }
                for action in finding.actions { home(action.from) }
            }
        }
        plan.unplaced = isPlaced.indices.filter { !isPlaced[$0] }
    }
}
