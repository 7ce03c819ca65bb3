import Basics
import Planning

/// Whether a plan document that was made elsewhere holds together: places that it names must exist.
enum DocumentSoundness {
    /// The first fault, or nil.
    static func fault(in document: PlanDocument) -> JSONError? {
        var numbers: Set<Int> = []
        for (index, cell) in document.cells.enumerated()
        where !numbers.insert(cell.id).inserted {
            return .unexpected(
                pointer: "/cells/\(index)/id", expected: "a number that no other cell has")
        }
        for (index, measure) in document.measures.enumerated() where measure.action != nil {
            return .unexpected(pointer: "/measures/\(index)/action", expected: "null")
        }
        for (section, value) in document.sections.enumerated() {
            for (finding, value) in value.findings.enumerated() {
                for (measure, value) in value.measures.enumerated() {
                    guard let action = value.action else { continue }
                    let actions = document.sections[section].findings[finding].actions
                    if !actions.indices.contains(action) {
                        return .unexpected(
                            pointer:
                                "/sections/\(section)/findings/\(finding)/measures/\(measure)/action",
                            expected: "the place of one of the finding’s actions")
                    }
                }
            }
        }
        return fault(inTextsOf: document.json, at: "")
    }

    /// No engine holds a text with a NUL in it.
    private static func fault(inTextsOf json: JSON, at pointer: String) -> JSONError? {
        switch json {
        case .string(let text) where text.utf8.contains(0):
            return .unexpected(pointer: pointer, expected: "a text without control characters")
        case .array(let items):
            for (index, item) in items.enumerated() {
                if let fault = fault(inTextsOf: item, at: "\(pointer)/\(index)") { return fault }
            }
            return nil
        case .object(let fields):
            for field in fields {
                if let fault = fault(inTextsOf: field.value, at: "\(pointer)/\(field.name)") {
                    return fault
                }
            }
            return nil
        default: return nil
        }
    }
}
