/// Thresholds of the checks on how a plan is built and worded.
public struct StructureSettings: Sendable, Equatable {
    /// The share of all recommendations that a row must link to before its link counts as blanket (X65).
    public var blanketShare = 0.9
    /// How many recommendations there must be before a link can be blanket (X65).
    public var blanketLeast = 5
    /// The share of the shorter row's words that two duplicate rows must have in common (X66).
    public var duplicateShare = 0.7
    /// How many words two duplicate rows must have in common at the least (X66).
    public var duplicateWords = 4
    /// The share of rows that two plans must have in common to be one document (X66).
    public var sameDocumentShare = 0.8
    /// The share of a part's words that its actions may hold while the part still counts as unanswered (X64).
    public var unansweredShare = 0.25
    /// How many words a part of a recommendation must have to be looked at (X64).
    public var unansweredWords = 4
    /// The share of an action's words that an earlier plan's action must hold to be the same (X74).
    public var repeatedShare = 0.75
    /// The share of recommendations without an impact review from which a plan is said to have none (X73).
    public var withoutImpactShare = 0.5
    /// Letter words that every reader of such a plan knows (X69).
    public var knownLetterWords: Set<String> = [
        "AD", "HR", "IT", "ICT", "UK", "DFE", "NHS", "GP", "GPS", "RAG", "BRAG", "TBC", "TBA",
        "PDF", "ID", "OFSTED",
        "OK", "CEO", "KPI", "KPIS", "PI", "PIS", "NI", "QA", "DCS", "SEND", "SEN", "CAMHS", "LSCB",
        "CSE", "NEET",
        "IRO", "IROS", "LADO", "MASH", "CYP", "EHC", "EHCP", "EHCPS", "CIN", "LAC", "CP", "HMI",
        "FAQ", "AM", "PM",
        "SMART", "Q", "HMIP", "CQC", "A&E", "BBC", "EU", "GDPR", "DBS", "PEP", "PEPS", "SENCO",
        "SENCOS", "ICB", "PCT",
        "DRAFT", "AND", "NOT", "NO", "YES", "ALL", "NEW", "TO", "BY", "OF", "THE", "IN", "ON",
        "TRUE", "FALSE", "FW", "KB", "MB", "PC", "RE", "WORK", "COVID",
    ]
    /// Makes the defaults.
    public init() {}
}
