import HTTPTypes
import Markup
import Operations

/// The first page of a new installation: it makes the first account.
struct FirstRunPage: Page {
    var values: [String: String] = [:]
    var problems: [FieldProblem] = []

    let title = "Set up Waymark"
    var status: HTTPResponse.Status { problems.isEmpty ? .ok : .unprocessableContent }
    var hasProblems: Bool { !problems.isEmpty }

    func body(in frame: Frame) -> HTML {
        let form = OperationForm(
            fields: Door.firstRunFields, values: values, problems: problems)
        return """
            \(form.summary)
            <h1>Set up Waymark</h1>
            <p class="lede">Nobody can sign in yet. Make the first account: it keeps plans and makes accounts for others.</p>
            <form method="post" action="\(Path.firstRun)">\(frame.tokenField)
            \(form.html)
            <div class="buttons"><button>Make the account and sign in</button></div>
            </form>
            """
    }

    static func show(_ visit: Visit) async throws -> Reply {
        guard try await visit.site.reception.hasNoAccounts() else { return .redirect(.signIn) }
        return .page(FirstRunPage())
    }

    static func make(_ visit: Visit) async throws -> Reply {
        let values = try await visit.form().values(for: Door.firstRunFields)
        do {
            return .signedIn(
                try await visit.site.reception.makeFirstAccount(values, at: visit.site.clock.now),
                then: .newProposal)
        } catch Refusal.fields(let problems) {
            var shown = values.words
            shown["password"] = nil
            return .page(FirstRunPage(values: shown, problems: problems))
        }
    }
}
