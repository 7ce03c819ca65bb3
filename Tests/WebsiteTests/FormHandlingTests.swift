import HTTPTypes
import Operations
import Testing

@testable import Website

/// What a form sends arrives as the operation wants it, and the answer is the next page.
@Suite struct FormHandlingTests {
    private let proposal = "/proposals/\(Samples.proposalID.text)"
    private let plan = "/plans/\(Samples.planID.text)"

    @Test func `a file is brought in and its proposal is next`() async throws {
        let site = try TestSite()
        let response = try await site.upload(
            "/proposals", name: "plan; version \"2\".docx".replacing("\"", with: "%22"),
            bytes: [1, 2, 13, 10, 45, 45, 3])
        #expect(response.status == .seeOther)
        #expect(response.location == "\(proposal)?done=read")
        #expect(await site.desk.told == ["bring plan; version \"2\".docx, 7 bytes"])
    }

    @Test func `pasted text is brought in with its own line ends`() async throws {
        let site = try TestSite()
        let response = try await site.post(
            "/proposals", [("text", "Action | Lead\r\nDo it & see | Rosa + Dev")])
        #expect(response.location == "\(proposal)?done=read")
        #expect(await site.desk.told == ["bring “Action | Lead\nDo it & see | Rosa + Dev”"])
    }

