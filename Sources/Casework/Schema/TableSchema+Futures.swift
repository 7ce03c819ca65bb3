/// Tables of leaving care, adoption and services to children.
extension TableSchema {
    /// A young person's time in the leaving-care service (end day not included).
    static let careLeaver = TableSchema(
        "care_leaver", event: "start_date", order: [("start_date", "end_date")],
        columns: [
            .key("care_leaver_id"), .reference("child_id", to: "child", .required),
            .day("start_date", .required), .day("end_date"),
            .code("category", .leaverCategory, .required), .reference("pa_id", to: "worker"),
            .reference("team_id", to: "team"), .day("recorded_at", .required),
        ])

    /// Accommodation and activity as found on a date.
    static let careLeaverStatus = TableSchema(
        "care_leaver_status", event: "status_date",
        columns: [
            .key("status_id"), .reference("child_id", to: "child", .required),
            .day("status_date", .required), .code("in_touch", .inTouch),
            .code("accommodation", .accommodation), .code("suitable", .yn),
            .code("activity", .activity), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Pathway plan agreed or reviewed.
    static let pathwayPlan = TableSchema(
        "pathway_plan", event: "plan_date",
        columns: [
            .key("pathway_plan_id"), .reference("child_id", to: "child", .required),
            .day("plan_date", .required), .code("kind", .pathwayKind),
            .reference("team_id", to: "team"), .day("recorded_at", .required),
        ])

    /// Adoption process of a child.
    static let adoption = TableSchema(
        "adoption", event: "decision_date",
        order: [("entered_care_date", "placed_date"), ("placed_date", "order_date")],
        columns: [
            .key("adoption_id"), .reference("child_id", to: "child", .required),
            .day("entered_care_date", .required), .day("decision_date", .required),
            .day("placement_order_date"), .day("matched_date"), .day("placed_date"),
            .day("order_date"), .day("reversed_date"),
            .code("reversed_reason", .adoptionReversed), .day("ffa_date"), .text("family_id"),
            .reference("team_id", to: "team"), .day("recorded_at", .required),
        ])

    /// Prospective adopters (no child).
    static let adopter = TableSchema(
        "adopter",
        columns: [
            .key("adopter_id"), .text("family_id"), .code("sex", .sex),
            .code("ethnicity", .ethnicity), .code("disability", .yn), .code("ffa", .yn),
            .day("enquiry_date", .required), .day("stage1_start_date"),
            .day("stage1_end_date"), .day("stage2_start_date"), .day("stage2_end_date"),
            .day("submitted_date"), .day("approved_date"), .day("matched_date"),
            .day("placed_date"), .number("children_placed"), .day("order_date"),
            .day("left_date"), .code("left_reason", .adopterLeft),
            .day("recorded_at", .required),
        ])

    /// Referral to child and adolescent mental health services.
    static let camhsReferral = TableSchema(
        "camhs_referral", event: "referred_date",
        order: [("referred_date", "accepted_date"), ("accepted_date", "first_appt_date")],
        columns: [
            .key("camhs_id"), .reference("child_id", to: "child", .required),
            .day("referred_date", .required), .day("accepted_date"), .day("first_appt_date"),
            .day("closed_date"), .reference("team_id", to: "team"),
            .day("recorded_at", .required),
        ])

    /// Occupational therapy assessment or specialist equipment requested.
    static let otRequest = TableSchema(
        "ot_request", event: "requested_date",
        order: [("requested_date", "completed_date"), ("requested_date", "withdrawn_date")],
        columns: [
            .key("request_id"), .reference("child_id", to: "child", .required),
            .code("kind", .otKind, .required), .day("requested_date", .required),
            .day("completed_date"), .day("withdrawn_date"), .code("meets_needs", .ynu),
            .reference("team_id", to: "team"), .day("recorded_at", .required),
        ])
}
