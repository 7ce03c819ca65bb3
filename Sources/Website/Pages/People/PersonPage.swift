import Basics
import HTTPTypes
import Markup
import Operations

/// One account: what the person is, a new password, the end of it. Without a person it makes one.
struct PersonPage: Page {
    var person: Person?
    var values: [String: String] = [:]
    var problems: [FieldProblem] = []

    var title: String { person?.name ?? "Make an account" }
    var section: ServiceSection? { .people }
    var crumbs: [Crumb] { [Crumb("People and posts", .people)] }
    var status: HTTPResponse.Status { problems.isEmpty ? .ok : .unprocessableContent }
    var hasProblems: Bool { !problems.isEmpty }

    func body(in frame: Frame) -> HTML {
        let fields = person == nil ? Record.newAccountFields : Record.rolesFields
        let form = OperationForm(fields: fields, values: values, problems: problems)
        let target = person.map { Path.people.person($0.id).roles } ?? Path.people
        return """
            \(form.summary)
            <h1>\(title)</h1>
            \(person.html { "<p class=\"lede\">Signs in as \($0.signInName).\(HTML.when($0.isClosed, " The account is closed."))</p>" })
            <form method="post" action="\(target)">\(frame.tokenField)
            \(form.html)
            <div class="buttons"><button>\(person == nil ? "Make the account" : "Save the roles")</button> \
            <a href="\(Path.people)">Cancel</a></div>
            </form>
            \(person.html { $0.isClosed ? HTML() : others(for: $0, in: frame) })
            """
    }

    private func others(for person: Person, in frame: Frame) -> HTML {
        let path = Path.people.person(person.id)
        let form = OperationForm(fields: Record.passwordFields, values: [:])
        return """
            <h2>A new password</h2>
            <form method="post" action="\(path.newPassword)">\(frame.tokenField)
            \(form.html)
            <div class="buttons"><button class="second">Give a new password</button></div>
            </form>
            <h2>Close the account</h2>
            <p>Nobody can sign in with it any more. What the person did stays on the record.</p>
            \(Parts.button("Close the account", to: path.ending, in: frame, kind: "danger"))
            """
    }
}

extension PersonPage {
    static func showNew(_ visit: Visit) async throws -> Reply {
        _ = try await visit.desk.people(on: visit.site.clock.today)
        return .page(PersonPage())
    }

    static func add(_ visit: Visit) async throws -> Reply {
        let values = try await visit.form().values(for: Record.newAccountFields)
        do {
            try await visit.desk.addAccount(values, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            var shown = values.words
            shown["password"] = nil
            return .page(PersonPage(values: shown, problems: problems))
        }
        return .redirect(Path.people.saying(.changed))
    }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(PersonPage(try await person(visit)))
    }

    static func changeRoles(_ visit: Visit) async throws -> Reply {
        let person = try await person(visit)
        let values = try await visit.form().values(for: Record.rolesFields)
        do {
            try await visit.desk.changeRoles(of: person.id, values, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            return .page(PersonPage(person: person, values: values.words, problems: problems))
        }
        return .redirect(Path.people.saying(.changed))
    }

    static func resetPassword(_ visit: Visit) async throws -> Reply {
        let person = try await person(visit)
        let values = try await visit.form().values(for: Record.passwordFields)
        do {
            try await visit.desk.resetPassword(of: person.id, values, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            var page = PersonPage(person)
            page.problems = problems
            return .page(page)
        }
        return .redirect(Path.people.saying(.changed))
    }

    static func close(_ visit: Visit) async throws -> Reply {
        let person = try await person(visit)
        _ = try await visit.form()
        try await visit.desk.closeAccount(person.id, at: visit.site.clock.now)
        return .redirect(Path.people.saying(.changed))
    }

    private static func person(_ visit: Visit) async throws -> Person {
        let id = try visit.identifier("account", of: "account")
        let value = try await visit.desk.people(on: visit.site.clock.today)
        guard let person = value.people.first(where: { $0.id == id }) else {
            throw Refusal.notFound(what: "account")
        }
        return person
    }

    init(_ person: Person) {
        self.person = person
        values = [
            "roles": person.roles.map(\.rawValue).joined(separator: "\n"),
            "lead_names": person.leadNames.joined(separator: "\n"),
            "last_day": person.lastDay?.words ?? "",
        ]
    }
}
