import Basics
import Databases
import Planning

/// An action of an accepted plan.
public struct ActionRecord: Sendable, Equatable {
    /// What tells it from all others.
    public var id: Identifier
    /// The finding it answers.
    public var finding: Identifier
    /// From 0, in the order of the whole plan.
    public var position: Int
    /// The document's words, and the normal values beside them.
    public var document: PlanDocument.Action
    /// How far it has come.
    public var stage: Stage
    /// The colour that the owner claims.
    public var ownerRag: Rag?
    /// How well "done" is proved; nil while nobody claims it.
    public var proof: Proof?
    /// Grows by one with every change, so that nobody overwrites what they have not seen.
    public var revision = 1
    /// The day that its last update speaks of.
    public var updatedOn: Day?
    /// How often its date was moved.
    public var moveCount = 0
    /// When it was last reopened: a check from before that proves nothing any more.
    public var reopenedAt: Instant?

    /// From all its fields.
    public init(
        id: Identifier, finding: Identifier, position: Int, document: PlanDocument.Action,
        stage: Stage, ownerRag: Rag?, proof: Proof?
    ) {
        self.id = id
        self.finding = finding
        self.position = position
        self.document = document
        self.stage = stage
        self.ownerRag = ownerRag
        self.proof = proof
    }
}

/// Actions.
public struct ActionTable {
    let connection: Connection

    private static let columns: SQL = """
        id, finding, position, ref, text, sub_items, leads_text, due_text, due_start, due_end,
        due_precision, due_is_year_inferred, due_is_approximate, due_parts, status_text, status,
        stage, owner_rag, proof, progress_text, progress_as_of_text, future_text, evidence_text,
        monitored_by, source, revision, updated_on, move_count,
        reopened_at
        """

    /// A plan's actions in its order, with everything they say.
    public func all(of plan: Identifier) throws(DatabaseError) -> [ActionRecord] {
        let leads = try LeadTable(connection: connection).all(of: plan)
        var found: [ActionRecord] = []
        let rows = try connection.query(
            """
            SELECT \(sql: ActionTable.columns) FROM action WHERE plan = \(plan)
            ORDER BY position
            """)
        for row in rows {
            var action = try ActionRecord(row)
            action.document.leads = leads[action.id.text] ?? []
            found.append(action)
        }
        return found
    }

    /// An action and the plan it belongs to.
    public func find(
        _ id: Identifier
    ) throws(DatabaseError) -> (action: ActionRecord, plan: Identifier)? {
        guard
            let row = try connection.first(
                "SELECT \(sql: ActionTable.columns), plan FROM action WHERE id = \(id)")
        else { return nil }
        var action = try ActionRecord(row)
        action.document.leads = try LeadTable(connection: connection).of(action: id)
        return (action, try row.identifier(29))
    }

    /// Adds one to a plan, with its leads.
    public func insert(_ action: ActionRecord, in plan: PlanRecord) throws(DatabaseError) {
        let document = action.document
        let parts = document.due.flatMap { due in
            due.parts.isEmpty ? nil : StoredJSON.text(.array(due.parts.map(\.json)))
        }
        try connection.execute(
            """
            INSERT INTO action (\(sql: ActionTable.columns), authority, plan)
            VALUES (\(action.id), \(action.finding), \(action.position), \(document.ref),
                \(document.text), \(StoredJSON.text(document.subItems)), \(document.leadsText),
                \(document.dueText), \(document.due?.start), \(document.due?.end),
                \(StoredDue.word(of: document.due)), \(document.due?.isYearInferred ?? false),
                \(document.due?.isApproximate ?? false), \(parts), \(document.statusText),
                \(document.status), \(action.stage), \(action.ownerRag), \(action.proof),
                \(document.progressText), \(document.progressAsOfText), \(document.futureText),
                \(document.evidenceText), \(document.monitoredBy),
                \(StoredJSON.text(document.from)), \(action.revision), \(action.updatedOn),
                \(action.moveCount), \(action.reopenedAt), \(plan.authority), \(plan.id))
            """)
        try LeadTable(connection: connection).insert(
            document.leads, of: action.id, in: plan)
    }

    /// Stores how an action stands now; its source stays. Its leads are stored by ``LeadTable``.
    public func update(_ action: ActionRecord) throws(DatabaseError) {
        let document = action.document
        let parts = document.due.flatMap { due in
            due.parts.isEmpty ? nil : StoredJSON.text(.array(due.parts.map(\.json)))
        }
        try connection.execute(
            """
            UPDATE action SET position = \(action.position), ref = \(document.ref),
                text = \(document.text), sub_items = \(StoredJSON.text(document.subItems)),
                leads_text = \(document.leadsText), due_text = \(document.dueText),
                due_start = \(document.due?.start), due_end = \(document.due?.end),
                due_precision = \(StoredDue.word(of: document.due)),
                due_is_year_inferred = \(document.due?.isYearInferred ?? false),
                due_is_approximate = \(document.due?.isApproximate ?? false),
                due_parts = \(parts), stage = \(action.stage), owner_rag = \(action.ownerRag),
                proof = \(action.proof), progress_text = \(document.progressText),
                progress_as_of_text = \(document.progressAsOfText),
                future_text = \(document.futureText), evidence_text = \(document.evidenceText),
                monitored_by = \(document.monitoredBy), revision = \(action.revision),
                updated_on = \(action.updatedOn), move_count = \(action.moveCount),
                reopened_at = \(action.reopenedAt)
            WHERE id = \(action.id)
            """)
    }
}

extension ActionRecord {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        var document = PlanDocument.Action(text: try row.text(4))
        document.ref = try row.optionalText(3)
        document.subItems = try row.texts(5)
        document.leadsText = try row.optionalText(6)
        document.dueText = try row.optionalText(7)
        document.due = try StoredDue.read(row, from: 8)
        if var due = document.due, try !row.isNull(13) {
            due.parts = try StoredDue.parts(try row.json(13))
            document.due = due
        }
        document.statusText = try row.optionalText(14)
        document.status = try row.optionalText(15, as: ClaimedStatus.self)
        document.progressText = try row.optionalText(19)
        document.progressAsOfText = try row.optionalText(20)
        document.futureText = try row.optionalText(21)
        document.evidenceText = try row.optionalText(22)
        document.monitoredBy = try row.optionalText(23)
        document.from = try row.references(24)
        self.init(
            id: try row.identifier(0), finding: try row.identifier(1),
            position: try row.integer(2), document: document,
            stage: try row.text(16, as: Stage.self),
            ownerRag: try row.optionalText(17, as: Rag.self),
            proof: try row.optionalText(18, as: Proof.self))
        revision = try row.integer(25)
        updatedOn = try row.optionalDay(26)
        moveCount = try row.integer(27)
        reopenedAt = try row.optionalInstant(28)
    }
}
