import HTTPTypes
import Hummingbird
import Markup
import Operations
import Planning

/// Changes an action of a proposal in place, or adds one, with the document's words beside it.
struct ProposedActionPage: Page {
    var value: ProposalPageValue
    var place: ProposalPlace
    var fields: ProposedActionFields
    var problems: [FieldProblem] = []

    private var isNew: Bool { place.action == nil }
    private var finding: PlanDocument.Finding {
        value.document.sections[place.section].findings[place.finding]
    }
    private var action: PlanDocument.Action? { place.action.map { finding.actions[$0] } }
    private var path: Path { .proposal(value.id) }

    var title: String {
        isNew ? "Add an action" : "Change \(place.words(in: value.document).loweredFirst)"
    }
    var crumbs: [Crumb] { [.plans, value.crumb] }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }
    var hasProblems: Bool { !problems.isEmpty }
    var status: HTTPResponse.Status { problems.isEmpty ? .ok : .unprocessableContent }

    func body(in frame: Frame) -> HTML {
        let inputs = Inputs(problems: problems)
        return """
            \(inputs.summary)\
            <h1>\(title)</h1>
            <p>\(place.findingOnly.words(in: value.document)): \((finding.text ?? FindingHead.loss).shortened(to: 300))</p>
            <div class="columns">
            <form method="post" action="\(isNew ? path.proposedActions : path.row(place))">
            \(frame.tokenField)\(Parts.revision(value.revision))\
            \(HTML.when(isNew, "<input type=\"hidden\" name=\"finding\" value=\"\(place.findingOnly.slug)\">"))
            \(form(inputs))
            <div class="buttons"><button>\(isNew ? "Add the action" : "Save the change")</button> \
            <a href="\(path.at(isNew ? "reading" : place.anchor))">Cancel</a></div>
            </form>
            \(aside)
            </div>
            """
    }

    private func form(_ inputs: Inputs) -> HTML {
        """
        \(inputs.line("ref", "Number", fields.ref, hint: "As printed in the document, if it has one"))\
        \(inputs.area("text", "Action", fields.text, rows: 3))\
        \(inputs.area("sub_items", "Its parts", fields.subItems.joined(separator: "\n"), hint: "One a line"))\
        \(inputs.area("leads", "Leads", fields.leads.joined(separator: "\n"), hint: "One a line: a name, a post or a team"))\
        \(inputs.line("due_text", "Due", fields.dueText, hint: dueHint))\
        \(inputs.choice("status", "Status", statuses, chosen: fields.status?.rawValue ?? ""))\
        \(inputs.line("status_text", "The document’s words for its status", fields.statusText))\
        \(inputs.area("progress_text", "Progress", fields.progressText))\
        \(inputs.area("future_text", "Still to do", fields.futureText))\
        \(inputs.area("evidence_text", "Evidence", fields.evidenceText))\
        \(inputs.line("monitored_by", "Watched by", fields.monitoredBy, hint: "The board or group that looks at it"))
        """
    }

    private var dueHint: String {
        let example = "In words, such as 28 February 2012, Feb 2012 or ongoing"
        guard let action, action.dueText != nil else { return example }
        return "Read as: \(action.due?.wordsWithDeadline ?? "no date"). \(example)"
    }

    private var statuses: [(value: String, words: String)] {
        [("", "Not said")] + ClaimedStatus.allCases.map { ($0.rawValue, $0.words) }
    }

    private var aside: HTML {
        guard let action else {
            return """
                <aside aria-labelledby="source-name"><h2 id="source-name">Words that found no home</h2>
                \(unplacedCells)</aside>
                """
        }
        let cells = Source.cells(action.from.all.sorted(), in: value.document.cells)
        return """
            <aside aria-labelledby="source-name"><h2 id="source-name">What the document says</h2>
            \(cells.isEmpty ? "<p>Nothing: this action was added by hand.</p>" : Source.words(of: cells))
            <p><a class="warn" href="\(path.row(place).removal)">Remove this action</a></p></aside>
            """
    }

    private var unplacedCells: HTML {
        let cells = Source.cells(value.document.unplaced, in: value.document.cells)
        return cells.isEmpty
            ? "<p>None. Every word of the document stands somewhere in the reading.</p>"
            : Source.words(of: cells)
    }
}

extension ProposedActionPage {
    static func show(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        let place = try visit.place
        return .page(
            ProposedActionPage(
                value: value, place: place, fields: .init(try value.action(at: place))))
    }

    static func showNew(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        let place = try value.finding(named: visit.query["finding"])
        return .page(ProposedActionPage(value: value, place: place, fields: .init()))
    }

    static func change(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let (id, place) = (try visit.proposal, try visit.place)
        let fields = ProposedActionFields(form)
        do {
            try await visit.desk.change(
                fields, at: place, in: id, revision: form.revision, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            let value = try await visit.desk.proposal(id)
            _ = try value.action(at: place)
            return .page(
                ProposedActionPage(value: value, place: place, fields: fields, problems: problems))
        }
        return .redirect(.proposal(id).saying(.changed).at(place.anchor))
    }

    static func add(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let value = try await visit.desk.proposal(visit.proposal)
        let place = try value.finding(named: form["finding"])
        let fields = ProposedActionFields(form)
        do {
            try await visit.desk.add(
                fields, to: place, in: value.id, revision: form.revision, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            return .page(
                ProposedActionPage(value: value, place: place, fields: fields, problems: problems))
        }
        return .redirect(.proposal(value.id).saying(.added).at(place.anchor))
    }
}

extension ProposalPageValue {
    /// The action at a place; one that is not there is not found.
    func action(at place: ProposalPlace) throws(Refusal) -> PlanDocument.Action {
        guard let index = place.action, document.holds(place) else {
            throw .notFound(what: "action")
        }
        return document.sections[place.section].findings[place.finding].actions[index]
    }

    /// The finding at a place; one that is not there is not found.
    func finding(at place: ProposalPlace) throws(Refusal) -> PlanDocument.Finding {
        guard place.action == nil, document.holds(place) else { throw .notFound(what: "finding") }
        return document.sections[place.section].findings[place.finding]
    }

    /// The finding that an address or a form names by its place.
    func finding(named slug: String?) throws(Refusal) -> ProposalPlace {
        guard let place = slug.flatMap({ ProposalPlace(slug: $0) }), place.action == nil,
            document.holds(place)
        else { throw .notFound(what: "finding") }
        return place
    }
}

extension ProposedActionFields {
    init(_ form: FormFields) {
        self.init()
        ref = form.words("ref")
        text = form.words("text")
        subItems = form.lines("sub_items")
        leads = form.lines("leads")
        dueText = form.words("due_text")
        status = ClaimedStatus(rawValue: form.words("status"))
        statusText = form.words("status_text")
        progressText = form.words("progress_text")
        futureText = form.words("future_text")
        evidenceText = form.words("evidence_text")
        monitoredBy = form.words("monitored_by")
    }
}

extension String {
    /// With its first letter small, for the middle of a sentence.
    var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
