import Basics
import Planning
import Storage

/// Puts words of a proposal that found no home where a person says, so that no words of a document are lost.
struct PlaceWords: ProposalOperation {
    static let verb = "place words"
    static let capability = Capability.bringPlans

    var proposal: Identifier
    var revision: Int?
    /// Number of the document's cell.
    var cell: Int
    var home: WordsHome

    static func sentence(of change: Change) -> String {
        let words = change.words(of: "home") ?? "where they belong"
        return "Put words of the document that had found no home: \(words)."
    }

    func work(
        on draft: inout ProposalDraft, by actor: Actor, at now: Instant
    ) throws(Refusal) -> [Change.Field] {
        var fields: [Change.Field] = []
        try draft.change(
            { document throws(Refusal) in
                guard let words = document.cells.first(where: { $0.id == cell })?.text else {
                    throw .notFound(what: "place in the document")
                }
                guard document.takeOut(cell) else { throw .changedMeanwhile }
                try document.put(words, of: cell, in: home)
                fields = [
                    Change.Field("home", new: .string(home.words)),
                    Change.Field("words", new: .string(words)),
                ]
            }, by: actor, at: now)
        return fields
    }
}

extension PlanDocument {
    /// The name under which the plan keeps the cells that a person said are no part of it.
    static let asideName = "not_part_of_plan"

    /// Cells that a person said are no part of the plan.
    public var aside: [Int] { from[PlanDocument.asideName] }

    /// Takes a cell from among those without a home; false where it has one by now.
    fileprivate mutating func takeOut(_ cell: Int) -> Bool {
        if let index = unplaced.firstIndex(of: cell) {
            unplaced.remove(at: index)
            return true
        }
        guard aside.contains(cell) else { return false }
        var ids = from.ids
        ids[PlanDocument.asideName] = aside.filter { $0 != cell }
        from = CellReferences(ids.filter { !$0.value.isEmpty })
        return true
    }

    fileprivate mutating func put(
        _ words: String, of cell: Int, in home: WordsHome
    ) throws(Refusal) {
        switch home {
        case .unplaced: unplaced = (unplaced + [cell]).sorted()
        case .notPartOfPlan: from.add([cell], to: PlanDocument.asideName)
        case .newRow(let list):
            guard holds(list) else { throw .notFound(what: list.nameOfHolder) }
            addRow(words, of: cell, to: list)
        case .field(let field, let place):
            guard holds(place), field.belongs(to: place.kind) else {
                throw .notFound(what: place.kind.rawValue)
            }
            add(words, of: cell, to: field, at: place)
        }
    }

    private mutating func addRow(_ words: String, of cell: Int, to list: ProposalList) {
        let from: CellReferences = ["text": [cell]]
        func row<Row: ProposedRow>(_ rows: WritableKeyPath<PlanDocument, [Row]>?, _ row: Row) {
            if let rows { self[keyPath: rows].append(row) }
        }
        switch list.kind {
        case .action:
            var action = Action(text: words)
            action.from = from
            row(Action.path(of: list), action)
        case .finding:
            var finding = Finding(text: words)
            finding.from = from
            row(Finding.path(of: list), finding)
        case .measure:
            var measure = Measure(text: words)
            measure.from = from
            row(Measure.path(of: list), measure)
        case .criterion:
            row(SuccessCriterion.path(of: list), SuccessCriterion(text: words, from: from))
        }
    }

    private mutating func add(
        _ words: String, of cell: Int, to field: WordsField, at place: ProposalPlace
    ) {
        if let rows = Action.path(of: place.list) {
            var fields = ProposedActionFields(self[keyPath: rows][place.index])
            fields.add(words, to: field)
            let dates = TypedDue(in: self)
            self[keyPath: rows][place.index] = fields.applied(
                to: self[keyPath: rows][place.index], dates: dates)
            self[keyPath: rows][place.index].from.add([cell], to: field.rawValue)
        } else if let rows = Finding.path(of: place.list) {
            self[keyPath: rows][place.index].add(words, to: field)
            let name = field == .progress ? "progress_text" : field.rawValue
            self[keyPath: rows][place.index].from.add([cell], to: name)
        }
    }
}

extension ProposedActionFields {
    /// Adds words to a field, on a line of their own.
    fileprivate mutating func add(_ words: String, to field: WordsField) {
        let lines = words.split(whereSeparator: \.isNewline).map(String.init)
        switch field {
        case .text: text.addLine(words)
        case .subItems: subItems += lines
        case .leads: leads += lines
        case .due: dueText.addLine(words)
        case .status: statusText.addLine(words)
        case .progress: progressText.addLine(words)
        case .future: futureText.addLine(words)
        case .evidence: evidenceText.addLine(words)
        case .monitoredBy: monitoredBy.addLine(words)
        case .secondText, .band: break
        }
    }
}

extension PlanDocument.Finding {
    /// Adds words to a field, on a line of their own.
    fileprivate mutating func add(_ words: String, to field: WordsField) {
        func joined(_ old: String?) -> String {
            var text = old ?? ""
            text.addLine(words)
            return text
        }
        switch field {
        case .text: text = joined(text)
        case .secondText: secondText = joined(secondText)
        case .band: bandText = joined(bandText)
        case .progress: progressText = joined(progressText)
        case .subItems, .leads, .due, .status, .future, .evidence, .monitoredBy: break
        }
    }
}

extension String {
    fileprivate mutating func addLine(_ words: String) {
        self += isEmpty ? words : "\n\(words)"
    }
}

extension WordsHome {
    /// What history says of it.
    fileprivate var words: String {
        switch self {
        case .field(let field, let place):
            "\(field.rawValue.replacing("_", with: " ")) of \(place.kind.withArticle)"
        case .newRow(let list): "a new \(list.kind.rawValue)"
        case .notPartOfPlan: "not part of the plan"
        case .unplaced: "back among those without a home"
        }
    }
}

extension Record {
    /// Puts words of a proposal that found no home where they belong.
    public func place(
        _ cell: Int, in home: WordsHome, of proposal: Identifier, revision: Int? = nil,
        at now: Instant
    ) async throws {
        try await perform(
            PlaceWords(proposal: proposal, revision: revision, cell: cell, home: home), at: now)
    }
}
