extension Schema {
    /// Every table, those first that others point to: the order in which a backup is written and restored.
    ///
    /// A test compares it with what the migrations make.
    static let tables: [StoredTable] =
        [
            StoredTable(
                "authority", key: "id",
                [
                    .text("id"), .text("name"), .text("name_key"), .integer("made_at"),
                ]),
            StoredTable(
                "setting", key: "name",
                [
                    .text("name"), .text("value"),
                ]),
            StoredTable(
                "source_file", key: "id",
                [
                    .text("id"), .text("authority"), .text("sha256"), .text("name"), .text("kind"),
                    .integer("byte_count"), .integer("brought_at"),
                ]),
            StoredTable(
                "source_chunk", key: "file, position",
                [
                    .text("authority"), .text("file"), .integer("position"), .blob("bytes"),
                ]),
            StoredTable(
                "proposal", key: "id",
                [
                    .text("id"), .text("authority"), .text("file"), .text("file_name"),
                    .text("state"), .integer("revision"), .text("title"), .text("authority_text"),
                    .integer("section_count"), .integer("finding_count"), .integer("action_count"),
                    .integer("measure_count"), .integer("success_criterion_count"),
                    .integer("open_doubt_count"), .text("document"), .text("warnings"),
                    .integer("made_at"), .text("made_by"),
                ]),
            StoredTable(
                "doubt_answer", key: "proposal, number",
                [
                    .text("authority"), .text("proposal"), .integer("number"),
                    .text("question_key"),
                    .integer("choice"), .text("choice_label"), .text("undo"),
                    .integer("answered_at"),
                    .text("answered_by"),
                ]),
            StoredTable(
                "plan", key: "id",
                [
                    .text("id"), .text("authority"), .text("title"), .text("authority_text"),
                    .text("inspection_kind"), .text("inspection_date_text"), .text("period_text"),
                    .text("completed_text"), .text("reviewed_text"), .text("next_review_text"),
                    .text("version_text"), .integer("is_draft"), .text("headings"),
                    .text("status_legend"), .text("lead_officer"), .text("contact"),
                    .text("abstract"), .text("linked_plans_text"), .text("source"),
                    .integer("accepted_at"),
                ]),
            StoredTable(
                "plan_version", key: "id",
                [
                    .text("id"), .text("authority"), .text("plan"), .integer("number"),
                    .text("file"),
                    .text("file_name"), .text("proposal"), .text("document"), .text("unplaced"),
                    .integer("open_doubt_count"), .integer("history_seq"), .integer("accepted_at"),
                    .text("accepted_by"),
                ]),
            StoredTable(
                "section", key: "id",
                [
                    .text("id"), .text("authority"), .text("plan"), .integer("position"),
                    .text("title"), .text("source"),
                ]),
            StoredTable(
                "finding", key: "id",
                [
                    .text("id"), .text("authority"), .text("plan"), .text("section"),
                    .integer("position"), .text("kind"), .text("ref"), .text("text"),
                    .text("second_text"), .text("band_text"), .text("paragraphs"),
                    .text("paragraph_notes"), .text("recommendations"), .text("progress_text"),
                    .text("source"),
                ]),
            StoredTable(
                "success_criterion", key: "id",
                [
                    .text("id"), .text("authority"), .text("plan"), .text("finding"),
                    .integer("position"), .text("text"), .text("source"),
                ]),
            StoredTable(
                "action", key: "id",
                [
                    .text("id"), .text("authority"), .text("plan"), .text("finding"),
                    .integer("position"), .text("ref"), .text("text"), .text("sub_items"),
                    .text("leads_text"), .text("due_text"), .text("due_start"), .text("due_end"),
                    .text("due_precision"), .integer("due_is_year_inferred"),
                    .integer("due_is_approximate"), .text("due_parts"), .text("status_text"),
                    .text("status"), .text("stage"), .text("owner_rag"), .text("proof"),
                    .text("progress_text"), .text("progress_as_of_text"), .text("future_text"),
                    .text("evidence_text"), .text("monitored_by"), .text("source"),
                    .integer("revision"),
                    .text("updated_on"), .integer("move_count"), .integer("reopened_at"),
                ]),
            StoredTable(
                "lead", key: "action, position",
                [
                    .text("authority"), .text("plan"), .text("action"), .integer("position"),
                    .text("name"),
                ]),
            StoredTable(
                "measure", key: "id",
                [
                    .text("id"), .text("authority"), .text("plan"), .text("finding"),
                    .text("action"),
                    .integer("position"), .text("text"), .text("baseline_value"),
                    .text("baseline_unit"), .text("baseline_text"), .text("target_value"),
                    .text("target_unit"), .text("target_kind"), .text("direction"),
                    .text("indicators"), .text("due_text"), .text("source"),
                ]),
            StoredTable(
                "cell", key: "version, number",
                [
                    .text("authority"), .text("version"), .integer("number"), .integer("position"),
                    .text("text"), .integer("line"), .integer("page"), .text("sheet"),
                    .integer("in_table"), .integer("in_row"), .integer("in_column"),
                ]),
            StoredTable(
                "history", key: "authority, seq",
                [
                    .text("authority"), .integer("seq"), .integer("at"), .text("actor"),
                    .text("verb"), .text("subject_kind"), .text("subject"), .text("plan"),
                    .text("hash"),
                ]),
            StoredTable(
                "history_field", key: "authority, seq, position",
                [
                    .text("authority"), .integer("seq"), .integer("position"), .text("name"),
                    .text("old_value"), .text("new_value"), .text("salt"), .text("digest"),
                ]),
        ] + livingTables
}
