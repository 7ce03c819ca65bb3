import Basics
import Planning

@testable import Operations
@testable import Website

/// What happened to the invented plan since it was accepted.
extension Samples {
    static let evidenceID = id("e", 1)

    private func author(_ name: String, _ day: Int) -> Author {
        Author(
            account: Samples.accountID.text, name: say(name),
            at: Instant(milliseconds: 1_772_107_200_000 - Int64(26 - day) * 86_400_000))
    }

    /// Everything that the person may do; the sign-off has to wait.
    private var offers: [ActionLife.Offer] {
        actionOperations.map { operation in
            ActionLife.Offer(
                noun: operation.noun, title: operation.title,
                obstacle: operation.noun == SignOffAction.noun
                    ? "Nobody has checked the evidence yet. It is signed off after that." : nil)
        }
    }

    private var updates: [ActionUpdate] {
        [
            ActionUpdate(
                id: Samples.id("u", 2), action: rows[0].id, asOf: Samples.day(2026, 2, 20),
                text: say("38 of 40 plans are rewritten.\nThe last two wait for the forum."),
                futureText: say("Read ten of them with their young people."), ownerRag: .green,
                author: author("Rosa Specimen", 21)),
            ActionUpdate(
                id: Samples.id("u", 1), action: rows[0].id, asOf: Samples.day(2026, 2, 2),
                text: say("12 of 40 plans are rewritten."), futureText: nil, ownerRag: nil,
                author: author("Dev Mockup", 3)),
        ]
    }

    private func check(_ verdict: Verdict, _ words: String?, of evidence: Identifier)
        -> EvidenceCheck
    {
        EvidenceCheck(
            id: Samples.id("k", 1), evidence: evidence, verdict: verdict, words: words.map(say),
            author: author("Ines Example", 23))
    }

    private var evidence: [Evidence] {
        let counts = Evidence(
            id: Samples.evidenceID, action: rows[0].id, form: .file, kind: .audit,
            title: say("Audit of 20 pathway plans"), words: say("17 of 20 are good."), link: nil,
            file: Samples.id("s", 1), expiresOn: Samples.day(2026, 8, 31),
            author: author("Rosa Specimen", 20),
            check: check(.accepted, "The sample is fair.", of: Samples.evidenceID))
        let weak = Evidence(
            id: Samples.id("e", 2), action: rows[0].id, form: .link, kind: .data,
            title: say("Figures of January"), words: nil,
            link: say("https://mockford.example/figures"), file: nil, expiresOn: nil,
            author: author("Dev Mockup", 21),
            check: check(.notAccepted, "They stop in autumn.", of: Samples.id("e", 2)))
        let open = Evidence(
            id: Samples.id("e", 3), action: rows[0].id, form: .feedback, kind: .voice,
            title: say("What the forum says"), words: say("“It sounds like me now.”"), link: nil,
            file: nil, expiresOn: nil, author: author("Rosa Specimen", 22))
        return [counts, weak, open]
    }

    private var moves: [DueMove] {
        [
            DueMove(
                id: Samples.id("d", 1), action: rows[0].id, oldDue: Samples.day(2025, 12, 31),
                newDue: Samples.day(2026, 1, 31), reason: say("The forum meets in January."),
                proposer: author("Rosa Specimen", 2), verdict: .accepted,
                decisionWords: say("Once, and no more."), decider: author("Ines Example", 4)),
            DueMove(
                id: Samples.id("d", 2), action: rows[0].id, oldDue: Samples.day(2026, 1, 31),
                newDue: Samples.day(2026, 3, 31), reason: say("Two plans wait for court dates."),
                proposer: author("Rosa Specimen", 24)),
        ]
    }

    private var signOffs: [SignOff] {
        [
            SignOff(
                id: Samples.id("g", 1), action: rows[0].id, words: say("Good work."),
                author: author("Ines Example", 10),
                reopenedAt: author("", 12).at, reopenedBy: say("Rosa Specimen"),
                reopenReason: say("Two plans were left out."))
        ]
    }

    /// An action with all that can happen to one.
    var life: ActionLife {
        var life = ActionLife()
        life.updates = updates
        life.evidence = evidence
        life.moves = moves
        life.signOffs = signOffs
        life.remarks = [
            Remark(
                id: Samples.id("n", 1), action: rows[0].id, text: say("Ask the panel, too."),
                author: author("Ines Example", 25))
        ]
        life.offers = offers
        life.mayCheck = true
        life.reopenedAt = author("", 12).at
        return life
    }