    @Test func `nothing chosen is said at the field`() async throws {
        let site = try TestSite()
        let file = try await site.upload("/proposals", name: "", bytes: [])
        #expect(file.status == .unprocessableContent)
        #expect(
            file.page.all("a").contains {
                $0["href"] == "#file" && $0.text == "Choose the file that holds the plan"
            })
        let text = try await site.post("/proposals", [("text", " \r\n ")])
        #expect(
            text.page.all("p").contains {
                $0["id"] == "text-problem" && $0.text == "Paste the words of the plan"
            })
        #expect(text.page.all("title")[0].text.hasPrefix("Error: "))
        #expect(await site.desk.told == [])
    }

    @Test func `pasted text is kept when it cannot be read`() async throws {
        let words = "Dear all,\n<b>ten o’clock</b>"
        for refusal in [
            Refusal.notReadable(words: "It is empty."), .notAPlan(words: "No actions were found."),
        ] {
            let site = try TestSite(desk: SampleDesk(refusing: refusal))
            let response = try await site.post("/proposals", [("text", words)])
            #expect(response.status == .unprocessableContent)
            #expect(response.page.all("textarea").map(\.text) == ["\n" + words])
        }
    }

    /// Where a form goes, what it holds, what the desk is told, and where the person is led.
    typealias ProposalForm = (path: String, fields: [(String, String)], told: String, next: String)

    static let forms: [ProposalForm] = [
        ("answers", [("answer-2", "1")], "settle 1=1 in revision 7", "?done=settled#questions"),
        ("answers", [("all", "suggested")], "settle all in revision 7", "?done=settled#questions"),
        (
            "actions/1-1-2",
            [("text", " Do it "), ("leads", "Rosa\r\n\r\n Dev "), ("status", "underway")],
            "change 0.0 action 1: leads=Rosa/Dev, text=Do it", "?done=changed#r1-1-2"
        ),
        (
            "findings/2-1", [("text", "Find it"), ("kind", "requirement")],
            "change 1 finding 0: text=Find it", "?done=changed#r2-1"
        ),
        (
            "actions", [("text", "New"), ("finding", "1-2")], "add to 0.1 action: text=New",
            "?done=added#r1-2"
        ),
        (
            "findings", [("text", "New"), ("section", "2")], "add to 1 finding: text=New",
            "?done=added#reading"
        ),
        (
            "measures/1-1-1", [("text", "Count it"), ("baseline_value", "61"), ("action", "2")],
            "change 0.0 measure 0: baseline_value=61, text=Count it", "?done=changed#m1-1-1"
        ),
        (
            "measures", [("text", "Count it"), ("finding", "1-2")],
            "add to 0.1 measure: text=Count it", "?done=added#r1-2"
        ),
        (
            "measures", [("text", "Count it")], "add to whole measure: text=Count it",
            "?done=added#whole"
        ),
        (
            "criteria/1-1-1", [("text", "It works")],
            "change 0.0 success criterion 0: text=It works",
            "?done=changed#c1-1-1"
        ),
        ("actions/1-1-2/removal", [], "remove 0.0 action 1", "?done=removed#unplaced"),
        ("findings/1-2/removal", [], "remove 0 finding 1", "?done=removed#unplaced"),
        ("measures/1-1-1/removal", [], "remove 0.0 measure 0", "?done=removed#unplaced"),
        ("criteria/1-1-1/removal", [], "remove 0.0 success criterion 0", "?done=removed#unplaced"),
        (
            "words/2", [("as", "evidence"), ("where", "1-1-2")],
            "place 1: evidence of 0.0 action 1", "?done=placed#r1-1-2"
        ),
        (
            "words/2", [("as", "band_text"), ("where", "1-1-2")],
            "place 1: band_text of 0 finding 0", "?done=placed#r1-1"
        ),
        (
            "words/2", [("as", "new-action"), ("where", "1-1")], "place 1: new in 0.0 action",
            "?done=placed#r1-1"
        ),
        ("words/2", [("as", "aside")], "place 1: aside", "?done=placed#unplaced"),
        ("words/2", [("as", "unplaced")], "place 1: unplaced", "?done=placed#unplaced"),
    ]

    @Test(arguments: forms)
    func `a form of a proposal is taken`(form: ProposalForm) async throws {
        let site = try TestSite()
        let response = try await site.post(
            "\(proposal)/\(form.path)", form.fields + [("revision", "7")])
        #expect(response.status == .seeOther)
        #expect(response.location == proposal + form.next)
        #expect(await site.desk.told == [form.told])
    }

    @Test func `words that fit no field of a finding are asked for again`() async throws {
        let site = try TestSite()
        let response = try await site.post(
            "\(proposal)/words/2", [("as", "evidence"), ("where", "1-1"), ("revision", "7")])
        #expect(response.status == .unprocessableContent)
        #expect(
            response.page.all("p").contains {
                $0["id"] == "where-problem"
                    && $0.text == "Choose an action: a finding has no evidence."
            })
        #expect(await site.desk.told == [])
    }

    @Test func `a record that cannot be reached is told to a monitor`() async throws {
        #expect(try await TestSite().get("/health").text == "ok\n")
        let site = try TestSite(desk: SampleDesk(refusing: Refusal.notNow(words: "Gone.")))
        let response = try await site.get("/health")
        #expect(response.status == .serviceUnavailable)
        #expect(response.text.hasPrefix("The record cannot be read"))
    }

    @Test func `a proposal is accepted, discarded, and taken back`() async throws {
        let site = try TestSite()
        let accepted = try await site.post("\(proposal)/acceptance", [("revision", "7")])
        #expect(accepted.location == "\(plan)?done=accepted")
        let discarded = try await site.post("\(proposal)/removal", [])
        #expect(discarded.location == "/plans?done=discarded")
        let withdrawn = try await site.post("\(plan)/withdrawal", [])
        #expect(withdrawn.location == "\(proposal)?done=withdrawn")
        #expect(await site.desk.told == ["accept revision 7", "discard", "withdraw"])
    }

    @Test func `what was typed is kept beside what is wrong with it`() async throws {
        let problem = FieldProblem(field: "text", words: "Enter action.")
        let site = try TestSite(desk: SampleDesk(refusing: Refusal.fields([problem])))
        for path in ["actions/1-1-2", "actions", "findings/1-1", "findings"] {
            let response = try await site.post(
                "\(proposal)/\(path)",
                [
                    ("progress_text", "Typed <words>"), ("finding", "1-1"), ("section", "1"),
                    ("revision", "7"),
                ])
            #expect(response.status == .unprocessableContent)
            #expect(response.page.all("textarea").contains { $0.text == "\nTyped <words>" })
            #expect(
                response.page.all("p").contains {
                    $0["id"] == "text-problem" && $0.text == "Enter action."
                })
        }
    }

    @Test func `a filter’s empty fields do not stay in the address`() async throws {
        let response = try await TestSite().get("\(plan)?words=&lead=Dev+Mockup&due=&sort=due")
        #expect(response.location == "\(plan)?lead=Dev%20Mockup&sort=due#actions")
    }

    @Test func `a form from an older page says so`() async throws {
        let site = try TestSite(desk: SampleDesk(refusing: Refusal.changedMeanwhile))
        let response = try await site.post(
            "\(proposal)/answers", [("answer-1", "0"), ("revision", "6")])
        #expect(response.status == .conflict)
        #expect(response.text.contains("Your change was not stored"))
    }

    @Test(arguments: [
        [], [("revision", "7")], [("revision", "x"), ("answer-1", "0")],
        [("revision", "7"), ("answer-1", "x")],
    ])
    func `a form that lacks its fields is not understood`(fields: [(String, String)]) async throws {
        let site = try TestSite()
        let response = try await site.post("\(proposal)/answers", fields)
        #expect(response.status == .badRequest)
        #expect(await site.desk.told == [])
    }
}
