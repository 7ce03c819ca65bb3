import Basics
import HTTPTypes
import Hummingbird
import Operations

/// The JSON API: the same record, the same rights, the same operations as the pages; a token instead of a session.
///
/// Each POST of an operation comes out of `actionOperations`, so the API cannot lack one. Source: `docs/api.md`.
let interfaceRoutes: [InterfaceRoute] =
    [
        InterfaceRoute(.get, "/api/v1/plans", "The plans that you may see") { call in
            try await call.desk.plansJSON(on: call.site.clock.today)
        },
        InterfaceRoute(.get, "/api/v1/plans/:plan/actions", "A plan’s actions, in its order") {
            call in
            try await call.desk.actionsJSON(of: call.plan, on: call.site.clock.today)
        },
        InterfaceRoute(.get, "/api/v1/plans/:plan/actions/:action", "An action with its life") {
            call in
            try await call.desk.actionJSON(call.action, of: call.plan, on: call.site.clock.today)
        },
    ]
    + actionOperations.map { operation in
        InterfaceRoute(
            .post, "/api/v1/plans/:plan/actions/:action/\(operation.noun)", operation.title,
            fields: operation.fields
        ) { call in
            let (plan, action) = (try call.plan, try call.action)
            let values = try await call.values(for: operation.fields)
            try await call.desk.perform(
                operation.noun, on: action, of: plan, values: values, at: call.site.clock.now)
            return try await call.desk.actionJSON(action, of: plan, on: call.site.clock.today)
        }
    }

/// One address of the API.
struct InterfaceRoute: Sendable {
    var verb: Route.Verb
    var pattern: String
    /// What it gives or does, in a few words.
    var summary: String
    /// What a POST asks for.
    var fields: [OperationField]
    var answer: @Sendable (InterfaceCall) async throws -> JSON

    init(
        _ verb: Route.Verb, _ pattern: String, _ summary: String, fields: [OperationField] = [],
        answer: @escaping @Sendable (InterfaceCall) async throws -> JSON
    ) {
        self.verb = verb
        self.pattern = pattern
        self.summary = summary
        self.fields = fields
        self.answer = answer
    }
}

/// One request to the API, by a person's own program.
struct InterfaceCall: Sendable {
    let visit: Visit
    let desk: any Desk

    var site: WaymarkSite { visit.site }
    var plan: Identifier { get throws(Refusal) { try visit.plan } }
    var action: Identifier { get throws(Refusal) { try visit.identifier("action", of: "action") } }

    /// The fields of an operation out of a JSON object; a file is `{"name": …, "base64": …}`.
    func values(for fields: [OperationField]) async throws -> FieldValues {
        let bytes = try await visit.body(upTo: SiteLimits.fileBytes * 3 / 2)
        guard case .object(let sent)? = try? JSON(reading: bytes.isEmpty ? Array("{}".utf8) : bytes)
        else { throw FormFault.malformed }
        let known = Set(fields.map(\.name))
        let strange = sent.map(\.name).filter { !known.contains($0) }
        guard strange.isEmpty else {
            throw Refusal.fields(
                strange.map { FieldProblem(field: $0, words: "There is no field of this name.") })
        }
        var values = FieldValues()
        for field in sent {
            switch field.value {
            case .string(let text): values.words[field.name] = text
            case .integer(let number): values.words[field.name] = String(number)
            case .array(let items):
                values.words[field.name] = items.compactMap {
                    if case .string(let text) = $0 { text } else { nil }
                }.joined(separator: "\n")
            case .object:
                guard let file = InterfaceCall.file(field.value) else { throw FormFault.malformed }
                values.files[field.name] = file
            case .null: break
            case .truth, .number: throw FormFault.malformed
            }
        }
        return values
    }

    private static func file(_ json: JSON) -> FieldValues.File? {
        guard case .string(let name)? = json["name"], case .string(let text)? = json["base64"],
            let bytes = Base64.bytes(of: text)
        else { return nil }
        return FieldValues.File(name: name, bytes: bytes)
    }
}
