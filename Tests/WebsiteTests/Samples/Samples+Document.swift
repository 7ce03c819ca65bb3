import Basics
import Operations
import Planning

/// The invented plan as a document.
extension Samples {
    var document: PlanDocument {
        var document = PlanDocument()
        document.authority = say("Mockford County Council")
        document.title = say("Care leavers: our answer to the visit of autumn 2025")
        document.inspection = .init(
            kind: say("Focused visit: care leavers"), dateText: say("October 2025"))
        document.dates.periodText = say("2025/26")
        document.sections = [
            .init(title: say("A. Staying in touch"), findings: [pathwayPlans, contact]),
            .init(title: say("B. A place to live"), findings: [homes, lost]),
        ]
        document.cells = cells
        document.unplaced = [14, 15]
        return document
    }

    private var pathwayPlans: PlanDocument.Finding {
        var finding = PlanDocument.Finding(
            kind: .recommendation, ref: "1",
            text: say("Make pathway plans that young people recognise themselves in."))
        finding.secondText = say("Pathway plans must sound like the young person.")
        finding.bandText = say("Within three months")
        finding.links.paragraphs = ["13", "15"]
        finding.links.paragraphNotes = ["15": say("hub")]
        finding.links.recommendations = ["2", "4"]
        finding.progressText = say("The forum has met twice.")
        finding.successCriteria = [
            .init(text: say("Young people say that the plan is theirs."), from: ["text": [4]])
        ]
        finding.from = ["text": [1], "band_text": [2]]
        finding.actions = [rewrite, training, checks]
        var measure = PlanDocument.Measure(
            text: say("Share of plans judged good or better in the monthly sample"))
        measure.baseline = .init(value: 42, unit: "%", text: say("September 2025"))
        measure.target = .init(value: 80, unit: "%", kind: .absolute)
        measure.direction = .up
        measure.indicators = [say("LOC 7")]
        measure.dueText = say("Sept ’26")
        measure.action = 2
        measure.from = ["text": [4]]
        finding.measures = [measure]
        return finding
    }

    private var rewrite: PlanDocument.Action {
        var action = PlanDocument.Action(
            text: say("Rewrite the pathway plan with the care leavers’ forum, in plain words"))
        action.ref = "1.1"
        action.subItems = [say("Ask the forum"), say("Try it with ten young people")]
        action.leads = [say("Team Manager, Leaving Care")]
        action.leadsText = say("Team Manager, Leaving Care")
        action.dueText = say("Dec ’25")
        action.due = .month(12, 2025)
        action.statusText = say("Already actioned (Dec 25)")
        action.status = .completed
        action.progressText = say("Agreed by the forum.\nLoaded on to the case system.")
        action.progressAsOfText = say("January 2026 update")
        action.evidenceText = say("The new form is in use.")
        action.monitoredBy = say("Corporate Parenting Panel")
        action.from = [
            "text": [3], "leads": [5], "due": [6], "status": [7], "progress": [8],
            "evidence": [9], "monitored_by": [9],
        ]
        return action
    }

    private var training: PlanDocument.Action {
        var action = PlanDocument.Action(
            text: say("Give every personal adviser two days of practice in writing plans"))
        action.ref = "1.2"
        action.leads = [say("Rosa Specimen"), say("Dev Mockup")]
        action.leadsText = say("Rosa Specimen & Dev Mockup")
        action.dueText = say("31/01/2026")
        action.due = .day(Samples.day(2026, 1, 31))
        action.statusText = say("Behind schedule")
        action.status = .behind
        action.progressText = say("19 of 26 advisers have attended.")
        action.futureText = say("A third date is to be found.")
        action.from = ["text": [3], "leads": [10], "due": [11], "status": [12]]
        return action
    }

    private var checks: PlanDocument.Action {
        var action = PlanDocument.Action(
            text: say("Check ten plans a month and tell the adviser within a week"))
        action.ref = "1.3"
        action.leads = [say("Dev Mockup")]
        action.dueText = say("Ongoing")
        action.due = Due(precision: .ongoing)
        action.status = .ongoing
        action.from = ["text": [3]]
        return action
    }

