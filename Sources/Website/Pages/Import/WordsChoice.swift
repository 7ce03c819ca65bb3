import Operations

/// What words without a home can be, as a form names it.
enum WordsChoice: String, CaseIterable, Sendable {
    case progress, future, evidence, leads, due, status
    case monitoredBy = "monitored_by"
    case subItems = "sub_items"
    case text
    case secondText = "second_text"
    case band = "band_text"
    case newAction = "new-action"
    case newMeasure = "new-measure"
    case newCriterion = "new-criterion"
    case notPartOfPlan = "aside"
    /// Back among those that found no home.
    case unplaced

    static let groups: [(words: String, choices: [WordsChoice])] = [
        (
            "Words of an action or a finding",
            [.progress, .text]
        ),
        (
            "Words of an action",
            [.future, .evidence, .leads, .due, .status, .monitoredBy, .subItems]
        ),
        ("Words of a finding", [.secondText, .band]),
        ("Something of its own", [.newAction, .newMeasure, .newCriterion]),
    ]

    var words: String {
        switch self {
        case .progress: "Progress"
        case .future: "Still to do"
        case .evidence: "Evidence"
        case .leads: "Leads"
        case .due: "When it is due"
        case .status: "Status"
        case .monitoredBy: "Who watches it"
        case .subItems: "Its parts"
        case .text: "What it says"
        case .secondText: "The finding worded again"
        case .band: "The inspectorate’s timescale"
        case .newAction: "A new action of the finding"
        case .newMeasure: "A new measure of the finding"
        case .newCriterion: "A new success criterion of the finding"
        case .notPartOfPlan: "Not part of the plan"
        case .unplaced: "Without a home"
        }
    }

    /// Where the words go, or nil where the place does not fit the choice.
    func home(at place: ProposalPlace?) -> WordsHome? {
        let finding = place?.finding
        switch self {
        case .notPartOfPlan: return .notPartOfPlan
        case .unplaced: return .unplaced
        case .newAction: return finding.map { .newRow(in: .actions($0)) }
        case .newMeasure: return finding.map { .newRow(in: .measures($0)) }
        case .newCriterion: return finding.map { .newRow(in: .criteria($0)) }
        default:
            guard let place, let field = WordsField(rawValue: rawValue) else { return nil }
            if field.belongs(to: place.kind) { return .field(field, of: place) }
            // What only a finding has goes to the finding of the action that was named.
            guard field.belongs(to: .finding), let finding else { return nil }
            return .field(field, of: ProposalPlace(finding))
        }
    }

    /// What is wrong where the place does not fit the choice.
    var lackOfPlace: String {
        WordsField(rawValue: rawValue) == nil
            ? "Choose a finding." : "Choose an action: a finding has no \(words.loweredFirst)."
    }
}
