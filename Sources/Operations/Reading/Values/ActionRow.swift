import Basics
import Planning

/// An action as a list shows it.
public struct ActionRow: Sendable, Equatable {
    public var id: Identifier
    /// Number as printed.
    public var ref: String?
    /// What is to be done, in the document’s words.
    public var text: String
    /// The finding it answers.
    public var finding: Identifier
    /// Everyone who leads it, as the plan writes them.
    public var leads: [String]
    /// The document's words for its date.
    public var dueText: String?
    /// When it is wanted, as the words are understood.
    public var due: Due?
    /// How far it has come.
    public var stage: Stage
    /// The document's own words for its status.
    public var statusText: String?
    /// The colour that the owner claims, or nil where the words claim none.
    public var ownerRag: Rag?
    /// How well a claim of “done” is proved.
    public var proof: Proof
    /// A measure is tied to the action itself, or to its finding as a whole.
    public var hasMeasure: Bool

    public init(
        id: Identifier, ref: String? = nil, text: String, finding: Identifier,
        leads: [String] = [], dueText: String? = nil, due: Due? = nil, stage: Stage = .unknown,
        statusText: String? = nil, ownerRag: Rag? = nil, proof: Proof = .claimed,
        hasMeasure: Bool = false
    ) {
        self.id = id
        self.ref = ref
        self.text = text
        self.finding = finding
        self.leads = leads
        self.dueText = dueText
        self.due = due
        self.stage = stage
        self.statusText = statusText
        self.ownerRag = ownerRag
        self.proof = proof
        self.hasMeasure = hasMeasure
    }
}

/// How an action stands to its date on a day; never stored.
public enum Timing: Sendable, Equatable {
    case done
    case stopped
    /// Days since the deadline.
    case late(days: Int)
    /// Days until the deadline, 30 at most.
    case dueSoon(days: Int)
    /// The deadline is further away.
    case later
    /// The document means no end ("Ongoing"), or gives a start only.
    case ongoing
    /// No date, or none that could be read.
    case noDate
}

extension ActionRow {
    /// How the action stands to its date.
    ///
    /// A done action is never late here: whether it came late is history. The deadline's own day is not late.
    public func timing(on today: Day) -> Timing {
        if stage == .done { return .done }
        if stage == .stopped { return .stopped }
        guard let due else { return .noDate }
        guard let end = due.end else {
            return due.precision == .ongoing || due.precision == .from ? .ongoing : .noDate
        }
        let days = end.number - today.number
        if days < 0 { return .late(days: -days) }
        return days <= Timing.soonDays ? .dueSoon(days: days) : .later
    }
}

extension Timing {
    /// A deadline within so many days counts as soon.
    public static let soonDays = 30

    /// Past its date, and neither done nor stopped.
    public var isLate: Bool {
        if case .late = self { return true }
        return false
    }
}
