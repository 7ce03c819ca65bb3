import Documents
import Planning

/// Reads a plan out of any document.
///
/// The parts are recognised by what they say, not by a layout: headings by their words and by what stands under
/// them. The source's words are kept; a normal value stands beside them; what is not sure is asked.
/// Source: `improvement-plan/1`; register A02.
public enum PlanReader {
    /// - Parameter end: when it must be done.
    /// - Throws: `PlanReadingError.notAPlan` where the document holds no actions, `.tookTooLong` where the time was up.
    public static func read(
        _ document: Document, by end: ContinuousClock.Instant = .now + .seconds(20)
    ) throws(PlanReadingError) -> PlanReading {
        let time = ReadingTime(end: end)
        let flow = Flow(document)
        try PlanSigns.check(flow)
        let walk = PlanWalk(flow, within: time)
        try time.check()
        let plan = PlanAssembler.plan(of: flow, walk, within: time)
        try time.check()
        try PlanSigns.check(plan)
        return PlanReading(plan: plan, explanation: explanation(of: document, flow, walk))
    }

    private static func explanation(
        of document: Document, _ flow: Flow, _ walk: PlanWalk
    ) -> PlanReading.Explanation {
        let reasons = walk.tables.furniture.reasons.merging(walk.labels.reasons) { one, _ in one }
        var furniture = flow.cells.compactMap { cell in
            reasons[cell.id].map {
                PlanReading.Furniture(why: $0.rawValue, text: cell.text, cell: cell.id)
            }
        }
        furniture += document.furniture.map {
            PlanReading.Furniture(why: $0.reason.rawValue, text: $0.text, cell: nil)
        }
        return .init(columns: walk.tables.understood, furniture: furniture)
    }
}

/// Tells a plan from other documents with tables.
enum PlanSigns {
    /// A paragraph or cell of a plan is at most some pages long.
    private static let mostLetters = 200_000

    static func check(_ flow: Flow) throws(PlanReadingError) {
        guard let longest = flow.cells.map(\.text.utf8.count).max(), longest > mostLetters else {
            return
        }
        throw .notAPlan(reason: "one of its paragraphs is \(longest) letters long")
    }

    /// A plan has actions, and says of most of them who, when or how far.
    static func check(_ plan: PlanDocument) throws(PlanReadingError) {
        var (actions, said, worded) = (0, 0, 0)
        for section in plan.sections {
            for finding in section.findings {
                actions += finding.actions.count
                said += finding.actions.count {
                    !$0.leads.isEmpty || $0.status != nil || $0.progressText != nil
                }
                worded += finding.actions.count {
                    LeadShape.firstWords(3, of: $0.text).count == 3
                }
            }
        }
        guard actions > 0 else {
            throw .notAPlan(reason: "no list of actions was found in it")
        }
        guard said * 2 >= actions else {
            throw .notAPlan(
                reason:
                    "of \(actions) lines that might be actions only \(said) have a lead or a status"
            )
        }
        guard worded * 2 >= actions else {
            throw .notAPlan(reason: "its rows are names and figures, not actions")
        }
    }
}
