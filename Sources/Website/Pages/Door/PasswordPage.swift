import HTTPTypes
import Markup
import Operations

/// Where everybody changes their own password.
struct PasswordPage: Page {
    var mustChange: Bool
    var isChanged = false
    var problems: [FieldProblem] = []

    let title = "Your password"
    var status: HTTPResponse.Status { problems.isEmpty ? .ok : .unprocessableContent }
    var hasProblems: Bool { !problems.isEmpty }

    func body(in frame: Frame) -> HTML {
        let inputs = Inputs(problems: problems)
        func field(_ name: String, _ label: String, _ completes: String, _ hint: String?) -> HTML {
            inputs.wrapped(name, label, hint) { described in
                """
                <input type="password" id="\(name)" name="\(name)" autocomplete="\(completes)"\
                \(attribute: "aria-describedby", described)\(inputs.invalid(name))>
                """
            }
        }
        return """
            \(inputs.summary)
            \(HTML.when(isChanged, "<div class=\"done\" role=\"status\"><p>Your password is changed.</p></div>"))
            <h1>Your password</h1>
            \(HTML.when(mustChange, "<p class=\"warning\">Your password was set by somebody else. Choose your own before you go on.</p>"))
            <form method="post" action="\(Path.password)">\(frame.tokenField)
            \(field("old_password", "The password now", "current-password", nil))\
            \(field("password", "The new password", "new-password", "12 characters at least. Three random words do."))
            <div class="buttons"><button>Change the password</button></div>
            </form>
            \(HTML.when(!mustChange, "<p><a href=\"\(Path.tokens)\">Your tokens for the API</a></p>"))
            """
    }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(
            PasswordPage(
                mustChange: visit.visitor?.mustChangePassword ?? false,
                isChanged: visit.query["done"] != nil))
    }

    static func change(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let mustChange = visit.visitor?.mustChangePassword ?? false
        do {
            try await visit.desk.changeOwnPassword(
                from: form["old_password"] ?? "", to: form["password"] ?? "",
                at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            return .page(PasswordPage(mustChange: mustChange, problems: problems))
        }
        return .redirect(mustChange ? .work : Path.password.saying(.changed))
    }
}
