import Basics
import Exporting

/// The formats of a whole plan to take away; the raw value ends the file's name.
public enum PlanFormat: String, Sendable, CaseIterable {
    case json, csv
}

extension Record {
    /// The whole plan in a house format, from the record.
    public func export(_ plan: Identifier, as format: PlanFormat) async throws -> FileToSave {
        let document = try await document(of: plan)
        guard actor.may(.exportPlans, in: plan) else {
            throw Refusal.notAllowed(to: .exportPlans)
        }
        let name = Record.fileName(for: document.title ?? "plan")
        return switch format {
        case .json:
            FileToSave(
                name: "\(name).json", mediaType: "application/json",
                bytes: PlanJSON.bytes(of: document))
        case .csv:
            FileToSave(
                name: "\(name).csv", mediaType: "text/csv; charset=utf-8",
                bytes: PlanCSV.bytes(of: document))
        }
    }

    /// "Improvement plan 2027" → "improvement-plan-2027".
    static func fileName(for title: String) -> String {
        let parts = title.lowercased().unicodeScalars.split {
            !("a"..."z").contains($0) && !("0"..."9").contains($0)
        }
        let name = parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
        return name.isEmpty ? "plan" : String(name.prefix(60))
    }
}
