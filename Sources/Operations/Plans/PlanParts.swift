import Basics
import Planning
import Storage

/// An accepted plan as records: what a document becomes, and what it is put together from again.
struct PlanParts: Sendable {
    var plan: PlanRecord
    var sections: [SectionRecord] = []
    var findings: [FindingRecord] = []
    var actions: [ActionRecord] = []
    var successCriteria: [SuccessCriterionRecord] = []
    var measures: [MeasureRecord] = []
    var cells: [PlanDocument.Cell] = []
    var unplaced: [Int] = []
}

extension PlanParts {
    /// The records of a document that is accepted.
    init(accepting document: PlanDocument, authority: Identifier, at now: Instant) {
        var head = document
        head.successCriteria = []
        head.measures = []
        head.sections = []
        head.cells = []
        head.doubts = []
        head.unplaced = []
        plan = PlanRecord(
            id: Identifier(at: now), authority: authority, document: head, acceptedAt: now)
        cells = document.cells
        unplaced = document.unplaced
        add(document.successCriteria, to: nil, at: now)
        add(document.measures, to: nil, actions: [], at: now)
        for section in document.sections {
            let id = Identifier(at: now)
            var own = section
            own.findings = []
            sections.append(SectionRecord(id: id, position: sections.count, document: own))
            for finding in section.findings { add(finding, to: id, at: now) }
        }
    }

    private mutating func add(
        _ finding: PlanDocument.Finding, to section: Identifier, at now: Instant
    ) {
        let id = Identifier(at: now)
        var own = finding
        own.actions = []
        own.measures = []
        own.successCriteria = []
        findings.append(
            FindingRecord(id: id, section: section, position: findings.count, document: own))
        let first = actions.count
        for action in finding.actions {
            actions.append(
                ActionRecord(
                    id: Identifier(at: now), finding: id, position: actions.count,
                    accepting: action))
        }
        add(finding.successCriteria, to: id, at: now)
        add(finding.measures, to: id, actions: actions[first...].map(\.id), at: now)
    }

    private mutating func add(
        _ criteria: [PlanDocument.SuccessCriterion], to finding: Identifier?, at now: Instant
    ) {
        for criterion in criteria {
            successCriteria.append(
                SuccessCriterionRecord(
                    id: Identifier(at: now), finding: finding, position: successCriteria.count,
                    document: criterion))
        }
    }

    private mutating func add(
        _ list: [PlanDocument.Measure], to finding: Identifier?, actions: [Identifier],
        at now: Instant
    ) {
        for measure in list {
            var own = measure
            own.action = nil
            measures.append(
                MeasureRecord(
                    id: Identifier(at: now), finding: finding,
                    action: measure.action.map { actions[$0] }, position: measures.count,
                    document: own))
        }
    }
}

extension ActionRecord {
    /// An action as it starts its life in the record: "completed" comes in as done, and claimed only.
    ///
    /// Source: `plan-format.md`, "On acceptance". Example: "behind" is in progress, and amber by the owner's word.
    fileprivate init(
        id: Identifier, finding: Identifier, position: Int, accepting action: PlanDocument.Action
    ) {
        let stage = action.status?.stage ?? .unknown
        self.init(
            id: id, finding: finding, position: position, document: action, stage: stage,
            ownerRag: action.status?.rag, proof: stage == .done ? .claimed : nil)
    }
}

extension PlanParts {
    /// The document that the records say: equal to the accepted one, but without its doubts, as long as nothing changed.
    var document: PlanDocument {
        var document = plan.document
        document.cells = cells
        document.unplaced = unplaced
        document.successCriteria = successCriteria.filter { $0.finding == nil }.map(\.document)
        document.measures = measures.filter { $0.finding == nil }.map(\.document)
        let criteria = Dictionary(grouping: successCriteria, by: \.finding)
        let measuresByFinding = Dictionary(grouping: measures, by: \.finding)
        let actionsByFinding = Dictionary(grouping: actions, by: \.finding)
        let findingsBySection = Dictionary(grouping: findings, by: \.section)
        document.sections = sections.map { section in
            var own = section.document
            own.findings = (findingsBySection[section.id] ?? []).map { finding in
                var own = finding.document
                let actions = actionsByFinding[finding.id] ?? []
                let places = Dictionary(
                    actions.enumerated().map { ($1.id, $0) },
                    uniquingKeysWith: { first, _ in first })
                own.actions = actions.map(\.document)
                own.successCriteria = (criteria[finding.id] ?? []).map(\.document)
                own.measures = (measuresByFinding[finding.id] ?? []).map { measure in
                    var own = measure.document
                    own.action = measure.action.flatMap { places[$0] }
                    return own
                }
                return own
            }
            return own
        }
        return document
    }

    /// Reads a plan's records; nil where there is no such plan.
    static func load(
        _ id: Identifier, from transaction: Transaction
    ) throws -> (parts: PlanParts, version: PlanVersion)? {
        guard let plan = try transaction.plans.find(id),
            let version = try transaction.planVersions.current(of: id)
        else { return nil }
        let parts = PlanParts(
            plan: plan, sections: try transaction.sections.all(of: id),
            findings: try transaction.findings.all(of: id),
            actions: try transaction.actions.all(of: id),
            successCriteria: try transaction.successCriteria.all(of: id),
            measures: try transaction.measures.all(of: id),
            cells: try transaction.cells.all(of: version.id), unplaced: version.unplaced)
        return (parts, version)
    }

    func insert(_ version: PlanVersion, document: PlanDocument, to transaction: Transaction) throws
    {
        try transaction.plans.insert(plan)
        try transaction.planVersions.insert(version, document: document)
        for section in sections { try transaction.sections.insert(section, in: plan) }
        for finding in findings { try transaction.findings.insert(finding, in: plan) }
        for action in actions { try transaction.actions.insert(action, in: plan) }
        for criterion in successCriteria {
            try transaction.successCriteria.insert(criterion, in: plan)
        }
        for measure in measures { try transaction.measures.insert(measure, in: plan) }
        try transaction.cells.insert(cells, of: version)
        for state in states(since: version.historySeq) {
            try transaction.recordStates.insert(state, plan: plan.id, authority: plan.authority)
        }
    }
}
