import Basics
import HTTPTypes
import Markup
import Operations

/// The form of one operation on an action, made from the operation's own declaration.
struct OperationPage: Page {
    var value: ActionOperationPageValue
    var values: [String: String]
    var problems: [FieldProblem] = []

    var title: String { value.title }
    var status: HTTPResponse.Status { problems.isEmpty ? .ok : .unprocessableContent }
    var section: ServiceSection? { .plans }
    var hasProblems: Bool { !problems.isEmpty }
    var crumbs: [Crumb] {
        [
            .plans, value.plan.crumb,
            Crumb(value.actionText, Path.plan(value.plan.id).action(value.action)),
        ]
    }

    func body(in frame: Frame) -> HTML {
        let action = Path.plan(value.plan.id).action(value.action)
        return """
            \(OperationForm(fields: [], values: [:], problems: problems).summary)
            \(Parts.heading(value.title, caption: value.actionText.shortened(to: 200)))
            \(beside)
            \(value.obstacle.map { OperationPage.standstill($0, action) } ?? form(to: action, in: frame))
            """
    }

    private var beside: HTML {
        guard !value.beside.isEmpty else { return HTML() }
        return """
            <dl class="summary">\(value.beside.html { Parts.row($0.label, HTML.lines($0.words)) })\
            \(value.evidenceFile.html { Parts.row("The file", "<a href=\"\(Path.plan(value.plan.id).action(value.action).evidenceFile($0))\">Save it</a>") })</dl>
            """
    }

    /// The form would be of no use: why, and the way back.
    private static func standstill(_ words: String, _ action: Path) -> HTML {
        """
        <p class="warning">\(words)</p>
        <p><a href="\(action)">Back to the action</a></p>
        """
    }

    private func form(to action: Path, in frame: Frame) -> HTML {
        let form = OperationForm(fields: value.fields, values: values, problems: problems)
        let kind = form.hasFile ? "multipart/form-data" : nil
        return """
            <p>\(value.explanation)</p>
            <form method="post" action="\(action.operation(value.noun))"\(attribute: "enctype", kind)>
            \(frame.tokenField)\(form.html)
            <div class="buttons"><button>\(value.title)</button> <a href="\(action)">Cancel</a></div>
            </form>
            """
    }
}

extension OperationPage {
    static func show(_ visit: Visit) async throws -> Reply {
        let value = try await value(
            of: visit, subject: visit.query["of"].flatMap { Identifier($0) })
        return .page(OperationPage(value: value, values: value.values))
    }

    static func send(_ visit: Visit) async throws -> Reply {
        let page = try await value(of: visit, subject: nil)
        let values =
            page.fields.contains { $0.kind == .file }
            ? try await visit.upload().values(for: page.fields)
            : try await visit.form().values(for: page.fields)
        do {
            try await visit.desk.perform(
                page.noun, on: page.action, of: page.plan.id, values: values,
                at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            return .page(OperationPage(value: page, values: values.words, problems: problems))
        } catch Refusal.changedMeanwhile {
            return .page(OverwritePage(value: page, typed: values.words))
        }
        return .redirect(
            Path.plan(page.plan.id).action(page.action).saying(.changed))
    }

    private static func value(
        of visit: Visit, subject: Identifier?
    ) async throws -> ActionOperationPageValue {
        try await visit.desk.operationPage(
            visit.parameters.get("noun") ?? "",
            on: visit.identifier("action", of: "action"), of: visit.plan, subject: subject)
    }
}

/// Somebody changed the action meanwhile: both versions side by side, nothing lost.
struct OverwritePage: Page {
    var value: ActionOperationPageValue
    var typed: [String: String]

    let title = "Somebody changed this meanwhile"
    var section: ServiceSection? { .plans }
    var status: HTTPResponse.Status { .conflict }
    var hasProblems: Bool { true }
    var crumbs: [Crumb] { OperationPage(value: value, values: [:]).crumbs }

    func body(in frame: Frame) -> HTML {
        let action = Path.plan(value.plan.id).action(value.action)
        let form = OperationForm(fields: value.fields, values: merged)
        return """
            <h1>Somebody changed this meanwhile</h1>
            <p class="lede">Nothing of yours was stored, so that nobody’s work is overwritten. \
            Both versions stand here: look, then save yours over theirs, or leave it.</p>
            <table class="cards both"><caption class="unseen">Both versions</caption><thead><tr><th scope="col">Field</th>\
            <th scope="col">On the record now</th><th scope="col">As you typed it</th></tr></thead>
            <tbody>\(shown.html { row($0) })</tbody></table>
            <form method="post" action="\(action.operation(value.noun))">\(frame.tokenField)
            \(form.html)
            <div class="buttons"><button>Save mine over theirs</button> \
            <a href="\(action)">Leave theirs</a></div></form>
            """
    }

    /// Fields that hold something in one of the versions.
    private var shown: [OperationField] {
        value.fields.filter { field in
            field.name != "revision"
                && [value.values, typed].contains { !($0[field.name] ?? "").isEmpty }
        }
    }

    private func row(_ field: OperationField) -> HTML {
        """
        <tr><th scope="row">\(field.words)</th>\
        <td data-label="On the record now">\(HTML.lines(value.values[field.name] ?? ""))</td>\
        <td data-label="As you typed it">\(HTML.lines(typed[field.name] ?? ""))</td></tr>
        """
    }

    /// What was typed, on top of the revision that the person now sees.
    private var merged: [String: String] {
        typed.merging(["revision": value.values["revision"] ?? ""]) { _, now in now }
    }
}
