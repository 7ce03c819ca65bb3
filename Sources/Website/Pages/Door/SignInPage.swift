import Basics
import HTTPTypes
import Markup
import Operations

/// Where people sign in; in the demonstration its invented people stand ready.
struct SignInPage: Page {
    var name = ""
    var then = ""
    var people: [Person] = []
    var problems: [FieldProblem] = []
    /// Why nobody can sign in under this name now.
    var obstacle: String?

    let title = "Sign in"
    var status: HTTPResponse.Status {
        problems.isEmpty && obstacle == nil ? .ok : .unprocessableContent
    }
    var hasProblems: Bool { !problems.isEmpty || obstacle != nil }

    func body(in frame: Frame) -> HTML {
        """
        \(Inputs(problems: problems).summary)
        <h1>Sign in</h1>
        \(obstacle.html { "<p class=\"warning\">\($0)</p>" })\
        \(HTML.when(!people.isEmpty, demonstration(in: frame)))
        <form method="post" action="\(Path.session)">
        \(frame.tokenField)<input type="hidden" name="then" value="\(then)">
        \(field("name", "Sign-in name", "text", name, "username"))\
        \(field("password", "Password", "password", "", "current-password"))
        <div class="buttons"><button>Sign in</button></div>
        </form>
        <p>Forgotten your password? The person who runs Waymark for your council can give you a new one.</p>
        """
    }

    private func field(
        _ name: String, _ label: String, _ type: String, _ value: String, _ completes: String
    ) -> HTML {
        Inputs(problems: problems).wrapped(name, label, nil) { described in
            """
            <input type="\(type)" id="\(name)" name="\(name)" value="\(value)" \
            autocomplete="\(completes)" autocapitalize="none" spellcheck="false"\
            \(attribute: "aria-describedby", described)>
            """
        }
    }

    private func demonstration(in frame: Frame) -> HTML {
        """
        <h2>Look around as one of the council’s invented people</h2>
        <ul class="people">\(people.html { person in
            """
            <li><form method="post" action="\(Path.session.demonstration)">\(frame.tokenField)\
            <input type="hidden" name="account" value="\(person.id.text)">\
            <button class="second">\(person.name)</button></form> \
            <span>\(person.roles.map(\.words).joined(separator: ", ")). \
            <span class="hint">\(person.roles.first?.hint ?? "")</span></span></li>
            """
        })</ul>
        <h2>Or with a password</h2>
        """
    }

    static func show(_ visit: Visit) async throws -> Reply {
        if try await visit.site.reception.hasNoAccounts() { return .redirect(.firstRun) }
        if visit.visitor != nil { return .redirect(.own(visit.query["then"])) }
        return .page(
            SignInPage(
                then: visit.query["then"] ?? "",
                people: try await visit.site.reception.demonstrationPeople(
                    on: visit.site.clock.today)))
    }

    static func signIn(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let name = form.words("name")
        var page = SignInPage(name: name, then: form.words("then"))
        do {
            let session = try await visit.site.reception.signIn(
                name: name, password: form["password"] ?? "", at: visit.site.clock.now)
            return .signedIn(session, then: .own(form["then"]))
        } catch Refusal.fields(let problems) {
            page.problems = problems
        } catch Refusal.notNow(let words) {
            page.obstacle = words
        }
        page.people = try await visit.site.reception.demonstrationPeople(on: visit.site.clock.today)
        return .page(page)
    }

    static func signInToDemonstration(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let text = form["account"], let account = Identifier(text) else {
            throw Refusal.notFound(what: "account")
        }
        return .signedIn(
            try await visit.site.reception.signInToDemonstration(
                as: account, at: visit.site.clock.now), then: .work)
    }

    static func signOut(_ visit: Visit) async throws -> Reply {
        _ = try await visit.form()
        if let token = visit.sessionToken { try await visit.site.reception.signOut(token: token) }
        return .signedOut(then: .signIn)
    }
}
