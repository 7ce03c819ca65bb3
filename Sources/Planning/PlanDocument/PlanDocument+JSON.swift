import Basics

extension PlanDocument {
    /// The plan as `improvement-plan/1`, fields in the order in which the format describes them.
    public var json: JSON {
        [
            "format": .string(PlanDocument.format),
            "authority": JSON(authority),
            "title": JSON(title),
            "inspection": [
                "kind": JSON(inspection.kind), "date_text": JSON(inspection.dateText),
            ],
            "dates": dates.json,
            "columns": JSON(columns),
            "status_legend": JSON(statusLegend),
            "lead_officer": JSON(leadOfficer),
            "contact": JSON(contact),
            "abstract": JSON(abstract),
            "linked_plans_text": JSON(linkedPlansText),
            "success_criteria": .array(successCriteria.map(\.json)),
            "measures": .array(measures.map(\.json)),
            "sections": .array(sections.map(\.json)),
            "from": from.json,
            "cells": .array(cells.map(\.json)),
            "doubts": .array(doubts.map(\.json)),
            "unplaced": JSON(unplaced),
        ]
    }
}

extension PlanDocument.Dates {
    var json: JSON {
        [
            "period_text": JSON(periodText), "completed_text": JSON(completedText),
            "reviewed_text": JSON(reviewedText), "next_review_text": JSON(nextReviewText),
            "version_text": JSON(versionText), "is_draft": .truth(isDraft),
        ]
    }
}

extension PlanDocument.Section {
    var json: JSON {
        [
            "title": JSON(title), "findings": .array(findings.map(\.json)), "from": from.json,
        ]
    }
}

extension PlanDocument.Finding {
    var json: JSON {
        [
            "kind": .string(kind.rawValue),
            "ref": JSON(ref),
            "text": JSON(text),
            "second_text": JSON(secondText),
            "band_text": JSON(bandText),
            "links": [
                "paragraphs": JSON(links.paragraphs),
                "paragraph_notes": .object(
                    links.paragraphNotes.sorted { $0.key < $1.key }
                        .map { JSON.Field($0.key, .string($0.value)) }),
                "recommendations": JSON(links.recommendations),
            ],
            "progress_text": JSON(progressText),
            "success_criteria": .array(successCriteria.map(\.json)),
            "measures": .array(measures.map(\.json)),
            "actions": .array(actions.map(\.json)),
            "from": from.json,
        ]
    }
}

extension PlanDocument.Action {
    var json: JSON {
        [
            "ref": JSON(ref),
            "text": .string(text),
            "sub_items": JSON(subItems),
            "leads": JSON(leads),
            "leads_text": JSON(leadsText),
            "due_text": JSON(dueText),
            "due": due?.json ?? .null,
            "status_text": JSON(statusText),
            "status": JSON(status?.rawValue),
            "progress_text": JSON(progressText),
            "progress_as_of_text": JSON(progressAsOfText),
            "future_text": JSON(futureText),
            "evidence_text": JSON(evidenceText),
            "monitored_by": JSON(monitoredBy),
            "from": from.json,
        ]
    }
}

extension PlanDocument.Measure {
    var json: JSON {
        [
            "text": .string(text),
            "action": JSON(action),
            "baseline": baseline.map {
                ["value": .number($0.value), "unit": JSON($0.unit), "text": JSON($0.text)]
            } ?? .null,
            "target": target.map {
                [
                    "value": $0.value.map(JSON.number) ?? .null, "unit": JSON($0.unit),
                    "kind": .string($0.kind.rawValue),
                ]
            } ?? .null,
            "direction": JSON(direction?.rawValue),
            "indicators": JSON(indicators),
            "due_text": JSON(dueText),
            "from": from.json,
        ]
    }
}

extension PlanDocument.SuccessCriterion {
    var json: JSON { ["text": .string(text), "from": from.json] }
}

extension PlanDocument.Cell {
    var json: JSON {
        [
            "id": .integer(id), "text": .string(text), "line": JSON(line), "page": JSON(page),
            "sheet": JSON(sheet), "table": JSON(table), "row": JSON(row), "column": JSON(column),
        ]
    }
}

extension PlanDocument.Doubt {
    var json: JSON {
        [
            "kind": .string(kind),
            "at": JSON(places),
            "question": .string(question),
            "words": .string(words),
            "choices": .array(choices.map(\.json)),
            "default": .integer(standing),
        ]
    }
}

extension PlanDocument.Choice {
    var json: JSON {
        [
            "label": .string(label),
            "sets": .object(sets.map { JSON.Field($0.pointer, $0.value) }),
        ]
    }
}

extension CellReferences {
    var json: JSON {
        .object(ids.sorted { $0.key < $1.key }.map { JSON.Field($0.key, JSON($0.value)) })
    }
}

extension Due {
    /// The date as the format prints it; `year_inferred`, `approximate` and `parts` stand only where they say something.
    public var json: JSON {
        var fields = [
            JSON.Field("start", JSON(start?.iso)), JSON.Field("end", JSON(end?.iso)),
            JSON.Field("precision", JSON(precision?.rawValue)),
        ]
        if isYearInferred { fields.append(JSON.Field("year_inferred", true)) }
        if isApproximate { fields.append(JSON.Field("approximate", true)) }
        if !parts.isEmpty { fields.append(JSON.Field("parts", .array(parts.map(\.json)))) }
        return .object(fields)
    }
}
