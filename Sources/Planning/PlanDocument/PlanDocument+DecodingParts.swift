import Basics

extension PlanDocument.Dates {
    init(_ reader: Reader) throws(JSONError) {
        self.init()
        periodText = try reader.text("period_text")
        completedText = try reader.text("completed_text")
        reviewedText = try reader.text("reviewed_text")
        nextReviewText = try reader.text("next_review_text")
        versionText = try reader.text("version_text")
        isDraft = try reader.truth("is_draft")
    }
}

extension PlanDocument.Section {
    init(_ reader: Reader) throws(JSONError) {
        self.init(
            title: try reader.text("title"),
            findings: try reader.list("findings", PlanDocument.Finding.init(_:)))
        from = try CellReferences(reader.object("from"))
    }
}

extension PlanDocument.Finding {
    init(_ reader: Reader) throws(JSONError) {
        self.init(
            kind: try reader.word("kind", PlanDocument.FindingKind.self) ?? .other,
            ref: try reader.text("ref"), text: try reader.text("text"))
        secondText = try reader.text("second_text")
        bandText = try reader.text("band_text")
        if let part = try reader.object("links") {
            links.paragraphs = try part.texts("paragraphs")
            links.recommendations = try part.texts("recommendations")
            if let notes = try part.object("paragraph_notes"), case .object(let fields) = notes.json
            {
                for field in fields {
                    links.paragraphNotes[field.name] = try notes.requiredText(field.name)
                }
            }
        }
        progressText = try reader.text("progress_text")
        successCriteria = try reader.list(
            "success_criteria", PlanDocument.SuccessCriterion.init(_:))
        measures = try reader.list("measures", PlanDocument.Measure.init(_:))
        actions = try reader.list("actions", PlanDocument.Action.init(_:))
        from = try CellReferences(reader.object("from"))
    }
}

extension PlanDocument.Action {
    init(_ reader: Reader) throws(JSONError) {
        self.init(text: try reader.requiredText("text"))
        ref = try reader.text("ref")
        subItems = try reader.texts("sub_items")
        leads = try reader.texts("leads")
        leadsText = try reader.text("leads_text")
        dueText = try reader.text("due_text")
        if let part = try reader.object("due") { due = try Due(part) }
        statusText = try reader.text("status_text")
        status = try reader.word("status", ClaimedStatus.self)
        progressText = try reader.text("progress_text")
        progressAsOfText = try reader.text("progress_as_of_text")
        futureText = try reader.text("future_text")
        evidenceText = try reader.text("evidence_text")
        monitoredBy = try reader.text("monitored_by")
        from = try CellReferences(reader.object("from"))
    }
}

extension PlanDocument.Measure {
    init(_ reader: Reader) throws(JSONError) {
        self.init(text: try reader.requiredText("text"))
        action = try reader.integer("action")
        if let part = try reader.object("baseline"), let value = try part.number("value") {
            baseline = PlanDocument.Baseline(
                value: value, unit: try part.text("unit"), text: try part.text("text"))
        }
        if let part = try reader.object("target") {
            target = PlanDocument.Target(
                value: try part.number("value"), unit: try part.text("unit"),
                kind: try part.word("kind", PlanDocument.Target.Kind.self) ?? .absolute)
        }
        direction = try reader.word("direction", PlanDocument.Direction.self)
        indicators = try reader.texts("indicators")
        dueText = try reader.text("due_text")
        from = try CellReferences(reader.object("from"))
    }
}

extension PlanDocument.SuccessCriterion {
    init(_ reader: Reader) throws(JSONError) {
        self.init(
            text: try reader.requiredText("text"), from: try CellReferences(reader.object("from")))
    }
}

extension PlanDocument.Cell {
    init(_ reader: Reader) throws(JSONError) {
        guard let id = try reader.integer("id") else {
            throw .unexpected(pointer: "\(reader.pointer)/id", expected: "a whole number")
        }
        self.init(
            id: id, text: try reader.requiredText("text"), line: try reader.integer("line"),
            page: try reader.integer("page"), sheet: try reader.text("sheet"),
            table: try reader.integer("table"), row: try reader.integer("row"),
            column: try reader.integer("column"))
    }
}

extension PlanDocument.Doubt {
    init(_ reader: Reader) throws(JSONError) {
        self.init(
            kind: try reader.requiredText("kind"), places: try reader.texts("at"),
            question: try reader.requiredText("question"), words: try reader.requiredText("words"),
            choices: try reader.list("choices", PlanDocument.Choice.init(_:)),
            standing: try reader.integer("default") ?? 0)
    }
}

extension PlanDocument.Choice {
    init(_ reader: Reader) throws(JSONError) {
        var sets: [PlanDocument.Setting] = []
        if let part = try reader.object("sets"), case .object(let fields) = part.json {
            sets = fields.map { PlanDocument.Setting($0.name, $0.value) }
        }
        self.init(label: try reader.requiredText("label"), sets: sets)
    }
}

extension CellReferences {
    init(_ reader: Reader?) throws(JSONError) {
        self.init()
        guard let reader, case .object(let fields) = reader.json else { return }
        for field in fields { add(try reader.integers(field.name), to: field.name) }
    }
}

extension Due {
    init(_ reader: Reader) throws(JSONError) {
        self.init(
            start: try reader.day("start"), end: try reader.day("end"),
            precision: try reader.word("precision", Due.Precision.self),
            isYearInferred: try reader.truth("year_inferred"),
            isApproximate: try reader.truth("approximate"),
            parts: try reader.list("parts", Due.init(_:)))
    }
}
