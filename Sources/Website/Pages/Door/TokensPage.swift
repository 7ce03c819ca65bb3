import Basics
import Markup
import Operations

/// A person's own tokens for the API.
struct TokensPage: Page {
    var tokens: [TokenLine]
    /// A token just made: shown once.
    var secret: String?
    var values: [String: String] = [:]
    var problems: [FieldProblem] = []

    let title = "Your tokens"
    var hasProblems: Bool { !problems.isEmpty }

    func body(in frame: Frame) -> HTML {
        let form = OperationForm(fields: Record.tokenFields, values: values, problems: problems)
        return """
            \(form.summary)
            <h1>Your tokens</h1>
            <p class="lede">A program that sends one of these speaks to the API as you, with your rights. \
            <a href="\(Path.openAPI)">What the API can do</a></p>
            \(secret.html { """
            <div class="done" role="status"><p>This is the token. Copy it now: it is not shown again.</p>\
            <p><code>\($0)</code></p></div>
            """ })
            \(list(in: frame))
            <h2>Make a token</h2>
            <form method="post" action="\(Path.tokens)">\(frame.tokenField)
            \(form.html)
            <div class="buttons"><button>Make the token</button></div></form>
            """
    }

    private func list(in frame: Frame) -> HTML {
        guard !tokens.isEmpty else { return "<p class=\"nothing\">You have made none.</p>" }
        return """
            <ul>\(tokens.html { token in
                """
                <li><b>\(token.name)</b>, \(token.state)\
                \(HTML.when(token.isOpen, Parts.button("Close it", to: Path.tokens.person(token.id).ending, in: frame, kind: "second")))</li>
                """
            })</ul>
            """
    }
}

extension TokensPage {
    static func show(_ visit: Visit) async throws -> Reply { .page(try await page(visit)) }

    static func make(_ visit: Visit) async throws -> Reply {
        let values = try await visit.form().values(for: Record.tokenFields)
        do {
            let secret = try await visit.desk.makeToken(values, at: visit.site.clock.now)
            var page = try await page(visit)
            page.secret = secret
            return .page(page)
        } catch Refusal.fields(let problems) {
            var page = try await page(visit)
            page.values = values.words
            page.problems = problems
            return .page(page)
        }
    }

    static func close(_ visit: Visit) async throws -> Reply {
        _ = try await visit.form()
        try await visit.desk.closeToken(
            visit.identifier("token", of: "token"), at: visit.site.clock.now)
        return .redirect(.tokens)
    }

    private static func page(_ visit: Visit) async throws -> TokensPage {
        TokensPage(tokens: try await visit.desk.tokens(on: visit.site.clock.today))
    }
}

extension TokenLine {
    /// "until 31 March 2027", "closed".
    fileprivate var state: String {
        if isClosed { return "closed" }
        return isOpen ? "until \(lastDay.words)" : "over since \(lastDay.words)"
    }
}
