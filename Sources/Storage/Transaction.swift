import Databases

/// The tables inside one transaction; of use only within the closure that was given it.
///
/// A change inside a read is refused by the engine.
public struct Transaction {
    let connection: Connection

    init(_ connection: Connection) { self.connection = connection }

    /// Councils whose records are held.
    public var authorities: AuthorityTable { AuthorityTable(connection: connection) }
    /// What this installation is told once.
    public var settings: SettingTable { SettingTable(connection: connection) }
    /// Files that plans were read from.
    public var sourceFiles: SourceFileTable { SourceFileTable(connection: connection) }
    /// Plans that were read and wait.
    public var proposals: ProposalTable { ProposalTable(connection: connection) }
    /// Answers to doubts.
    public var doubtAnswers: DoubtAnswerTable { DoubtAnswerTable(connection: connection) }
    /// Accepted plans.
    public var plans: PlanTable { PlanTable(connection: connection) }
    /// Which document a plan was accepted from.
    public var planVersions: PlanVersionTable { PlanVersionTable(connection: connection) }
    /// Parts of plans.
    public var sections: SectionTable { SectionTable(connection: connection) }
    /// Findings.
    public var findings: FindingTable { FindingTable(connection: connection) }
    /// Actions.
    public var actions: ActionTable { ActionTable(connection: connection) }
    /// Who leads which action.
    public var leads: LeadTable { LeadTable(connection: connection) }
    /// What success looks like.
    public var successCriteria: SuccessCriterionTable {
        SuccessCriterionTable(connection: connection)
    }
    /// Measures.
    public var measures: MeasureTable { MeasureTable(connection: connection) }
    /// The documents' own words, by place.
    public var cells: CellTable { CellTable(connection: connection) }
    /// Who changed what.
    public var history: HistoryTable { HistoryTable(connection: connection) }
    /// How parts of plans stood on past days.
    public var recordStates: RecordStateTable { RecordStateTable(connection: connection) }
    /// Updates of actions.
    public var updates: ActionUpdateTable { ActionUpdateTable(connection: connection) }
    /// Evidence and its checks.
    public var evidence: EvidenceTable { EvidenceTable(connection: connection) }
    /// Moves of dates.
    public var dueMoves: DueMoveTable { DueMoveTable(connection: connection) }
    /// Sign-offs.
    public var signOffs: SignOffTable { SignOffTable(connection: connection) }
    /// Remarks.
    public var remarks: RemarkTable { RemarkTable(connection: connection) }
    /// People who can sign in.
    public var accounts: AccountTable { AccountTable(connection: connection) }
    /// Who holds what plans name as leads.
    public var holdings: HoldingTable { HoldingTable(connection: connection) }
    /// Tokens of the API.
    public var apiTokens: ApiTokenTable { ApiTokenTable(connection: connection) }
    /// People at a browser.
    public var sessions: SessionTable { SessionTable(connection: connection) }
}
