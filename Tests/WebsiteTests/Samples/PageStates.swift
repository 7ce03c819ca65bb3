import Basics
import Markup
import Operations
import Planning

@testable import Website

/// Every state of every page, by the name of its snapshot.
extension Samples {
    var states: [(name: String, page: any Page)] {
        [
            ("plans", PlansPage(value: plans)),
            ("plans-demonstration", PlansPage(value: plans)),
            ("plans-empty", PlansPage(value: PlansPageValue(), notice: .discarded)),
            ("bring", BringPage()),
            (
                "bring-not-readable",
                BringPage(
                    problem: FieldProblem(
                        field: "file",
                        words:
                            "This PDF has no text in it (its 4 pages are a scan). Nothing was stored. "
                            + "Ask for the Word file, or paste the text."))
            ),
            (
                "bring-not-a-plan",
                BringPage(
                    text: say("Dear all, the meeting is at ten."),
                    refusal: "We found no table, list or heading with actions in it.")
            ),
            ("proposal", ProposalPage(value: proposal(), notice: .read)),
            (
                "proposal-partly-settled",
                ProposalPage(value: proposal(chosen: [0: 1, 2: 0]), notice: .settled, reopened: 0)
            ),
            ("proposal-clear", ProposalPage(value: clearProposal)),
            (
                "proposal-accepted",
                ProposalPage(value: proposal(chosen: [0: 0, 1: 0, 2: 0], accepted: Samples.planID))
            ),
        ] + formStates + planStates + livingStates + doorStates + peopleStates + failureStates
    }

    private var formStates: [(name: String, page: any Page)] {
        let place = ProposalPlace(section: 0, finding: 0, action: 1)
        let finding = FindingPlace(section: 0, finding: 0)
        let measure = document.sections[0].findings[0].measures[0]
        let action = document.sections[0].findings[0].actions[1]
        var emptied = ProposedActionFields(action)
        emptied.text = ""
        return [
            (
                "proposed-action",
                ProposedActionPage(
                    value: proposal(), purpose: .change(place), fields: .init(action))
            ),
            (
                "proposed-action-wrong",
                ProposedActionPage(
                    value: proposal(), purpose: .change(place), fields: emptied,
                    problems: [FieldProblem(field: "text", words: "Write what is to be done")])
            ),
            (
                "proposed-action-new",
                ProposedActionPage(
                    value: proposal(), purpose: .add(place.list), fields: .init())
            ),
            (
                "proposed-finding",
                ProposedFindingPage(
                    value: proposal(), purpose: .change(ProposalPlace(finding)),
                    fields: .init(document.sections[0].findings[0]))
            ),
            (
                "proposed-finding-new",
                ProposedFindingPage(
                    value: proposal(), purpose: .add(.findings(section: 1)), fields: .init())
            ),
            (
                "proposed-measure",
                ProposedMeasurePage(
                    value: proposal(),
                    purpose: .change(ProposalPlace(0, in: .measures(finding))),
                    fields: .init(measure))
            ),
            (
                "proposed-criterion-new",
                ProposedCriterionPage(
                    value: proposal(), purpose: .add(.criteria(nil)), fields: .init())
            ),
            ("words", WordsPage(value: proposal(), cell: homeless)),
            ("removal-action", RemovalPage(value: proposal(), place: place)),
            ("removal-finding", RemovalPage(value: proposal(), place: ProposalPlace(finding))),
            ("discard", DiscardPage(value: proposal(chosen: [1: 0]))),
        ]
    }

    private var homeless: PlanDocument.Cell {
        document.cells.first { document.unplaced.contains($0.id) } ?? document.cells[0]
    }

    private var planStates: [(name: String, page: any Page)] {
        [
            ("plan", PlanPage(value: plan(), notice: .accepted)),
            ("plan-in-order", PlanPage(value: planInOrder)),
            (
                "plan-filtered",
                PlanPage(
                    value: plan(
                        ActionFilter(
                            words: "plan", lead: say("Dev Mockup"), section: 0,
                            order: ActionOrder(.due, isDescending: true))))
            ),
            (
                "plan-none-pass",
                PlanPage(value: plan(ActionFilter(words: say("nobody wrote this"))))
            ),
            ("withdrawal", WithdrawalPage(value: plan())),
            ("action", ActionPage(value: action, life: ActionLife())),
            ("action-bare", ActionPage(value: bareAction, life: ActionLife())),
            ("action-late", ActionPage(value: lateAction, life: ActionLife())),
            ("finding", FindingPage(value: finding)),
            ("finding-lost", FindingPage(value: lostFinding)),
            ("findings", FindingsPage(value: findings)),
            ("measures", MeasuresPage(value: measures)),
            ("measures-none", MeasuresPage(value: MeasuresPageValue(plan: head))),
            ("leads", LeadsPage(value: leads)),
            ("about", AboutPage()),
        ]
    }

    private var failureStates: [(name: String, page: any Page)] {
        [
            ("failure-signed-out", FailurePage(failure: .signedOut)),
            ("failure-not-found", FailurePage(failure: Failure(Refusal.notFound(what: "plan")))),
            ("failure-ours", FailurePage(failure: .ours)),
            ("failure-too-large", FailurePage(failure: Failure(FormFault.tooLarge))),
            ("failure-expired", FailurePage(failure: Failure(FormFault.expired))),
            ("failure-changed", FailurePage(failure: Failure(Refusal.changedMeanwhile))),
        ]
    }

    /// A frame that does not change with the style sheet or from run to run.
    var frame: Frame {
        Frame(
            authority: say("Mockford County Council"), style: .asset("waymark.css"),
            script: .asset("waymark.js"), icon: .asset("waymark.svg"), token: "token",
            actor: Samples.actor, readsPDF: true, today: Samples.today)
    }

    func html(of page: any Page, isDemonstration: Bool = false) -> String {
        var frame = frame
        frame.isDemonstration = isDemonstration
        if page is SignInPage || page is FirstRunPage { frame.actor = nil }
        return Layout.html(of: page, in: frame).text
    }
}
