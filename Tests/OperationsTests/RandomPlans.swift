import Basics
import Planning

/// Plans made at random, with everything that the format can say, also at its edges.
struct RandomPlans {
    private var numbers: SeededNumbers
    private var cells = 0

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    static func plan(seed: UInt64) -> PlanDocument {
        var plans = RandomPlans(seed: seed)
        return plans.plan()
    }

    private mutating func plan() -> PlanDocument {
        var plan = PlanDocument()
        plan.title = maybe { $0.words() }
        plan.authority = maybe { $0.words() }
        plan.inspection = .init(kind: maybe { $0.words() }, dateText: maybe { $0.words() })
        plan.dates.periodText = maybe { $0.words() }
        plan.dates.reviewedText = maybe { $0.words() }
        plan.dates.isDraft = Bool.random(using: &numbers)
        plan.columns = list(3) { $0.words() }
        plan.statusLegend = list(3) { $0.words() }
        plan.leadOfficer = maybe { $0.words() }
        plan.abstract = maybe { $0.words() }
        plan.from = references()
        plan.successCriteria = list(2) { .init(text: $0.words(), from: $0.references()) }
        plan.measures = list(2) { $0.measure(of: 0) }
        plan.sections = list(3) { random in
            var section = PlanDocument.Section(
                title: random.maybe { $0.words() }, findings: random.list(3) { $0.finding() })
            section.from = random.references()
            return section
        }
        if plan.counts.findings == 0 { plan.sections = [.init(title: nil, findings: [finding()])] }
        plan.cells = (0..<max(cells, 1)).map {
            .init(
                id: $0 * 3, text: words(),
                line: maybe { Int.random(in: 1...99, using: &$0.numbers) },
                page: maybe { Int.random(in: 1...9, using: &$0.numbers) },
                sheet: maybe { $0.words() }, table: maybe { _ in 0 }, row: maybe { _ in 2 },
                column: maybe { _ in 1 })
        }.shuffled(using: &numbers)
        plan.unplaced = list(3) { Int.random(in: 0...99, using: &$0.numbers) }
        return plan
    }

    private mutating func finding() -> PlanDocument.Finding {
        var finding = PlanDocument.Finding(
            kind: PlanDocument.FindingKind.allCases.randomElement(using: &numbers) ?? .other,
            ref: maybe { $0.words() }, text: maybe { $0.words() })
        finding.secondText = maybe { $0.words() }
        finding.bandText = maybe { $0.words() }
        finding.progressText = maybe { $0.words() }
        finding.links.paragraphs = list(3) { $0.words() }
        finding.links.recommendations = list(2) { $0.words() }
        if Bool.random(using: &numbers) { finding.links.paragraphNotes = ["15": words()] }
        finding.actions = list(4) { $0.action() }
        finding.successCriteria = list(2) { .init(text: $0.words(), from: $0.references()) }
        let actions = finding.actions.count
        finding.measures = list(3) { $0.measure(of: actions) }
        finding.from = references()
        return finding
    }

    private mutating func action() -> PlanDocument.Action {
        var action = PlanDocument.Action(text: words())
        action.ref = maybe { $0.words() }
        action.subItems = list(3) { $0.words() }
        action.leads = list(3) { $0.words() }
        action.leadsText = maybe { $0.words() }
        action.dueText = maybe { $0.words() }
        action.due = maybe { $0.due(depth: 2) }
        action.statusText = maybe { $0.words() }
        action.status = maybe {
            ClaimedStatus.allCases.randomElement(using: &$0.numbers) ?? .behind
        }
        action.progressText = maybe { $0.words() }
        action.progressAsOfText = maybe { $0.words() }
        action.futureText = maybe { $0.words() }
        action.evidenceText = maybe { $0.words() }
        action.monitoredBy = maybe { $0.words() }
        action.from = references()
        return action
    }

    private mutating func measure(of actions: Int) -> PlanDocument.Measure {
        var measure = PlanDocument.Measure(text: words())
        if actions > 0 {
            measure.action = maybe { Int.random(in: 0..<actions, using: &$0.numbers) }
        }
        measure.baseline = maybe {
            .init(value: $0.figure(), unit: $0.maybe { $0.words() }, text: $0.maybe { $0.words() })
        }
        measure.target = maybe {
            .init(
                value: $0.maybe { $0.figure() }, unit: $0.maybe { $0.words() },
                kind: PlanDocument.Target.Kind.allCases.randomElement(using: &$0.numbers) ?? .trend)
        }
        measure.direction = maybe {
            PlanDocument.Direction.allCases.randomElement(using: &$0.numbers) ?? .hold
        }
        measure.indicators = list(2) { $0.words() }
        measure.dueText = maybe { $0.words() }
        measure.from = references()
        return measure
    }

    private mutating func due(depth: Int) -> Due {
        Due(
            start: maybe { Day(number: Int.random(in: 10_000...20_000, using: &$0.numbers)) },
            end: maybe { Day(number: Int.random(in: 10_000...20_000, using: &$0.numbers)) },
            precision: maybe { Due.Precision.allCases.randomElement(using: &$0.numbers) ?? .day },
            isYearInferred: Bool.random(using: &numbers),
            isApproximate: Bool.random(using: &numbers),
            parts: depth > 0 ? list(2) { $0.due(depth: depth - 1) } : [])
    }

    private mutating func figure() -> Double {
        [0, 15, 76.5, -3.25, 1_000_000, 0.1].randomElement(using: &numbers) ?? 1
    }

    private mutating func words() -> String {
        let words = [
            "visit", "“plan”", "O’Hara", "it's", "a\nline", "100%", "\\", "\"q\"", "é", "🙂", "\t",
            ";--",
        ]
        return (0..<Int.random(in: 1...4, using: &numbers))
            .map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
    }

    private mutating func references() -> CellReferences {
        var from = CellReferences()
        for field in ["text", "leads", "due"] where Bool.random(using: &numbers) {
            cells += 1
            from.add([(cells - 1) * 3], to: field)
        }
        return from
    }

    private mutating func maybe<Value>(_ make: (inout RandomPlans) -> Value) -> Value? {
        Bool.random(using: &numbers) ? make(&self) : nil
    }

    private mutating func list<Value>(
        _ most: Int, _ make: (inout RandomPlans) -> Value
    ) -> [Value] {
        (0..<Int.random(in: 0...most, using: &numbers)).map { _ in make(&self) }
    }
}
