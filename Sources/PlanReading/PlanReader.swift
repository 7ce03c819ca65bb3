import Documents
import Planning

/// Reads a plan out of any document.
///
/// The parts are recognised by what they say, not by a layout: headings by their words and by what stands under
/// them. The source's words are kept; a normal value stands beside them; what is not sure is asked.
/// Source: `improvement-plan/1`; register A02.
public enum PlanReader {
    /// - Throws: `PlanReadingError.notAPlan` where the document holds no actions.
    public static func read(_ document: Document) throws(PlanReadingError) -> PlanReading {
        let flow = Flow(document)
        let walk = PlanWalk(flow)
        let plan = PlanAssembler.plan(of: flow, walk)
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
    /// A plan has actions, and says of most of them who, when or how far.
    static func check(_ plan: PlanDocument) throws(PlanReadingError) {
        let actions = plan.sections.flatMap(\.findings).flatMap(\.actions)
        guard !actions.isEmpty else {
            throw .notAPlan(reason: "no list of actions was found in it")
        }
        let said = actions.count {
            !$0.leads.isEmpty || $0.status != nil || $0.progressText != nil
        }
        guard said * 2 >= actions.count else {
            throw .notAPlan(
                reason:
                    "of \(actions.count) lines that might be actions only \(said) have a lead or a status"
            )
        }
        let worded = actions.count { LeadShape.words(of: $0.text).count >= 3 }
        guard worded * 2 >= actions.count else {
            throw .notAPlan(reason: "its rows are names and figures, not actions")
        }
    }
}
