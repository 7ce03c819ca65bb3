CREATE TABLE account (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    sign_in_name TEXT NOT NULL,
    name TEXT NOT NULL,
    password_hash TEXT,
    must_change_password INTEGER NOT NULL,
    last_day TEXT,
    closed_at INTEGER,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (authority) REFERENCES authority (id));
CREATE INDEX account_by_authority ON account (authority);
CREATE UNIQUE INDEX account_by_sign_in_name ON account (sign_in_name);

CREATE TABLE account_role (
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    plan TEXT NOT NULL,
    PRIMARY KEY (account, role, plan),
    FOREIGN KEY (account) REFERENCES account (id));

CREATE TABLE action (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    finding TEXT NOT NULL,
    position INTEGER NOT NULL,
    ref TEXT,
    text TEXT NOT NULL,
    sub_items TEXT NOT NULL,
    leads_text TEXT,
    due_text TEXT,
    due_start TEXT,
    due_end TEXT,
    due_precision TEXT,
    due_is_year_inferred INTEGER NOT NULL,
    due_is_approximate INTEGER NOT NULL,
    due_parts TEXT,
    status_text TEXT,
    status TEXT,
    stage TEXT NOT NULL,
    owner_rag TEXT,
    proof TEXT,
    progress_text TEXT,
    progress_as_of_text TEXT,
    future_text TEXT,
    evidence_text TEXT,
    monitored_by TEXT,
    source TEXT NOT NULL,
    revision INTEGER NOT NULL,
    updated_on TEXT,
    move_count INTEGER NOT NULL,
    reopened_at INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY (finding) REFERENCES finding (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX action_by_date ON action (plan, stage, proof, due_end);
CREATE INDEX action_by_finding ON action (finding, position);
CREATE INDEX action_by_plan ON action (plan, position);

CREATE TABLE action_update (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    action TEXT NOT NULL,
    as_of TEXT NOT NULL,
    text TEXT NOT NULL,
    future_text TEXT,
    owner_rag TEXT,
    account TEXT NOT NULL,
    author TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (action) REFERENCES action (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX action_update_by_action ON action_update (action, as_of, seq);
CREATE INDEX action_update_by_plan ON action_update (plan, seq);

CREATE TABLE api_token (
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    token_sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    closed_at INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY (account) REFERENCES account (id));
CREATE INDEX api_token_by_account ON api_token (account);
CREATE UNIQUE INDEX api_token_by_digest ON api_token (token_sha256);

CREATE TABLE authority (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (id));
CREATE UNIQUE INDEX authority_by_name ON authority (name_key);

CREATE TABLE cell (
    authority TEXT NOT NULL,
    version TEXT NOT NULL,
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    line INTEGER,
    page INTEGER,
    sheet TEXT,
    in_table INTEGER,
    in_row INTEGER,
    in_column INTEGER,
    PRIMARY KEY (version, number),
    FOREIGN KEY (version) REFERENCES plan_version (id));

CREATE TABLE doubt_answer (
    authority TEXT NOT NULL,
    proposal TEXT NOT NULL,
    number INTEGER NOT NULL,
    question_key TEXT NOT NULL,
    choice INTEGER NOT NULL,
    choice_label TEXT NOT NULL,
    undo TEXT NOT NULL,
    answered_at INTEGER NOT NULL,
    answered_by TEXT NOT NULL,
    PRIMARY KEY (proposal, number),
    FOREIGN KEY (proposal) REFERENCES proposal (id));
CREATE INDEX doubt_answer_by_question ON doubt_answer (authority, question_key, answered_at);

CREATE TABLE due_move (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    action TEXT NOT NULL,
    old_due TEXT,
    new_due TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposer TEXT NOT NULL,
    proposed_at INTEGER NOT NULL,
    verdict TEXT,
    decision_words TEXT,
    decided_by TEXT,
    decider TEXT,
    decided_at INTEGER,
    seq INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (action) REFERENCES action (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX due_move_by_action ON due_move (action, seq);
CREATE INDEX due_move_by_plan ON due_move (plan, seq);

CREATE TABLE evidence (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    action TEXT NOT NULL,
    form TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT,
    link TEXT,
    file TEXT,
    expires_on TEXT,
    account TEXT NOT NULL,
    author TEXT NOT NULL,
    attached_at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (action) REFERENCES action (id),
    FOREIGN KEY (file) REFERENCES source_file (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX evidence_by_action ON evidence (action, seq);
CREATE INDEX evidence_by_file ON evidence (file);
CREATE INDEX evidence_by_plan ON evidence (plan, seq);

CREATE TABLE evidence_check (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    evidence TEXT NOT NULL,
    verdict TEXT NOT NULL,
    words TEXT,
    account TEXT NOT NULL,
    author TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (evidence) REFERENCES evidence (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX evidence_check_by_evidence ON evidence_check (evidence, seq);
CREATE INDEX evidence_check_by_plan ON evidence_check (plan, seq);

CREATE TABLE finding (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    ref TEXT,
    text TEXT,
    second_text TEXT,
    band_text TEXT,
    paragraphs TEXT NOT NULL,
    paragraph_notes TEXT NOT NULL,
    recommendations TEXT NOT NULL,
    progress_text TEXT,
    source TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (plan) REFERENCES plan (id),
    FOREIGN KEY (section) REFERENCES section (id));
CREATE INDEX finding_by_plan ON finding (plan, position);
CREATE INDEX finding_by_section ON finding (section);

CREATE TABLE history (
    authority TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    plan TEXT,
    hash TEXT NOT NULL,
    PRIMARY KEY (authority, seq),
    FOREIGN KEY (authority) REFERENCES authority (id));
CREATE INDEX history_by_moment ON history (authority, at);
CREATE INDEX history_by_plan ON history (authority, plan, seq);
CREATE INDEX history_by_subject ON history (authority, subject, seq);

CREATE TABLE history_field (
    authority TEXT NOT NULL,
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    salt TEXT,
    digest TEXT NOT NULL,
    PRIMARY KEY (authority, seq, position),
    FOREIGN KEY (authority, seq) REFERENCES history (authority, seq));

CREATE TABLE holding (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    account TEXT NOT NULL,
    lead_name TEXT NOT NULL,
    lead_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (account) REFERENCES account (id),
    FOREIGN KEY (authority) REFERENCES authority (id));
CREATE INDEX holding_by_account ON holding (account);
CREATE INDEX holding_by_lead ON holding (authority, lead_key);

CREATE TABLE lead (
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    action TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (action, position),
    FOREIGN KEY (action) REFERENCES action (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX lead_by_name ON lead (authority, name);
CREATE INDEX lead_by_plan ON lead (plan, action, position, name);

CREATE TABLE measure (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    finding TEXT,
    action TEXT,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    baseline_value TEXT,
    baseline_unit TEXT,
    baseline_text TEXT,
    target_value TEXT,
    target_unit TEXT,
    target_kind TEXT,
    direction TEXT,
    indicators TEXT NOT NULL,
    due_text TEXT,
    source TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (action) REFERENCES action (id),
    FOREIGN KEY (finding) REFERENCES finding (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX measure_by_action ON measure (action);
CREATE INDEX measure_by_finding ON measure (finding, action);
CREATE INDEX measure_by_plan ON measure (plan, position);

CREATE TABLE migration (
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL,
    PRIMARY KEY (name));

CREATE TABLE plan (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    title TEXT,
    authority_text TEXT,
    inspection_kind TEXT,
    inspection_date_text TEXT,
    period_text TEXT,
    completed_text TEXT,
    reviewed_text TEXT,
    next_review_text TEXT,
    version_text TEXT,
    is_draft INTEGER NOT NULL,
    headings TEXT NOT NULL,
    status_legend TEXT NOT NULL,
    lead_officer TEXT,
    contact TEXT,
    abstract TEXT,
    linked_plans_text TEXT,
    source TEXT NOT NULL,
    accepted_at INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (authority) REFERENCES authority (id));
CREATE INDEX plan_by_authority ON plan (authority, accepted_at);

CREATE TABLE plan_version (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    number INTEGER NOT NULL,
    file TEXT NOT NULL,
    file_name TEXT,
    proposal TEXT NOT NULL,
    document TEXT NOT NULL,
    unplaced TEXT NOT NULL,
    open_doubt_count INTEGER NOT NULL,
    history_seq INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    accepted_by TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (authority) REFERENCES authority (id),
    FOREIGN KEY (file) REFERENCES source_file (id),
    FOREIGN KEY (plan) REFERENCES plan (id),
    FOREIGN KEY (proposal) REFERENCES proposal (id));
CREATE INDEX plan_version_by_file ON plan_version (file);
CREATE UNIQUE INDEX plan_version_by_number ON plan_version (plan, number);
CREATE UNIQUE INDEX plan_version_by_proposal ON plan_version (proposal);

CREATE TABLE proposal (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    file TEXT,
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
    made_by TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (authority) REFERENCES authority (id),
    FOREIGN KEY (file) REFERENCES source_file (id));
CREATE INDEX proposal_by_file ON proposal (file);
CREATE INDEX proposal_by_state ON proposal (authority, state, made_at);

CREATE TABLE record_state (
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    since_seq INTEGER NOT NULL,
    until_seq INTEGER,
    state TEXT NOT NULL,
    PRIMARY KEY (plan, subject, since_seq),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX record_state_by_end ON record_state (plan, until_seq, since_seq);

CREATE TABLE remark (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    action TEXT NOT NULL,
    text TEXT NOT NULL,
    account TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (action) REFERENCES action (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX remark_by_action ON remark (action, seq);
CREATE INDEX remark_by_plan ON remark (plan, seq);

CREATE TABLE section (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT,
    source TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX section_by_plan ON section (plan, position);

CREATE TABLE session (
    token_sha256 TEXT NOT NULL,
    account TEXT NOT NULL,
    form_token TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (token_sha256),
    FOREIGN KEY (account) REFERENCES account (id));
CREATE INDEX session_by_account ON session (account);

CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name));

CREATE TABLE sign_in_failure (
    id TEXT NOT NULL,
    sign_in_key TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (id));
CREATE INDEX sign_in_failure_by_key ON sign_in_failure (sign_in_key, at);

CREATE TABLE sign_off (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    action TEXT NOT NULL,
    words TEXT,
    account TEXT NOT NULL,
    author TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    reopened_at INTEGER,
    reopened_by TEXT,
    reopen_reason TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY (action) REFERENCES action (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX sign_off_by_action ON sign_off (action, seq);
CREATE INDEX sign_off_by_plan ON sign_off (plan, seq);

CREATE TABLE source_chunk (
    authority TEXT NOT NULL,
    file TEXT NOT NULL,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (file, position),
    FOREIGN KEY (file) REFERENCES source_file (id));

CREATE TABLE source_file (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    name TEXT,
    kind TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    brought_at INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (authority) REFERENCES authority (id));
CREATE INDEX source_file_by_sha256 ON source_file (authority, sha256);

CREATE TABLE success_criterion (
    id TEXT NOT NULL,
    authority TEXT NOT NULL,
    plan TEXT NOT NULL,
    finding TEXT,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY (finding) REFERENCES finding (id),
    FOREIGN KEY (plan) REFERENCES plan (id));
CREATE INDEX success_criterion_by_finding ON success_criterion (finding);
CREATE INDEX success_criterion_by_plan ON success_criterion (plan, position);
