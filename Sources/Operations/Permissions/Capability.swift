/// What can be allowed; every operation and every page names one.
public enum Capability: String, Sendable, Hashable, CaseIterable {
    case seePlans = "see plans"
    case seeHistory = "see history"
    case exportPlans = "export plans"
    case bringPlans = "bring plans"
    case writePlans = "write plans"
    case recordUpdates = "record updates"
    case changeStage = "change stage"
    case attachEvidence = "attach evidence"
    case checkEvidence = "check evidence"
    case signOff = "sign off"
    case reopen
    case proposeDates = "propose dates"
    case approveDates = "approve dates"
    case assignLeads = "assign leads"
    case recordInspectorsView = "record the inspector's view"
    case remark
    case decidePapers = "decide papers"
    case runReviews = "run reviews"
    case keepDuties = "keep duties"
    case answerNotices = "answer notices"
    case setMeasures = "set measures"
    case loadCasework = "load casework"
    case seeChildren = "see children"
    case redactHistory = "redact history"
    case managePeople = "manage people"
    case manageSettings = "manage settings"
}
