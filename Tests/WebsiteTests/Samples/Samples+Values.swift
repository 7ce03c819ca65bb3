import Basics
import Operations
import Planning

/// What the pages get, made from the invented document.
extension Samples {
    var findingHeads: [PlanPageValue.PlanFinding] {
        document.sections.enumerated().flatMap { section, value in
            value.findings.enumerated().map { finding, item in
                PlanPageValue.PlanFinding(
                    head: FindingHead(
                        id: Samples.id("f", section * 10 + finding), kind: item.kind,
                        ref: item.ref, text: item.text, section: value.title), section: section)
            }
        }
    }

    var rows: [ActionRow] {
        document.actions.map { place in
            let finding = document.sections[place.section].findings[place.finding]
            let action = finding.actions[place.action]
            return ActionRow(
                id: Samples.id("a", place.section * 100 + place.finding * 10 + place.action),
                ref: action.ref, text: action.text,
                finding: Samples.id("f", place.section * 10 + place.finding),
                leads: action.leads, dueText: action.dueText, due: action.due,
                stage: action.status?.stage ?? .unknown, statusText: action.statusText,
                ownerRag: action.status?.rag, hasMeasure: place.finding == 0)
        }
    }

    var measureRows: [MeasureRow] {
        let finding = document.sections[0].findings[0]
        var criterion = PlanDocument.Measure(text: say("No young person waits longer than a week"))
        criterion.direction = .down
        return [
            MeasureRow(
                id: Samples.id("m", 1), measure: finding.measures[0],
                finding: findingHeads[0].head,
                action: .init(id: rows[2].id, text: rows[2].text)),
            MeasureRow(id: Samples.id("m", 2), measure: criterion),
        ]
    }

    func plan(_ filter: ActionFilter = .init()) -> PlanPageValue {
        var value = PlanPageValue(
            head: head, file: file, acceptedOn: Samples.day(2026, 2, 25), today: Samples.today,
            inspection: document.inspection, dates: document.dates, counts: document.counts,
            actions: ActionCounts(), filter: filter,
            sections: document.sections.map(\.title), canBeTakenBack: true, openDoubts: 1)
        value.fill(findings: findingHeads, rows: rows)
        return value
    }

    /// Nothing is missing and nothing is late.
    var planInOrder: PlanPageValue {
        var value = plan()
        value.head.authority = nil
        let row = ActionRow(
            id: Samples.id("a", 0), text: say("Open the drop-in"),
            finding: findingHeads[0].head.id, leads: [say("Rosa Specimen")],
            due: .day(Samples.day(2026, 12, 1)), stage: .recurring, hasMeasure: true)
        value.sections = [nil]
        value.openDoubts = 0
        value.canBeTakenBack = false
        value.fill(findings: [findingHeads[0]], rows: [row])
        return value
    }

    var action: ActionPageValue {
        ActionPageValue(
            plan: head, finding: findingHeads[0].head, row: rows[0],
            document: document.sections[0].findings[0].actions[0], cells: cells,
            measures: [measureRows[0]],
            history: [
                HistoryLine(
                    day: Samples.day(2026, 2, 25),
                    sentence: say("Accepted as read from care-leavers-plan.docx."))
            ], today: Samples.today)
    }

    /// An action of which the plan says little.
    var bareAction: ActionPageValue {
        let place = document.sections[0].findings[1]
        return ActionPageValue(
            plan: head, finding: findingHeads[1].head, row: rows[4], document: place.actions[1],
            cells: cells, today: Samples.today)
    }

    var lateAction: ActionPageValue {
        ActionPageValue(
            plan: head, finding: findingHeads[0].head, row: rows[1],
            document: document.sections[0].findings[0].actions[1], cells: cells,
            measures: [measureRows[0]], today: Samples.today)
    }

    var finding: FindingPageValue {
        FindingPageValue(
            plan: head, head: findingHeads[0].head, document: document.sections[0].findings[0],
            cells: cells, rows: Array(rows.prefix(3)), measures: [measureRows[0]],
            today: Samples.today)
    }

    var lostFinding: FindingPageValue {
        FindingPageValue(
            plan: head, head: findingHeads[3].head, document: document.sections[1].findings[1],
            today: Samples.today)
    }

    var findings: FindingsPageValue {
        FindingsPageValue(
            plan: head,
            rows: findingHeads.map { finding in
                .init(
                    head: finding.head,
                    bandText: finding.head.ref == "1" ? say("Within three months") : nil,
                    actions: ActionCounts(
                        counting: rows.filter { $0.finding == finding.head.id }, on: Samples.today),
                    measures: finding.head.ref == "1" ? 1 : 0)
            })
    }

    var measures: MeasuresPageValue { MeasuresPageValue(plan: head, rows: measureRows) }

    var leads: LeadsPageValue { LeadsPageValue(plan: head, counting: rows, on: Samples.today) }

    var plans: PlansPageValue {
        PlansPageValue(
            proposals: [
                .init(
                    head: PlanHead(id: Samples.proposalID, title: say("Fostering plan, version 2")),
                    counts: document.counts, broughtOn: Samples.day(2026, 2, 24), openDoubts: 3),
                .init(
                    head: PlanHead(
                        id: Samples.id("q", 2), title: say("Front door plan"),
                        authority: say("Mockford County Council")), counts: document.counts,
                    broughtOn: Samples.day(2026, 2, 20), openDoubts: 0),
            ],
            plans: [
                .init(
                    head: head, counts: document.counts,
                    actions: ActionCounts(counting: rows, on: Samples.today),
                    acceptedOn: Samples.day(2026, 2, 25), openDoubts: 1)
            ])
    }

    func proposal(chosen: [Int: Int] = [:], accepted plan: Identifier? = nil) -> ProposalPageValue {
        ProposalPageValue(
            id: Samples.proposalID, file: file, document: document,
            doubts: doubts.enumerated().map {
                ProposalDoubt(number: $0.offset, doubt: $0.element, chosen: chosen[$0.offset])
            }, revision: 7, plan: plan)
    }

    /// Pasted text that was read without a doubt and without a rest.
    var clearProposal: ProposalPageValue {
        var value = proposal()
        value.doubts = []
        value.document.unplaced = []
        value.document.title = nil
        value.file = BroughtFile(
            name: nil, kind: "Pasted text", byteCount: 900, broughtOn: Samples.today)
        return value
    }
}
