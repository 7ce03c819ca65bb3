/// Tables of organisation, children, the front door and assessment.
extension TableSchema {
    /// Organisation units as a tree; no row for the authority itself.
    static let team = TableSchema(
        "team",
        columns: [
            .key("team_id"), .text("name", .required),
            .reference("parent_team_id", to: "team"), .code("service", .service, .required),
            .day("opened_date"), .day("closed_date"),
        ])

    /// People who hold cases, supervise, chair or manage; one row per post held.
    static let worker = TableSchema(
        "worker", event: "start_date", order: [("start_date", "end_date")],
        columns: [
            .key("worker_id"), .reference("team_id", to: "team", .required),
            .code("role", .workerRole, .required), .number("fte_pct", .required),
            .day("start_date", .required), .day("end_date", .mayBeFuture),
            .code("agency", .yn), .day("asye_until", .mayBeFuture),
        ])

    /// One row per child or young person.
    static let child = TableSchema(
        "child", order: [("dob", "death_date")],
        columns: [
            .key("child_id"), .day("dob"), .day("expected_dob", .mayBeFuture),
            .code("sex", .sex), .code("ethnicity", .ethnicity), .code("disability", .ynu),
            .code("uasc", .yn), .day("death_date"), .day("recorded_at"),
        ])

    /// A contact about a child.
    static let contact = TableSchema(
        "contact", event: "contact_date", order: [("contact_date", "decided_date")],
        columns: [
            .key("contact_id"), .reference("child_id", to: "child", .required),
            .day("contact_date", .required), .code("source", .contactSource),
            .code("outcome", .contactOutcome), .day("decided_date"),
            .reference("team_id", to: "team"), .day("recorded_at", .required),
        ])

    /// Early help assessment or episode.
    static let earlyHelp = TableSchema(
        "early_help", event: "start_date",
        order: [("start_date", "completed_date"), ("start_date", "end_date")],
        columns: [
            .key("early_help_id"), .reference("child_id", to: "child", .required),
            .day("start_date", .required), .day("completed_date"), .day("end_date"),
            .text("organisation"), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// A referral; it opens a child-in-need episode that ends at close_date.
    static let referral = TableSchema(
        "referral", event: "referral_date",
        order: [("referral_date", "decided_date"), ("referral_date", "close_date")],
        columns: [
            .key("referral_id"), .reference("child_id", to: "child", .required),
            .reference("contact_id", to: "contact"), .day("referral_date", .required),
            .code("source", .contactSource), .day("decided_date"),
            .code("decision", .referralDecision), .code("primary_need", .need),
            .day("close_date"), .code("close_reason", .closeReason),
            .reference("team_id", to: "team"), .reference("worker_id", to: "worker"),
            .day("recorded_at", .required),
        ])

    /// A worker holds a child's case from start to end (end day not included).
    static let allocation = TableSchema(
        "allocation", event: "start_date", order: [("start_date", "end_date")],
        columns: [
            .key("allocation_id"), .reference("child_id", to: "child", .required),
            .reference("worker_id", to: "worker", .required),
            .reference("team_id", to: "team"), .reference("referral_id", to: "referral"),
            .code("role", .allocationRole, .required), .day("start_date", .required),
            .day("end_date"), .day("recorded_at", .required),
        ])

    /// Initial, core, single and other assessments of a child.
    static let assessment = TableSchema(
        "assessment", event: "start_date", order: [("start_date", "completed_date")],
        columns: [
            .key("assessment_id"), .reference("child_id", to: "child", .required),
            .reference("referral_id", to: "referral"),
            .code("kind", .assessmentKind, .required), .day("start_date", .required),
            .day("completed_date"), .code("child_seen", .ynu), .code("seen_alone", .ynu),
            .code("outcome", .assessmentOutcome), .text("late_reason"),
            .reference("team_id", to: "team"), .reference("worker_id", to: "worker"),
            .day("recorded_at", .required),
        ])

    /// Section 47 enquiry.
    static let s47 = TableSchema(
        "s47", event: "strategy_date",
        order: [("strategy_date", "start_date"), ("strategy_date", "end_date")],
        columns: [
            .key("s47_id"), .reference("child_id", to: "child", .required),
            .reference("referral_id", to: "referral"), .day("strategy_date", .required),
            .day("start_date"), .day("end_date"), .code("outcome", .s47Outcome),
            .code("icpc_needed", .yn), .reference("team_id", to: "team"),
            .reference("worker_id", to: "worker"), .day("recorded_at", .required),
        ])
}