    /// As a director sees it once it is signed off.
    var signedOffLife: ActionLife {
        var life = life
        life.moves = [moves[0]]
        life.signOffs[0].reopenedAt = nil
        life.signOffs[0].reopenedBy = nil
        life.signOffs[0].reopenReason = nil
        life.offers = offers.filter { ["reopenings", "remarks"].contains($0.noun) }
        life.mayCheck = false
        life.reopenedAt = nil
        return life
    }

    /// The action of that life: in progress again, or done and checked.
    func livingAction(_ stage: Stage) -> ActionPageValue {
        var value = action
        value.row.stage = stage
        value.row.proof = stage == .done ? .checked : .claimed
        return value
    }

    func operation(
        _ operation: any ActionOperation.Type, values: [String: String] = [:],
        obstacle: String? = nil
    ) -> ActionOperationPageValue {
        ActionOperationPageValue(
            plan: head, action: rows[0].id, actionText: rows[0].text, noun: operation.noun,
            title: operation.title, explanation: operation.explanation, fields: operation.fields,
            values: values, beside: [("Evidence", say("Audit of 20 pathway plans"))],
            obstacle: obstacle,
            evidenceFile: operation.noun == CheckEvidence.noun ? Samples.evidenceID : nil)
    }

    var comparison: PlanComparison {
        PlanComparison(
            plan: head, from: Samples.day(2026, 2, 1), to: Samples.today,
            acceptedOn: Samples.day(2026, 2, 2),
            rows: [
                .init(
                    subject: rows[0].id, kind: "action", fate: .changed, text: rows[0].text,
                    fields: [
                        .init(label: "How far it has come", before: "In progress", after: "Done"),
                        .init(label: "Leads", before: nil, after: say("Rosa Specimen")),
                    ]),
                .init(
                    subject: rows[1].id, kind: "action", fate: .added, text: rows[1].text,
                    fields: []),
                .init(
                    subject: Samples.id("m", 9), kind: "measure", fate: .removed,
                    text: say("Plans rewritten"), fields: []),
            ],
            updates: updates.map { ($0.action, $0) }, unchangedCount: 9)
    }

    var history: PlanHistoryPageValue {
        PlanHistoryPageValue(
            plan: head,
            lines: [
                .init(
                    seq: 12, at: author("", 21).at, actor: say("Rosa Specimen"),
                    sentence: say("Recorded an update as of 20 February 2026."),
                    action: rows[0].id, actionText: rows[0].text, seal: "0a1b2c3d"),
                .init(
                    seq: 3, at: author("", 2).at, actor: say("Dev Mockup"),
                    sentence: say("Accepted as read from care-leavers-plan.docx."), action: nil,
                    actionText: nil, seal: "9f8e7d6c"),
            ], older: 3)
    }

    var work: WorkPageValue {
        func item(_ row: Int, _ asked: String? = nil, evidence: Identifier? = nil) -> WorkItem {
            WorkItem(
                plan: head, action: rows[row],
                updatedOn: row == 0 ? Samples.day(2026, 2, 20) : nil, asked: asked.map(say),
                evidence: evidence)
        }
        var signedOff = item(0)
        signedOff.action.proof = .checked
        return WorkPageValue(
            own: [item(1), item(0)],
            toCheck: [item(2, "What the forum says", evidence: Samples.id("e", 3))],
            toDecide: [item(0, "31 January 2026 → 31 March 2026: two plans wait")],
            toSignOff: [signedOff], today: Samples.today)
    }
}

/// Where the plan stands, and what the checks say of it.
extension Samples {
    var position: PositionPageValue {
        let heads = Dictionary(
            findingHeads.map { ($0.head.id, $0.head) }, uniquingKeysWith: { first, _ in first })
        let judged = rows.compactMap { row -> PositionPageValue.Judged? in
            guard let finding = heads[row.finding] else { return nil }
            let facts = Health.Facts(
                stage: row.stage, proof: row.stage == .done ? row.proof : nil, due: row.due,
                updatedOn: nil, acceptedOn: Samples.day(2026, 2, 2))
            return .init(action: row, health: Health(facts, on: Samples.today), finding: finding)
        }
        var value = PositionPageValue(judged: judged, plan: head, today: Samples.today)
        value.moved = [.init(action: rows[0], move: moves[1])]
        value.unanswered = [findingHeads[3].head]
        return value
    }

    var notices: NoticesPageValue {
        NoticesPageValue(plan: head, groups: [], today: Samples.today, ruleCount: 60)
    }
}
