/// What a person is to the plan; what each may do stands in `docs/permissions.md`.
public enum Role: String, Sendable, Hashable, CaseIterable {
    case director
    case planOwner = "plan_owner"
    case lead, checker, analyst
    case teamManager = "team_manager"
    case iro, worker, auditor
    case boardMember = "board_member"
    case partner, inspector, administrator

    /// The word a page shows, and the heading of its column in `docs/permissions.md`.
    public var words: String {
        switch self {
        case .director: "Director"
        case .planOwner: "Plan owner"
        case .lead: "Lead"
        case .checker: "Checker"
        case .analyst: "Analyst"
        case .teamManager: "Team manager"
        case .iro: "IRO"
        case .worker: "Worker"
        case .auditor: "Auditor"
        case .boardMember: "Board member"
        case .partner: "Partner"
        case .inspector: "Inspector"
        case .administrator: "Administrator"
        }
    }

    /// What it is for, in one sentence.
    public var hint: String {
        switch self {
        case .director: "Signs off actions and approves new dates."
        case .planOwner: "Keeps the whole plan, but never checks their own evidence."
        case .lead: "Reports on their own actions and attaches evidence to them."
        case .checker: "Checks other people’s evidence."
        case .analyst: "Loads records and ties measures to them."
        case .teamManager: "Sees their own team’s children and trackers."
        case .iro: "Sees the children on their own caseload."
        case .worker: "Sees the children on their own caseload."
        case .auditor: "Reads the plan and attaches what audits found."
        case .boardMember: "Reads, comments and decides."
        case .partner: "Reports on the rows that name their organisation; sees no child."
        case .inspector: "Reads everything, history included, until a last day."
        case .administrator: "Runs accounts and settings; sees no plan."
        }
    }
}
