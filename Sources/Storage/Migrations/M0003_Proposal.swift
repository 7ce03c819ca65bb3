import Databases

extension Migration {
    /// Plans that were read and wait to be accepted, and the answers to their doubts.
    static let m0003Proposal = Migration(
        "M0003_Proposal",
        [
            """
            CREATE TABLE proposal (
                id TEXT NOT NULL PRIMARY KEY,
                authority TEXT NOT NULL REFERENCES authority (id),
                file TEXT REFERENCES source_file (id),
                file_name TEXT,
                state TEXT NOT NULL,
                revision INTEGER NOT NULL,
                title TEXT,
                authority_text TEXT,
                section_count INTEGER NOT NULL,
                finding_count INTEGER NOT NULL,
                action_count INTEGER NOT NULL,
                measure_count INTEGER NOT NULL,
                success_criterion_count INTEGER NOT NULL,
                open_doubt_count INTEGER NOT NULL,
                document TEXT,
                warnings TEXT NOT NULL,
                made_at INTEGER NOT NULL,
                made_by TEXT NOT NULL)
            """,
            "CREATE INDEX proposal_by_state ON proposal (authority, state, made_at)",
            "CREATE INDEX proposal_by_file ON proposal (file)",
            """
            CREATE TABLE doubt_answer (
                authority TEXT NOT NULL,
                proposal TEXT NOT NULL REFERENCES proposal (id),
                number INTEGER NOT NULL,
                question_key TEXT NOT NULL,
                choice INTEGER NOT NULL,
                choice_label TEXT NOT NULL,
                undo TEXT NOT NULL,
                answered_at INTEGER NOT NULL,
                answered_by TEXT NOT NULL,
                PRIMARY KEY (proposal, number))
            """,
            """
            CREATE INDEX doubt_answer_by_question
                ON doubt_answer (authority, question_key, answered_at)
            """,
        ])
}
