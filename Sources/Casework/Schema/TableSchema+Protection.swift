/// Tables of meetings, protection, visits and oversight of practice.
extension TableSchema {
    /// Strategy meetings, conferences, core groups, reviews; held_date blank if cancelled or not yet held.
    static let meeting = TableSchema(
        "meeting", event: "held_date",
        columns: [
            .key("meeting_id"), .reference("child_id", to: "child", .required),
            .code("kind", .meetingKind, .required), .reference("s47_id", to: "s47"),
            .day("due_date", .mayBeFuture), .day("held_date"), .code("cancelled", .yn),
            .code("outcome", .meetingOutcome), .code("participation", .participation),
            .reference("chair_id", to: "worker"), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// One row per agency invited to a meeting.
    static let meetingAttendance = TableSchema(
        "meeting_attendance",
        columns: [
            .key("attendance_id"), .reference("meeting_id", to: "meeting", .required),
            .code("agency", .agency, .required), .code("invited", .yn, .required),
            .code("attended", .yn, .required), .day("report_date"),
            .day("recorded_at", .required),
        ])

    /// Child protection plan.
    static let cpPlan = TableSchema(
        "cp_plan", event: "start_date", order: [("start_date", "end_date")],
        columns: [
            .key("plan_id"), .reference("child_id", to: "child", .required),
            .reference("s47_id", to: "s47"), .day("start_date", .required), .day("end_date"),
            .code("initial_category", .abuse), .code("latest_category", .abuse),
            .reference("team_id", to: "team"), .reference("worker_id", to: "worker"),
            .day("recorded_at", .required),
        ])

    /// A visit to (or attempt to see) a child.
    static let visit = TableSchema(
        "visit", event: "visit_date",
        columns: [
            .key("visit_id"), .reference("child_id", to: "child", .required),
            .code("kind", .visitKind, .required), .day("visit_date", .required),
            .code("seen", .ynu, .required), .code("seen_alone", .ynu),
            .reference("team_id", to: "team"), .reference("worker_id", to: "worker"),
            .day("recorded_at", .required),
        ])

    /// Supervision of a worker about one child.
    static let supervision = TableSchema(
        "supervision", event: "held_date",
        columns: [
            .key("supervision_id"), .reference("child_id", to: "child", .required),
            .reference("worker_id", to: "worker", .required),
            .reference("supervisor_id", to: "worker"), .day("held_date", .required),
            .code("kind", .supervisionKind), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Management oversight entry on a child's record.
    static let oversight = TableSchema(
        "oversight", event: "oversight_date",
        columns: [
            .key("oversight_id"), .reference("child_id", to: "child", .required),
            .reference("manager_id", to: "worker"), .day("oversight_date", .required),
            .code("kind", .oversightKind), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Result of an audit of one child's file.
    static let audit = TableSchema(
        "audit", event: "audit_date",
        columns: [
            .key("audit_id"), .reference("child_id", to: "child", .required),
            .day("audit_date", .required), .code("kind", .auditKind),
            .reference("auditor_id", to: "worker"), .code("grade", .grade, .required),
            .code("seen_alone_recorded", .yn), .code("voice_considered", .yn),
            .reference("team_id", to: "team"), .day("recorded_at", .required),
        ])

    /// Domestic abuse notification from the police.
    static let daNotification = TableSchema(
        "da_notification", event: "received_date", order: [("received_date", "triaged_date")],
        columns: [
            .key("notification_id"), .reference("child_id", to: "child", .required),
            .day("received_date", .required), .code("priority", .daPriority),
            .day("triaged_date"), .code("outcome", .daOutcome),
            .reference("team_id", to: "team"), .day("recorded_at", .required),
        ])
}
