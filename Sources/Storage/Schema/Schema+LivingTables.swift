extension Schema {
    /// The tables of people and of the living plan, those first that others point to.
    static let livingTables: [StoredTable] = [
        StoredTable(
            "account", key: "id",
            [
                .text("id"), .text("authority"), .text("sign_in_name"), .text("name"),
                .text("password_hash"), .integer("must_change_password"), .text("last_day"),
                .integer("closed_at"), .integer("made_at"),
            ]),
        StoredTable(
            "account_role", key: "account, role, plan",
            [
                .text("account"), .text("role"), .text("plan"),
            ]),
        StoredTable(
            "holding", key: "id",
            [
                .text("id"), .text("authority"), .text("account"), .text("lead_name"),
                .text("lead_key"), .text("kind"), .text("first_day"), .text("last_day"),
            ]),
        StoredTable(
            "session", key: "token_sha256",
            [
                .text("token_sha256"), .text("account"), .text("form_token"), .integer("made_at"),
                .integer("seen_at"),
            ]),
        StoredTable(
            "sign_in_failure", key: "id",
            [
                .text("id"), .text("sign_in_key"), .integer("at"),
            ]),
        StoredTable(
            "api_token", key: "id",
            [
                .text("id"), .text("account"), .text("token_sha256"), .text("name"),
                .integer("made_at"), .text("last_day"), .integer("closed_at"),
            ]),
        StoredTable(
            "action_update", key: "id",
            [
                .text("id"), .text("authority"), .text("plan"), .text("action"), .text("as_of"),
                .text("text"), .text("future_text"), .text("owner_rag"), .text("account"),
                .text("author"), .integer("recorded_at"), .integer("seq"),
            ]),
        StoredTable(
            "evidence", key: "id",
            [
                .text("id"), .text("authority"), .text("plan"), .text("action"), .text("form"),
                .text("kind"), .text("title"), .text("words"), .text("link"), .text("file"),
                .text("expires_on"), .text("account"), .text("author"), .integer("attached_at"),
                .integer("seq"),
            ]),
        StoredTable(
            "evidence_check", key: "id",
            [
                .text("id"), .text("authority"), .text("plan"), .text("evidence"),
                .text("verdict"), .text("words"), .text("account"), .text("author"),
                .integer("checked_at"), .integer("seq"),
            ]),
        StoredTable(
            "due_move", key: "id",
            [
                .text("id"), .text("authority"), .text("plan"), .text("action"), .text("old_due"),
                .text("new_due"), .text("reason"), .text("proposed_by"), .text("proposer"),
                .integer("proposed_at"), .text("verdict"), .text("decision_words"),
                .text("decided_by"), .text("decider"), .integer("decided_at"), .integer("seq"),
            ]),
        StoredTable(
            "sign_off", key: "id",
            [
                .text("id"), .text("authority"), .text("plan"), .text("action"), .text("words"),
                .text("account"), .text("author"), .integer("signed_at"), .integer("seq"),
                .integer("reopened_at"), .text("reopened_by"), .text("reopen_reason"),
            ]),
        StoredTable(
            "remark", key: "id",
            [
                .text("id"), .text("authority"), .text("plan"), .text("action"), .text("text"),
                .text("account"), .text("author"), .integer("made_at"), .integer("seq"),
            ]),
        StoredTable(
            "record_state", key: "plan, subject, since_seq",
            [
                .text("authority"), .text("plan"), .text("subject"), .text("subject_kind"),
                .integer("position"), .integer("since_seq"), .integer("until_seq"),
                .text("state"),
            ]),
    ]
}
