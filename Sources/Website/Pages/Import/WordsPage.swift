import HTTPTypes
import Markup
import Operations
import Planning

/// Puts words of a document that found no home where they belong.
struct WordsPage: Page {
    var value: ProposalPageValue
    var cell: PlanDocument.Cell
    /// What was chosen, as the form names it.
    var form = FormFields()
    var problems: [FieldProblem] = []

    let title = "Put these words in their place"
    var crumbs: [Crumb] { [.plans, value.crumb] }
    var section: ServiceSection? { .plans }
    var isWide: Bool { true }
    var hasProblems: Bool { !problems.isEmpty }
    var status: HTTPResponse.Status { problems.isEmpty ? .ok : .unprocessableContent }

    private var path: Path { .proposal(value.id) }
    private var document: PlanDocument { value.document }

    func body(in frame: Frame) -> HTML {
        let inputs = Inputs(problems: problems)
        return """
            \(inputs.summary)\
            <h1>\(title)</h1>
            \(Source.words(of: [cell]))
            <div class="columns">
            <form method="post" action="\(path.words(cell.id))">
            \(frame.tokenField)\(Parts.revision(value.revision))
            \(inputs.wrapped("as", "They are", nil) { described in
                """
                <select id="as" name="as"\(attribute: "aria-describedby", described)>\(kinds)</select>
                """
            })
            \(inputs.wrapped("where", "Of", hint) { described in
                """
                <select id="where" name="where"\(attribute: "aria-describedby", described)>\(places)</select>
                """
            })
            <div class="buttons"><button>Put them here</button> <a href="\(path.at("unplaced"))">Cancel</a></div>
            </form>
            \(aside(in: frame))
            </div>
            """
    }

    private var hint: String? {
        nearest.map { _ in "Chosen is what stands before them in the document" }
    }

    private var kinds: HTML {
        WordsChoice.groups.html { group in
            """
            <optgroup label="\(group.words)">\
            \(Inputs.options(group.choices.map { ($0.rawValue, $0.words) }, chosen: form["as"] ?? ""))\
            </optgroup>
            """
        }
    }

    /// Every finding with its actions; the last one before the words is chosen.
    private var places: HTML {
        let chosen = form["where"] ?? nearest.map(\.slug) ?? ""
        return document.findingPlaces.html { place in
            let finding = document[place]
            let name = place.words(in: document)
            let own = (finding.text ?? FindingHead.loss).shortened(to: 60)
            let actions = finding.actions.enumerated().map { index, action in
                (
                    ProposalPlace(index, in: .actions(place)).slug,
                    "\(name), action \(index + 1): \(action.text.shortened(to: 60))"
                )
            }
            return """
                <optgroup label="\(name): \(own)">\
                \(Inputs.options([(place.slug, "\(name) as a whole")] + actions, chosen: chosen))\
                </optgroup>
                """
        }
    }

    /// The finding or action whose words stand last before these.
    private var nearest: ProposalPlace? {
        var best: (cell: Int, place: ProposalPlace)?
        for finding in document.findingPlaces {
            let rows =
                [ProposalPlace(finding)]
                + document[finding].actions.indices.map { ProposalPlace($0, in: .actions(finding)) }
            for place in rows {
                guard let last = document.cellIDs(of: place).filter({ $0 < cell.id }).max(),
                    last > (best?.cell ?? -1)
                else { continue }
                best = (last, place)
            }
        }
        return best?.place
    }

    private func aside(in frame: Frame) -> HTML {
        let near = (cell.id - 3...cell.id + 3).filter { $0 != cell.id && $0 >= 0 }
        return """
            <aside aria-labelledby="source-name"><h2 id="source-name">What stands around them</h2>
            \(Source.words(of: Source.cells(near, in: document.cells)))
            \(Parts.button("Not part of the plan", to: path.words(cell.id), hiddenAside, in: frame, kind: "second"))
            </aside>
            """
    }

    private var hiddenAside: HTML { Parts.aside(revision: value.revision) }
}

extension Parts {
    /// What a form sends that says: these words are no part of the plan.
    static func aside(revision: Int, as choice: WordsChoice = .notPartOfPlan) -> HTML {
        "\(Parts.revision(revision))<input type=\"hidden\" name=\"as\" value=\"\(choice.rawValue)\">"
    }
}

extension WordsPage {
    static func show(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.proposal(visit.proposal)
        return .page(
            WordsPage(value: value, cell: try value.homeless(visit.parameters.get("cell"))))
    }

    static func place(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let value = try await visit.desk.proposal(visit.proposal)
        let cell = try value.cell(visit.parameters.get("cell"))
        guard let choice = form["as"].flatMap(WordsChoice.init(rawValue:)) else {
            throw FormFault.malformed
        }
        let place = form["where"].flatMap { ProposalPlace(slug: $0) }
        guard let home = choice.home(at: place) else {
            let problem = FieldProblem(field: "where", words: choice.lackOfPlace)
            return .page(WordsPage(value: value, cell: cell, form: form, problems: [problem]))
        }
        try await visit.desk.place(
            cell.id, in: home, of: value.id, revision: form.revision, at: visit.site.clock.now)
        return .redirect(.proposal(value.id).saying(.placed).at(home.anchor))
    }
}

extension WordsHome {
    /// Where the page stands that shows it.
    fileprivate var anchor: String {
        switch self {
        case .field(_, let place): place.anchor
        case .newRow(let list): list.anchor
        case .notPartOfPlan, .unplaced: "unplaced"
        }
    }
}

extension ProposalPageValue {
    fileprivate func cell(_ number: String?) throws(Refusal) -> PlanDocument.Cell {
        guard let id = number.flatMap({ Int($0) }),
            let cell = document.cells.first(where: { $0.id == id - 1 })
        else { throw .notFound(what: "place in the document") }
        return cell
    }

    /// A cell that has no home in the reading.
    fileprivate func homeless(_ number: String?) throws(Refusal) -> PlanDocument.Cell {
        let cell = try cell(number)
        guard document.unplaced.contains(cell.id) || document.aside.contains(cell.id) else {
            throw .notFound(what: "place in the document")
        }
        return cell
    }
}

extension PlanDocument {
    /// Every finding's place, in the document's order.
    var findingPlaces: [FindingPlace] {
        sections.enumerated().flatMap { section, value in
            value.findings.indices.map { FindingPlace(section: section, finding: $0) }
        }
    }
}
