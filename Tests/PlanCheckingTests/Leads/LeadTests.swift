import Planning
import Testing

@testable import PlanChecking

/// X36–X42: who leads.
@Suite struct LeadTests {
    @Test(arguments: LeadPassages.firing)
    func `a rule fires on what it is about`(passage: Passage) {
        #expect(passage.fires)
    }

    @Test(arguments: LeadPassages.nearMisses)
    func `a rule leaves a near miss alone`(passage: Passage) {
        #expect(!passage.fires)
    }

    @Test(arguments: [
        ("Wilf Bramblecote", LeadSort.person), ("Head of Lanterns", .post),
        ("AD, Ferries", .post), ("Health Visiting Service Lead", .post),
        ("Team Manager", .commonPost), ("Team Manager, Harbour", .post),
        ("Service Manager (Harbour)", .post), ("Systems Team Leader", .post),
        ("Locality Managers", .several), ("Personal Adviser Leads", .several),
        ("Ferry Services", .several), ("L&D", .several), ("Harbour Board", .several),
        ("Harbour Board Chair", .post), ("ZQX", .unknown),
    ])
    func `a lead is sorted by its last word of office`(lead: String, sort: LeadSort) {
        #expect(LeadSort(of: lead) == sort)
    }

    @Test func `a plan with no lead in any row is told once`() {
        let bare = plan(actions: [action("Paint the pier"), action("Mend the lantern")])
        #expect(PlanExamination([bare]).notices[0].filter { $0.rule == "X36" }.count == 1)
    }

    @Test func `several spellings of one lead are counted together`() throws {
        let rows = ["AD – Piers", "AD Piers", "AD- Piers"]
        let many = plan(actions: (0..<9).map { action("Step \($0)", leads: [rows[$0 % 3]]) })
        let notice = try #require(PlanExamination([many]).notices[0].first { $0.rule == "X41" })
        #expect(notice.message.contains("9 of 9 rows (100 %), under 3 spellings"))
    }
}

/// Invented passages for X36–X42.
enum LeadPassages {
    private static func led(_ leads: String..., text: String = "Paint the pier") -> CheckedPlan {
        plan(actions: [
            action(text, leads: leads), action("Mend the lantern", leads: ["Head of Lanterns"]),
        ])
    }

    private static func shared(_ same: Int, of whole: Int) -> CheckedPlan {
        plan(
            actions: (0..<whole).map { place in
                action("Step \(place)", leads: [place < same ? "Head of Piers" : "Post \(place)"])
            })
    }

    static let firing: [Passage] = [
        Passage("X36", "an empty cell", led()),
        Passage("X36", "a word for nobody", led("TBC")),
        Passage("X36", "vacant", led("Vacant")),
        Passage("X37", "three names", led("Wilf Bramblecote", "Una Thistleby", "Cass Merriden")),
        Passage("X37", "three posts", led("Head of Piers", "Head of Ferries", "Harbour Manager")),
        Passage("X37", "four", led("Head of Piers", "Head of Ferries", "ZQX", "Una Thistleby")),
        Passage("X38", "a grade", led("Locality Managers")),
        Passage("X38", "a department", led("L&D", "Harbour Resources")),
        Passage("X38", "a post of many", led("Team Manager")),
        Passage(
            "X39", "monitors its own lead",
            led("Quayside Constabulary", text: "Monitor the Quayside response to calls")),
        Passage(
            "X39", "challenges its own lead",
            led("Tidewell Hospital Trust", text: "Challenge Tidewell on late letters")),
        Passage(
            "X39", "scrutinises its own lead",
            led("Ferry Police", text: "Scrutinise how police answer alarms")),
        Passage("X40", "interim", led("Interim Head of Piers")),
        Passage("X40", "acting", led("Una Thistleby (acting)")),
        Passage("X40", "vacant post", led("Pier Manager - vacant")),
        Passage("X41", "seven of ten", shared(7, of: 10)),
        Passage("X41", "six of twenty", shared(6, of: 20)),
        Passage("X41", "twelve of thirty", shared(12, of: 30)),
        Passage("X42", "a short first name", led("Tom Bramblecote", "Thomas Bramblecote")),
        Passage("X42", "a letter more", led("Una Thistleby", "Una Thistelby")),
        Passage("X42", "signs", led("AD – Piers", "AD Piers")),
        Passage("X42", "a letter in front", led("Chair of QTSB", "Chair of TSB")),
    ]

    static let nearMisses: [Passage] = [
        Passage("X36", "a post", led("Head of Piers")),
        Passage("X36", "a team is a lead, if a poor one", led("Pier Team")),
        Passage(
            "X36", "a label's own words are no row",
            plan(findings: [
                finding("What will be different?", [action("Children can see the sea")]),
                finding([action("Paint the pier", leads: ["Head of Piers"])]),
            ])),
        Passage("X37", "two", led("Head of Piers", "Head of Ferries")),
        Passage(
            "X37", "one with others",
            led("Wilf Bramblecote with Una Thistleby", "Cass Merriden", "Dot Farrowly")),
        Passage(
            "X37", "one is marked",
            led("Wilf Bramblecote (lead)", "Una Thistleby", "Cass Merriden")),
        Passage("X38", "one person besides", led("Locality Managers", "Una Thistleby")),
        Passage("X38", "a post with its subject", led("Team Manager, Harbour")),
        Passage("X38", "letters that say nothing", led("ZQX")),
        Passage(
            "X39", "watches somebody else",
            led("Quayside Constabulary", text: "Monitor how schools answer alarms")),
        Passage(
            "X39", "works itself",
            led("Tidewell Hospital Trust", text: "Tidewell to write letters sooner")),
        Passage(
            "X39", "a post, not a body",
            led("Ferry Manager", text: "Monitor ferry crossings")),
        Passage("X40", "a standing post", led("Head of Piers")),
        Passage("X40", "activity", led("Activity Lead")),
        Passage("X40", "transactions", led("Transactions Manager")),
        Passage("X41", "five rows", shared(5, of: 10)),
        Passage("X41", "six of thirty", shared(6, of: 30)),
        Passage("X41", "every row its own", shared(1, of: 20)),
        Passage("X42", "two people of one surname", led("Tom Bramblecote", "Una Bramblecote")),
        Passage("X42", "capitals only", led("Pier Manager", "Pier manager")),
        Passage("X42", "two places", led("Manager, North Pier", "Manager, South Pier")),
        Passage("X42", "one and many", led("Team Manager", "Team Managers")),
    ]
}
