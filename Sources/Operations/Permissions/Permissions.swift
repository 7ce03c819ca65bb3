/// What each role may do: `docs/permissions.md` as code. What is not named here is refused.
public enum Permissions {
    /// How far a role's right goes.
    public static func reach(of role: Role, for capability: Capability) -> Reach {
        granted[role]?[capability] ?? .none
    }

    private static let granted: [Role: [Capability: Reach]] = [
        .director: all(
            .seePlans, .seeHistory, .exportPlans, .signOff, .reopen, .approveDates,
            .recordInspectorsView, .remark, .decidePapers, .answerNotices, .redactHistory),
        .planOwner: all(
            .seePlans, .seeHistory, .exportPlans, .bringPlans, .writePlans, .recordUpdates,
            .changeStage, .attachEvidence, .reopen, .proposeDates, .assignLeads,
            .recordInspectorsView, .remark, .runReviews, .keepDuties, .answerNotices,
            .setMeasures, .manageSettings
        ).adding(.others, .checkEvidence),
        .lead: all(.seePlans, .seeHistory, .exportPlans, .remark).adding(
            .own, .recordUpdates, .changeStage, .attachEvidence, .proposeDates, .keepDuties,
            .answerNotices),
        .checker: all(.seePlans, .seeHistory, .exportPlans, .attachEvidence, .remark).adding(
            .others, .checkEvidence, .reopen),
        .analyst: all(
            .seePlans, .seeHistory, .exportPlans, .attachEvidence, .remark, .setMeasures,
            .loadCasework, .seeChildren),
        .teamManager: all(.seePlans, .remark).adding(.team, .seeChildren),
        .iro: [.seeChildren: .own],
        .worker: [.seeChildren: .own],
        .auditor: all(.seePlans, .seeHistory, .exportPlans, .attachEvidence, .remark),
        .boardMember: all(.seePlans, .exportPlans, .remark, .decidePapers),
        .partner: [Capability: Reach]().adding(
            .partners, .seePlans, .recordUpdates, .changeStage, .attachEvidence, .remark),
        .inspector: all(.seePlans, .seeHistory, .exportPlans),
        .administrator: all(.seeHistory, .redactHistory, .managePeople, .manageSettings),
    ]

    private static func all(_ capabilities: Capability...) -> [Capability: Reach] {
        Dictionary(uniqueKeysWithValues: capabilities.map { ($0, .all) })
    }
}

extension [Capability: Reach] {
    fileprivate func adding(_ reach: Reach, _ capabilities: Capability...) -> Self {
        merging(capabilities.map { ($0, reach) }) { _, new in new }
    }
}
