import Basics
import Foundation
import Testing

@testable import Planning

/// The published schema and the values the product prints are one thing.
struct PlanSchemaTests {
    private let schema: JSON

    init() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/improvement-plan-1.schema.json")
        schema = try JSON(reading: Array(Data(contentsOf: file)))
    }

    @Test func `what the product prints fits the published schema`() {
        #expect(faults(of: PlanDocumentTests.sample.json, by: schema, at: "").isEmpty)
        #expect(faults(of: PlanDocument().json, by: schema, at: "").isEmpty)
    }

    @Test(arguments: [
        ("/sections/0/findings/0/actions/0/status", JSON.string("finished")),
        ("/sections/0/findings/0/actions/0/due/end", JSON.string("soon")),
        ("/sections/0/findings/0/actions/0/colour", JSON.string("red")),
        ("/cells/0/id", JSON.string("a")),
    ])
    func `the schema refuses what the reader refuses or does not know`(pointer: String, value: JSON)
    {
        var tree = PlanDocumentTests.sample.json
        tree.set(value, at: pointer)
        #expect(!faults(of: tree, by: schema, at: "").isEmpty)
    }

    /// The part of JSON Schema that the file uses: the pointers of values that do not fit.
    private func faults(of value: JSON, by rule: JSON, at place: String) -> [String] {
        if case .string(let reference)? = rule["$ref"] {
            let target = schema.value(at: String(reference.dropFirst())) ?? .null
            return faults(of: value, by: target, at: place)
        }
        if case .array(let options)? = rule["anyOf"] {
            return options.contains { faults(of: value, by: $0, at: place).isEmpty } ? [] : [place]
        }
        if case .array(let words) = rule.value(at: "/enum") ?? .null, !words.contains(value) {
            return [place]
        }
        if let constant = rule["const"], constant != value { return [place] }
        if let types = rule["type"], !fits(value, types) { return [place] }
        if case .string(let text) = value, case .string(let pattern)? = rule["pattern"],
            text.range(of: pattern, options: .regularExpression) == nil
        {
            return [place]
        }
        switch value {
        case .object(let fields): return objectFaults(fields, by: rule, at: place)
        case .array(let items):
            guard let each = rule["items"] else { return [] }
            return items.enumerated().flatMap { faults(of: $1, by: each, at: "\(place)/\($0)") }
        default: return []
        }
    }

    private func objectFaults(_ fields: [JSON.Field], by rule: JSON, at place: String) -> [String] {
        var found: [String] = []
        if case .array(let names)? = rule["required"] {
            for case .string(let name) in names where !fields.contains(where: { $0.name == name }) {
                found.append("\(place)/\(name)")
            }
        }
        for field in fields {
            let pointer = "\(place)/\(field.name)"
            if let each = rule["properties"]?.value(at: "/\(field.name)") {
                found += faults(of: field.value, by: each, at: pointer)
            } else if rule["additionalProperties"] == .truth(false) {
                found.append(pointer)
            } else if case .object? = rule["additionalProperties"],
                let each = rule["additionalProperties"]
            {
                found += faults(of: field.value, by: each, at: pointer)
            }
        }
        return found
    }

    private func fits(_ value: JSON, _ types: JSON) -> Bool {
        let names: [JSON] = if case .array(let many) = types { many } else { [types] }
        let own: [JSON] =
            switch value {
            case .null: ["null"]
            case .truth: ["boolean"]
            case .integer: ["integer", "number"]
            case .number: ["number"]
            case .string: ["string"]
            case .array: ["array"]
            case .object: ["object"]
            }
        return own.contains { names.contains($0) }
    }
}
