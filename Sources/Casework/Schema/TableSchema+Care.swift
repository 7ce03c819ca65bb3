/// Tables of children looked after and of other arrangements.
extension TableSchema {
    /// A continuous period of being looked after (end day not included).
    static let claPeriod = TableSchema(
        "cla_period", event: "start_date", order: [("start_date", "end_date")],
        columns: [
            .key("period_id"), .reference("child_id", to: "child", .required),
            .day("start_date", .required), .day("end_date"),
            .code("end_reason", .claEndReason), .code("need", .need),
            .code("short_break", .yn), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Legal statuses within a period.
    static let legalStatus = TableSchema(
        "legal_status", event: "start_date", order: [("start_date", "end_date")],
        columns: [
            .key("legal_status_id"), .reference("child_id", to: "child", .required),
            .reference("period_id", to: "cla_period", .required),
            .code("code", .legal, .required), .day("start_date", .required), .day("end_date"),
            .day("recorded_at", .required),
        ])

    /// Placements within a period; emergency = made without notice.
    static let placement = TableSchema(
        "placement", event: "start_date", order: [("start_date", "end_date")],
        columns: [
            .key("placement_id"), .reference("child_id", to: "child", .required),
            .reference("period_id", to: "cla_period", .required),
            .day("start_date", .required), .day("end_date"),
            .code("type", .placementType, .required), .code("provider", .provider),
            .code("emergency", .yn), .code("intended_to_18", .yn), .text("carer_id"),
            .code("location", .inOrOut), .text("postcode"), .text("urn"),
            .code("change_reason", .placementChange), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Care plan or permanence plan agreed, or agreed again at review.
    static let carePlan = TableSchema(
        "care_plan", event: "agreed_date",
        columns: [
            .key("care_plan_id"), .reference("child_id", to: "child", .required),
            .reference("period_id", to: "cla_period", .required),
            .code("kind", .carePlanKind, .required), .day("agreed_date", .required),
            .code("permanence_option", .permanence), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Health, dental and SDQ checks of looked-after children.
    static let healthCheck = TableSchema(
        "health_check", event: "check_date",
        columns: [
            .key("check_id"), .reference("child_id", to: "child", .required),
            .reference("period_id", to: "cla_period"), .code("kind", .healthKind, .required),
            .day("check_date", .required), .number("score"), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Missing or absent episode; end_at blank while still missing.
    static let missingEpisode = TableSchema(
        "missing_episode", event: "start_at", order: [("start_at", "end_at")],
        columns: [
            .key("missing_id"), .reference("child_id", to: "child", .required),
            .instant("start_at", .required), .instant("end_at"),
            .code("context", .missingContext, .required),
            .code("kind", .missingKind, .required), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Return home interview after a missing episode.
    static let rhi = TableSchema(
        "rhi",
        columns: [
            .key("rhi_id"), .reference("missing_id", to: "missing_episode", .required),
            .reference("child_id", to: "child", .required), .instant("offered_at"),
            .code("accepted", .ynu), .instant("completed_at"), .code("independent", .yn),
            .code("method", .rhiMethod), .day("recorded_at", .required),
        ])

    /// Life story work entries.
    static let lifeStory = TableSchema(
        "life_story", event: "entry_date",
        columns: [
            .key("life_story_id"), .reference("child_id", to: "child", .required),
            .reference("period_id", to: "cla_period", .required),
            .day("entry_date", .required), .code("kind", .lifeStoryKind),
            .day("recorded_at", .required),
        ])

    /// Private fostering arrangement.
    static let privateFostering = TableSchema(
        "private_fostering", event: "notified_date", order: [("notified_date", "end_date")],
        columns: [
            .key("arrangement_id"), .reference("child_id", to: "child", .required),
            .day("notified_date", .required), .day("start_date"), .day("end_date"),
            .code("decision", .pfDecision), .reference("team_id", to: "team"),
            .reference("worker_id", to: "worker"), .day("recorded_at", .required),
        ])

    /// Assessment of a connected person with whom a child is placed.
    static let connectedPerson = TableSchema(
        "connected_person", event: "start_date", order: [("start_date", "decided_date")],
        columns: [
            .key("connected_id"), .reference("child_id", to: "child", .required),
            .reference("placement_id", to: "placement", .required),
            .day("start_date", .required), .code("extended", .yn), .day("decided_date"),
            .code("outcome", .cpDecision), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])
}
