import Basics
import Storage

extension Change {
    /// A field's new value as words, or nil where there is none or it was taken out.
    func words(of field: String) -> String? {
        fields.first { $0.name == field }?.new.flatMap(Change.words)
    }

    static func words(_ json: String) -> String? {
        guard let value = try? JSON(reading: Array(json.utf8)) else { return nil }
        return switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        default: nil
        }
    }
}
