import Basics
import Planning
import Storage

extension Change {
    /// A field's new value as words, or nil where there is none or it was taken out.
    func words(of field: String) -> String? {
        fields.first { $0.name == field }?.new.flatMap(Change.words)
    }

    /// A field's new value as a day in words.
    func day(of field: String) -> String? { words(of: field).flatMap { Day(iso: $0)?.words } }

    /// ", now “done”" where the stage changed.
    var stageWords: String {
        words(of: "stage").flatMap(Stage.init(rawValue:)).map { ", now “\($0.words.lowercased())”" }
            ?? ""
    }

    static func words(_ json: String) -> String? {
        guard let value = try? JSON(reading: Array(json.utf8)) else { return nil }
        return switch value {
        case .string(let text): text
        case .integer(let number): String(number)
        default: nil
        }
    }

    /// A list as words: "one, two".
    static func list(_ json: String) -> String? {
        guard case .array(let items)? = try? JSON(reading: Array(json.utf8)) else { return nil }
        return items.compactMap { if case .string(let text) = $0 { text } else { nil } }
            .joined(separator: ", ")
    }
}
