import HTTPTypes
import Testing

@testable import Operations
@testable import Website

/// What the forms of a living plan send arrives as the operation wants it.
@Suite struct LivingTests {
    private let action = "/plans/\(Samples.planID.text)/actions/\(Samples.id("a", 0).text)"

    @Test func `an update is recorded`() async throws {
        let site = try TestSite()
        let response = try await site.post(
            "\(action)/updates",
            [("text", "Done & dusted"), ("stage", "done"), ("owner_rag", ""), ("foreign", "x")])
        #expect(response.location == "\(action)?done=changed")
        #expect(await site.desk.told == ["updates: stage=done; text=Done & dusted"])
    }

    @Test func `evidence comes with its file`() async throws {
        let site = try TestSite()
        let response = try await site.upload(
            "\(action)/evidence", name: "audit.pdf", bytes: [1, 2, 3])
        #expect(response.location == "\(action)?done=changed")
        #expect(await site.desk.told == ["evidence: file=audit.pdf, 3 bytes"])
    }

    @Test func `a file that is evidence is saved and never shown`() async throws {
        let response = try await TestSite().get("\(action)/files/\(Samples.evidenceID.text)")
        #expect(response.headers[.contentType] == "application/octet-stream")
        #expect(response.headers[.contentDisposition]?.hasPrefix("attachment") == true)
    }

    @Test(arguments: actionOperations.map { $0.noun })
    func `what is wrong is said and what was typed is kept`(noun: String) async throws {
        let operation = try #require(actionOperations.first { $0.noun == noun })
        let field = try #require(operation.fields.first { $0.kind == .text || $0.kind == .lines })
        let problem = FieldProblem(field: field.name, words: "Mend this.")
        let site = try TestSite(desk: SampleDesk(refusing: Refusal.fields([problem])))
        let hasFile = operation.fields.contains { $0.kind == .file }
        let response =
            hasFile
            ? try await site.upload("\(action)/\(noun)", name: "a.pdf", bytes: [1])
            : try await site.post("\(action)/\(noun)", [(field.name, "Typed <words>")])
        #expect(response.status == .unprocessableContent)
        #expect(response.page.all("title")[0].text.hasPrefix("Error: "))
        #expect(response.page.all("a").contains { $0["href"] == "#\(field.name)" })
        if !hasFile {
            #expect(response.page.all("textarea").contains { $0.text == "\nTyped <words>" })
        }
    }

    @Test func `of two who change the words the second sees both`() async throws {
        let site = try TestSite(desk: SampleDesk(refusing: Refusal.changedMeanwhile))
        let response = try await site.post(
            "\(action)/wordings", [("text", "My words"), ("revision", "3")])
        #expect(response.status == .conflict)
        #expect(response.page.all("td").contains { $0.text == "My words" })
    }

    @Test func `an operation that does not exist is not found`() async throws {
        #expect(try await TestSite().get("\(action)/miracles/new").status == .notFound)
        #expect(try await TestSite().post("\(action)/miracles", []).status == .notFound)
    }

    @Test func `an account is made with every role that was ticked`() async throws {
        let site = try TestSite()
        let response = try await site.post(
            "/people",
            [
                ("name", "Ines"), ("sign_in_name", "ines"), ("password", "secret"),
                ("roles", "lead"), ("roles", "checker"),
            ])
        #expect(response.location == "/people?done=changed")
        #expect(
            await site.desk.told == [
                "add account: name=Ines; password=secret; roles=lead/checker; sign_in_name=ines"
            ])
    }

    @Test func `a password that was typed is never sent back`() async throws {
        let problem = FieldProblem(field: "password", words: "Too short.")
        let site = try TestSite(desk: SampleDesk(refusing: Refusal.fields([problem])))
        for (address, name) in [
            ("/people", "password"), ("/password", "old_password"),
            ("/people/\(Samples.accountID.text)/password", "password"),
        ] {
            let response = try await site.post(address, [(name, "Sesame")])
            #expect(response.status == .unprocessableContent)
            #expect(!response.text.contains("Sesame"))
            #expect(response.text.contains("Too short."))
        }
    }

    @Test func `days that cannot be read are asked for again`() async throws {
        let response = try await TestSite().get(
            "/plans/\(Samples.planID.text)/comparison?from=soon&to=26+February+2026")
        #expect(response.status == .unprocessableContent)
        #expect(response.page.all("input").contains { $0["value"] == "soon" })
    }
}
