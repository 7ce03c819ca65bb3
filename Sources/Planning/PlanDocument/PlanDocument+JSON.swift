import Basics

/// The plan as `improvement-plan/1`, fields in the order in which the format describes them.
extension PlanDocument: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("format", PlanDocument.format)
        fields.text("authority", authority)
        fields.text("title", title)
        fields.record("inspection", inspection)
        fields.record("dates", dates)
        fields.texts("columns", columns)
        fields.texts("status_legend", statusLegend)
        fields.text("lead_officer", leadOfficer)
        fields.text("contact", contact)
        fields.text("abstract", abstract)
        fields.text("linked_plans_text", linkedPlansText)
        fields.records("success_criteria", successCriteria)
        fields.records("measures", measures)
        fields.records("sections", sections)
        fields.record("from", from)
        fields.records("cells", cells)
        fields.records("doubts", doubts)
        fields.integers("unplaced", unplaced)
    }
}

extension PlanDocument {
    /// The plan as UTF-8, indented.
    public func bytes() -> [UInt8] { JSON.bytes(of: self) }

    /// Writes the plan as UTF-8 in pieces: that of a long plan would fill the memory.
    public func write(_ take: @escaping (_ piece: [UInt8]) -> Void) { JSON.write(self, take) }
}

extension PlanDocument.Inspection: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("kind", kind)
        fields.text("date_text", dateText)
    }
}

extension PlanDocument.Dates: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("period_text", periodText)
        fields.text("completed_text", completedText)
        fields.text("reviewed_text", reviewedText)
        fields.text("next_review_text", nextReviewText)
        fields.text("version_text", versionText)
        fields.truth("is_draft", isDraft)
    }
}

extension PlanDocument.Section: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("title", title)
        fields.records("findings", findings)
        fields.record("from", from)
    }
}

extension PlanDocument.Finding: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("kind", kind.rawValue)
        fields.text("ref", ref)
        fields.text("text", text)
        fields.text("second_text", secondText)
        fields.text("band_text", bandText)
        fields.record("links", links)
        fields.text("progress_text", progressText)
        fields.records("success_criteria", successCriteria)
        fields.records("measures", measures)
        fields.records("actions", actions)
        fields.record("from", from)
    }
}

extension PlanDocument.Links: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.texts("paragraphs", paragraphs)
        fields.value(
            "paragraph_notes",
            .object(
                paragraphNotes.sorted { $0.key < $1.key }
                    .map { JSON.Field($0.key, .string($0.value)) }))
        fields.texts("recommendations", recommendations)
    }
}

extension PlanDocument.Action: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("ref", ref)
        fields.text("text", text)
        fields.texts("sub_items", subItems)
        fields.texts("leads", leads)
        fields.text("leads_text", leadsText)
        fields.text("due_text", dueText)
        fields.record("due", due)
        fields.text("status_text", statusText)
        fields.text("status", status?.rawValue)
        fields.text("progress_text", progressText)
        fields.text("progress_as_of_text", progressAsOfText)
        fields.text("future_text", futureText)
        fields.text("evidence_text", evidenceText)
        fields.text("monitored_by", monitoredBy)
        fields.record("from", from)
    }
}

extension PlanDocument.Measure: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("text", text)
        fields.integer("action", action)
        fields.record("baseline", baseline)
        fields.record("target", target)
        fields.text("direction", direction?.rawValue)
        fields.texts("indicators", indicators)
        fields.text("due_text", dueText)
        fields.record("from", from)
    }
}

extension PlanDocument.Baseline: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.number("value", value)
        fields.text("unit", unit)
        fields.text("text", text)
    }
}

extension PlanDocument.Target: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.number("value", value)
        fields.text("unit", unit)
        fields.text("kind", kind.rawValue)
    }
}

extension PlanDocument.SuccessCriterion: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("text", text)
        fields.record("from", from)
    }
}

extension PlanDocument.Cell: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.integer("id", id)
        fields.text("text", text)
        fields.integer("line", line)
        fields.integer("page", page)
        fields.text("sheet", sheet)
        fields.integer("table", table)
        fields.integer("row", row)
        fields.integer("column", column)
    }
}

extension PlanDocument.Doubt: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("kind", kind)
        fields.texts("at", places)
        fields.text("question", question)
        fields.text("words", words)
        fields.records("choices", choices)
        fields.integer("default", standing)
    }
}

extension PlanDocument.Choice: JSONRecord {
    /// Tells every field, in order.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("label", label)
        fields.value("sets", .object(sets.map { JSON.Field($0.pointer, $0.value) }))
    }
}

extension CellReferences: JSONRecord {
    /// Tells every field, in the order of their names.
    public func tell(_ fields: inout some JSONFields) {
        for field in self.fields {
            if field.others.isEmpty {
                fields.integers(field.name, CollectionOfOne(field.first))
            } else {
                fields.integers(field.name, field.cells)
            }
        }
    }
}

extension Due: JSONRecord {
    /// Tells every field, in order; `year_inferred`, `approximate` and `parts` only where they say something.
    public func tell(_ fields: inout some JSONFields) {
        fields.text("start", start?.iso)
        fields.text("end", end?.iso)
        fields.text("precision", precision?.rawValue)
        if isYearInferred { fields.truth("year_inferred", true) }
        if isApproximate { fields.truth("approximate", true) }
        if !parts.isEmpty { fields.records("parts", parts) }
    }
}
