import Basics
import Planning
import Storage

extension ActionRecord {
    /// Every field of an action that can change, as history and comparison keep it. Where it came from is not in it.
    var stateJSON: JSON {
        var fields: [JSON.Field] = []
        func add(_ name: String, _ text: String?) {
            if let text { fields.append(.init(name, .string(text))) }
        }
        add("ref", document.ref)
        add("text", document.text)
        if !document.subItems.isEmpty { fields.append(.init("sub_items", JSON(document.subItems))) }
        add("finding", finding.text)
        if !document.leads.isEmpty { fields.append(.init("leads", JSON(document.leads))) }
        add("due_text", document.dueText)
        add("due_start", document.due?.start?.iso)
        add("due", document.due?.end?.iso)
        add("stage", stage.rawValue)
        add("status_text", document.statusText)
        add("owner_rag", ownerRag?.rawValue)
        add("proof", proof?.rawValue)
        add("progress_text", document.progressText)
        add("future_text", document.futureText)
        add("evidence_text", document.evidenceText)
        add("monitored_by", document.monitoredBy)
        add("updated_on", updatedOn?.iso)
        if moveCount > 0 { fields.append(.init("move_count", .integer(moveCount))) }
        return .object(fields)
    }
}
