import HTTPTypes
import Markup
import Operations
import Planning

/// Changes a row of a proposal in place, or adds one, with the document's words beside it.
struct ProposedRowPage<Fields: ProposedForm>: Page {
    /// What the page is for.
    enum Purpose: Sendable, Equatable {
        case change(ProposalPlace)
        /// Adds at the end of the list.
        case add(ProposalList)
    }

    var value: ProposalPageValue
    var purpose: Purpose
    var fields: Fields
    var problems: [FieldProblem] = []

    private var path: Path { .proposal(value.id) }
    private var document: PlanDocument { value.document }

    var title: String {
        switch purpose {
        case .add: "Add \(Fields.kind.withArticle)"
        case .change(let place): "Change \(place.words(in: document).loweredFirst)"
        }
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
            \(holder)
            <div class="columns">
            <form method="post" action="\(target)">
            \(frame.tokenField)\(Parts.revision(value.revision))\(hidden)
            \(fields.inputs(inputs, in: document, at: purpose.row, under: list.holder))
            <div class="buttons"><button>\(isNew ? "Add the \(Fields.kind.rawValue)" : "Save the change")</button> \
            <a href="\(path.at(purpose.row?.anchor ?? "reading"))">Cancel</a></div>
            </form>
            \(aside)
            </div>
            """
    }

    private var isNew: Bool { purpose.row == nil }

    private var list: ProposalList {
        switch purpose {
        case .change(let place): place.list
        case .add(let list): list
        }
    }

    private var target: Path {
        switch purpose {
        case .change(let place): path.row(place)
        case .add(let list): path.rows(list.kind)
        }
    }

    /// What the row stands under.
    private var holder: HTML {
        switch list {
        case .findings(let section): return "<p>\(document.sectionName(section))</p>"
        case .actions, .measures, .criteria: break
        }
        guard let place = list.holder else { return "<p>Set for the whole plan</p>" }
        let words = (document[place].text ?? FindingHead.loss).shortened(to: 300)
        return "<p>\(place.words(in: document)): \(words)</p>"
    }

    private var hidden: HTML {
        guard isNew else { return HTML() }
        return list.fields.html {
            "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">"
        }
    }

    private var aside: HTML {
        guard case .change(let place) = purpose else {
            let cells = Source.cells(document.unplaced, in: document.cells)
            return """
                <aside aria-labelledby="source-name"><h2 id="source-name">Words that found no home</h2>
                \(cells.isEmpty ? ProposedRowPage.noneLeft : Source.words(of: cells))</aside>
                """
        }
        let cells = Source.cells(document.cellIDs(of: place).sorted(), in: document.cells)
        return """
            <aside aria-labelledby="source-name"><h2 id="source-name">What the document says</h2>
            \(cells.isEmpty ? "<p>Nothing: this \(Fields.kind.rawValue) was added by hand.</p>" : Source.words(of: cells))
            <p><a class="warn" href="\(path.row(place).removal)">Remove this \(Fields.kind.rawValue)</a></p></aside>
            """
    }

    private static var noneLeft: HTML {
        "<p>None. Every word of the document stands somewhere in the reading.</p>"
    }
}

extension ProposedRowPage.Purpose {
    /// The row that is changed; nil where one is added.
    var row: ProposalPlace? { if case .change(let place) = self { place } else { nil } }
}

extension ProposedRowPage {
    static func show(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        let place = try visit.place(of: Fields.kind)
        let row = try value.row(Fields.Row.self, at: place)
        return .page(ProposedRowPage(value: value, purpose: .change(place), fields: .init(row)))
    }

    static func showNew(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        let list = try value.list(of: Fields.kind, named: visit.query)
        return .page(ProposedRowPage(value: value, purpose: .add(list), fields: .init()))
    }

    static func change(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let (id, place) = (try visit.proposal, try visit.place(of: Fields.kind))
        let fields = Fields(form)
        do {
            try await visit.desk.change(
                fields, at: place, in: id, revision: form.revision, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            let value = try await visit.desk.proposal(id)
            _ = try value.row(Fields.Row.self, at: place)
            return .page(
                ProposedRowPage(
                    value: value, purpose: .change(place), fields: fields, problems: problems))
        }
        return .redirect(.proposal(id).saying(.changed).at(place.anchor))
    }

    static func add(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let value = try await visit.desk.proposal(visit.proposal)
        let list = try value.list(of: Fields.kind, named: form)
        let fields = Fields(form)
        do {
            try await visit.desk.add(
                fields, to: list, in: value.id, revision: form.revision, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            return .page(
                ProposedRowPage(
                    value: value, purpose: .add(list), fields: fields, problems: problems))
        }
        return .redirect(.proposal(value.id).saying(.added).at(list.anchor))
    }
}
