import Basics
import Planning

/// A plan as the head of its pages names it.
public struct PlanHead: Sendable, Equatable {
    public var id: Identifier
    /// The document's title, or the file's name where it has none.
    public var title: String
    /// The council, in the document's words.
    public var authority: String?

    public init(id: Identifier, title: String, authority: String? = nil) {
        self.id = id
        self.title = title
        self.authority = authority
    }
}

/// A finding as a list or a breadcrumb names it.
public struct FindingHead: Sendable, Equatable {
    public var id: Identifier
    /// What it is in the inspectorate’s or the council’s words.
    public var kind: PlanDocument.FindingKind
    /// Number as printed.
    public var ref: String?
    /// Nil where the numbering proves that the words were lost.
    public var text: String?
    /// Title of its section in the document's words.
    public var section: String?

    public init(
        id: Identifier, kind: PlanDocument.FindingKind, ref: String? = nil, text: String?,
        section: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.ref = ref
        self.text = text
        self.section = section
    }
}

/// How many actions there are, and how they stand on a day.
///
/// "Late" is past its deadline and neither done nor stopped. Example: 34 actions, 21 done, 6 late, next due 30 November.
public struct ActionCounts: Sendable, Equatable {
    /// All of them.
    public var actions: Int
    /// Done, by whatever proof.
    public var done: Int
    /// Of the done, how many have evidence, were checked or were sustained.
    public var doneWithEvidence: Int
    /// Past the deadline, and neither done nor stopped.
    public var late: Int
    /// The nearest deadline, today or later, of an action that is neither done nor stopped.
    public var nextDue: Day?

    public init(
        actions: Int = 0, done: Int = 0, doneWithEvidence: Int = 0, late: Int = 0,
        nextDue: Day? = nil
    ) {
        self.actions = actions
        self.done = done
        self.doneWithEvidence = doneWithEvidence
        self.late = late
        self.nextDue = nextDue
    }

    /// Counts rows as they stand on a day.
    public init(counting rows: some Sequence<ActionRow>, on today: Day) {
        self.init()
        for row in rows {
            actions += 1
            let timing = row.timing(on: today)
            switch timing {
            case .done:
                done += 1
                if row.proof != .claimed { doneWithEvidence += 1 }
            case .late: late += 1
            case .dueSoon, .later:
                if let end = row.due?.end { nextDue = min(nextDue ?? end, end) }
            case .stopped, .noDate, .ongoing: break
            }
        }
    }
}
