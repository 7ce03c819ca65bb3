extension TableSchema {
    /// Every table, in the order in which they are checked: a table refers to itself or to one before it.
    public static let all: [TableSchema] = [
        .team, .worker, .child, .contact, .earlyHelp, .referral, .allocation, .assessment,
        .s47, .meeting, .meetingAttendance, .cpPlan, .visit, .claPeriod, .legalStatus,
        .placement, .carePlan, .healthCheck, .missingEpisode, .rhi, .supervision, .oversight,
        .careLeaver, .careLeaverStatus, .pathwayPlan, .adoption, .adopter, .camhsReferral,
        .otRequest, .lifeStory, .privateFostering, .connectedPerson, .daNotification, .audit,
    ]

    /// The table of a name.
    public static func named(_ name: String) -> TableSchema? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