    private var contact: PlanDocument.Finding {
        var finding = PlanDocument.Finding(
            kind: .recommendation, ref: "2",
            text: say("Stay in contact with every care leaver until they are 25."))
        finding.from = ["text": [13]]
        var hours = PlanDocument.Action(
            text: say("Open the drop-in on two evenings a week"))
        hours.leads = [say("Rosa Specimen")]
        hours.dueText = say("13 March 2026")
        hours.due = .day(Samples.day(2026, 3, 13))
        hours.status = .onTrack
        hours.statusText = say("On track")
        hours.from = ["text": [13]]
        var letter = PlanDocument.Action(
            text: say("Write to every care leaver of 21 to 25 years"))
        letter.dueText = say("when the list is clean")
        letter.due = Due(precision: nil)
        letter.from = ["text": [13]]
        finding.actions = [hours, letter]
        return finding
    }

    private var homes: PlanDocument.Finding {
        var finding = PlanDocument.Finding(
            kind: .areaForImprovement, ref: "3",
            text: say("Enough homes for those who leave care."))
        finding.from = ["text": [13]]
        var action = PlanDocument.Action(text: say("Agree a quota with the housing board"))
        action.leads = [say("Head of Housing, Mockford Borough")]
        action.dueText = say("Autumn term 2026")
        action.due = Due(
            start: Samples.day(2026, 9, 1), end: Samples.day(2026, 12, 31), precision: .term)
        action.status = .notStarted
        action.from = ["text": [13]]
        finding.actions = [action]
        return finding
    }

    /// The numbering goes from 3 to 5, so a fourth was lost.
    private var lost: PlanDocument.Finding {
        PlanDocument.Finding(kind: .areaForImprovement, ref: "4", text: nil)
    }

    var cells: [PlanDocument.Cell] {
        let words = [
            "Make pathway plans that young people recognise themselves in.",
            "Within three months",
            "1.1 Rewrite the pathway plan with the care leavers’ forum, in plain words\n"
                + "1.2 Give every personal adviser two days of practice in writing plans\n"
                + "1.3 Check ten plans a month and tell the adviser within a week",
            "Young people say that the plan is theirs. Share of plans judged good or better in the monthly sample: "
                + "42% (September 2025), 80% by Sept ’26",
            "Team Manager, Leaving Care", "Dec ’25", "Already actioned (Dec 25)",
            "Agreed by the forum.\nLoaded on to the case system.",
            "The new form is in use. Corporate Parenting Panel", "Rosa Specimen & Dev Mockup",
            "31/01/2026", "Behind schedule",
            "Stay in contact with every care leaver until they are 25.",
            "Version 3, for the board", "A note in the margin that belongs to no row",
        ]
        return words.enumerated().map { index, text in
            PlanDocument.Cell(
                id: index + 1, text: say(text), page: index / 8 + 1, table: 1, row: index / 4 + 2,
                column: index % 4 + 1)
        }
    }

    var doubts: [PlanDocument.Doubt] {
        [
            .init(
                kind: "lead-cut",
                places: [
                    "/sections/0/findings/0/actions/1/leads",
                    "/sections/0/findings/0/actions/2/leads",
                ],
                question: "Is this one lead or two?", words: say("Rosa Specimen & Dev Mockup"),
                choices: [
                    .init(label: "Two: Rosa Specimen, and Dev Mockup"), .init(label: "One lead"),
                ]),
            .init(
                kind: "due-year", places: ["/sections/1/findings/0/actions/0/due"],
                question: "Which year is meant?", words: say("Autumn term"),
                choices: [.init(label: "2026"), .init(label: "2025"), .init(label: "No year")]),
            .init(
                kind: "status-key", places: ["/sections/0/findings/1/actions/0/status"],
                question: "What does the green shading mean?", words: say("(a green cell)"),
                choices: [.init(label: "On track"), .init(label: "Completed")]),
        ]
    }
}
