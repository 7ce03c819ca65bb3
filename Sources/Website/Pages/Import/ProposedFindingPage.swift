import HTTPTypes
import Hummingbird
import Markup
import Operations
import Planning

/// Changes a finding of a proposal in place, or adds one, with the document's words beside it.
struct ProposedFindingPage: Page {
    /// What the page is for.
    enum Purpose: Sendable, Equatable {
        case change(ProposalPlace)
        /// Adds to the section at this place.
        case add(section: Int)
    }

    var value: ProposalPageValue
    var purpose: Purpose
    var fields: ProposedFindingFields
    var problems: [FieldProblem] = []

    private var path: Path { .proposal(value.id) }

    var title: String {
        switch purpose {
        case .add: "Add a finding"
        case .change(let place): "Change \(place.words(in: value.document).loweredFirst)"
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
            <div class="columns">
            <form method="post" action="\(target)">
            \(frame.tokenField)\(Parts.revision(value.revision))\(sectionField)
            \(inputs.choice("kind", "Kind", ProposedFindingPage.kinds, chosen: fields.kind.rawValue))\
            \(inputs.line("ref", "Number", fields.ref, hint: "As printed in the document, if it has one"))\
            \(inputs.area("text", "The finding’s words", fields.text, rows: 4))\
            \(inputs.line("band_text", "The inspectorate’s timescale", fields.bandText, hint: "Such as within three months"))\
            \(inputs.area("progress_text", "Progress for the whole finding", fields.progressText))
            <div class="buttons"><button>\(isNew ? "Add the finding" : "Save the change")</button> \
            <a href="\(path.at("reading"))">Cancel</a></div>
            </form>
            \(aside)
            </div>
            """
    }

    private var isNew: Bool { if case .add = purpose { true } else { false } }

    private var target: Path {
        switch purpose {
        case .add: path.proposedFindings
        case .change(let place): path.row(place)
        }
    }

    private var sectionField: HTML {
        guard case .add(let section) = purpose else { return HTML() }
        return "<input type=\"hidden\" name=\"section\" value=\"\(section + 1)\">"
    }

    private var aside: HTML {
        let document = value.document
        guard case .change(let place) = purpose else {
            let cells = Source.cells(document.unplaced, in: document.cells)
            return """
                <aside aria-labelledby="source-name"><h2 id="source-name">Words that found no home</h2>
                \(cells.isEmpty ? "<p>None. Every word of the document stands somewhere in the reading.</p>" : Source.words(of: cells))</aside>
                """
        }
        let from = document.sections[place.section].findings[place.finding].from
        let cells = Source.cells(from.all.sorted(), in: document.cells)
        return """
            <aside aria-labelledby="source-name"><h2 id="source-name">What the document says</h2>
            \(cells.isEmpty ? "<p>Nothing: this finding was added by hand.</p>" : Source.words(of: cells))
            <p><a class="warn" href="\(path.row(place).removal)">Remove this finding</a></p></aside>
            """
    }

    private static let kinds: [(value: String, words: String)] =
        PlanDocument.FindingKind.allCases.map { ($0.rawValue, $0.words) }
}

extension ProposedFindingPage {
    static func show(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        let place = try visit.place
        return .page(
            ProposedFindingPage(
                value: value, purpose: .change(place),
                fields: .init(try value.finding(at: place))))
    }

    static func showNew(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        let section = try value.section(named: visit.query["section"])
        return .page(
            ProposedFindingPage(value: value, purpose: .add(section: section), fields: .init()))
    }

    static func change(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let (id, place) = (try visit.proposal, try visit.place)
        let fields = ProposedFindingFields(form)
        do {
            try await visit.desk.change(
                fields, at: place, in: id, revision: form.revision, at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            let value = try await visit.desk.proposal(id)
            _ = try value.finding(at: place)
            return .page(
                ProposedFindingPage(
                    value: value, purpose: .change(place), fields: fields, problems: problems))
        }
        return .redirect(.proposal(id).saying(.changed).at(place.anchor))
    }

    static func add(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let value = try await visit.desk.proposal(visit.proposal)
        let section = try value.section(named: form["section"])
        let fields = ProposedFindingFields(form)
        do {
            try await visit.desk.add(
                fields, toSection: section, in: value.id, revision: form.revision,
                at: visit.site.clock.now)
        } catch Refusal.fields(let problems) {
            return .page(
                ProposedFindingPage(
                    value: value, purpose: .add(section: section), fields: fields,
                    problems: problems))
        }
        return .redirect(.proposal(value.id).saying(.added).at("reading"))
    }
}

extension ProposalPageValue {
    /// The section that an address or a form names, counted from 1 there and from 0 here.
    fileprivate func section(named text: String?) throws(Refusal) -> Int {
        guard let number = text.flatMap({ Int($0) }),
            document.sections.indices.contains(number - 1)
        else { throw .notFound(what: "section") }
        return number - 1
    }
}

extension ProposedFindingFields {
    init(_ form: FormFields) {
        self.init()
        kind = PlanDocument.FindingKind(rawValue: form.words("kind")) ?? .other
        ref = form.words("ref")
        text = form.words("text")
        bandText = form.words("band_text")
        progressText = form.words("progress_text")
    }
}
