import Basics
import Planning
import Storage

extension PlanParts {
    /// How every part stands from an entry of history on.
    func states(since seq: Int) -> [RecordState] {
        actions.map {
            RecordState(
                subject: $0.id, kind: "action", position: $0.position, since: seq,
                state: $0.stateJSON)
        }
            + findings.map {
                RecordState(
                    subject: $0.id, kind: "finding", position: $0.position, since: seq,
                    state: $0.stateJSON)
            }
            + measures.map {
                RecordState(
                    subject: $0.id, kind: "measure", position: $0.position, since: seq,
                    state: $0.stateJSON)
            }
            + successCriteria.map {
                RecordState(
                    subject: $0.id, kind: "criterion", position: $0.position, since: seq,
                    state: .object([.init("text", .string($0.document.text))]))
            }
    }
}

extension FindingRecord {
    /// Every field of a finding that can change, as history and comparison keep it.
    var stateJSON: JSON {
        var fields: [JSON.Field] = [.init("kind", .string(document.kind.rawValue))]
        func add(_ name: String, _ text: String?) {
            if let text { fields.append(.init(name, .string(text))) }
        }
        add("ref", document.ref)
        add("text", document.text)
        add("band_text", document.bandText)
        add("progress_text", document.progressText)
        return .object(fields)
    }
}

extension MeasureRecord {
    /// Every field of a measure that can change, as history and comparison keep it.
    var stateJSON: JSON {
        var fields: [JSON.Field] = [.init("text", .string(document.text))]
        func add(_ name: String, _ text: String?) {
            if let text { fields.append(.init(name, .string(text))) }
        }
        add("baseline", document.baseline.map { "\($0.value)\($0.unit.map { " " + $0 } ?? "")" })
        add("target", document.target?.value.map { "\($0)" })
        add("target_unit", document.target?.unit)
        add("target_kind", document.target?.kind.rawValue)
        add("direction", document.direction?.rawValue)
        add("due_text", document.dueText)
        return .object(fields)
    }
}
