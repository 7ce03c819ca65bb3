import Basics
import Operations

/// The API's description, made from its own routes and the operations' declarations. Source: OpenAPI 3.1.
enum OpenAPI {
    static var document: JSON {
        let paths = Dictionary(grouping: interfaceRoutes, by: \.pattern)
        return .object([
            .init("openapi", "3.1.0"),
            .init(
                "info",
                .object([
                    .init("title", "Waymark"), .init("version", "1"),
                    .init(
                        "description",
                        "The same record, rights and operations as the pages. A token speaks as its person."
                    ),
                ])),
            .init("security", .array([.object([.init("token", .array([]))])])),
            .init(
                "components",
                .object([
                    .init(
                        "securitySchemes",
                        .object([
                            .init(
                                "token",
                                .object([.init("type", "http"), .init("scheme", "bearer")]))
                        ]))
                ])),
            .init(
                "paths",
                .object(
                    paths.keys.sorted().map { pattern in
                        .init(template(pattern), .object((paths[pattern] ?? []).map(verb)))
                    })),
        ])
    }

    /// "/plans/:plan" as OpenAPI writes it: "/plans/{plan}".
    private static func template(_ pattern: String) -> String {
        pattern.split(separator: "/").map { $0.hasPrefix(":") ? "/{\($0.dropFirst())}" : "/\($0)" }
            .joined()
    }

    private static func verb(_ route: InterfaceRoute) -> JSON.Field {
        var fields: [JSON.Field] = [
            .init("summary", .string(route.summary)),
            .init("parameters", .array(parameters(of: route.pattern))),
            .init(
                "responses",
                .object([
                    .init(
                        route.verb == .post ? "201" : "200", description("As it stands then")),
                    .init("401", description("No token, or one that is closed or over")),
                    .init("403", description("Your roles do not allow it on this row")),
                    .init("404", description("There is none, or it is not yours to see")),
                    .init("409", description("The record does not allow it now")),
                    .init("422", description("Fields that do not do, each with its words")),
                ])),
        ]
        if route.verb == .post {
            fields.append(.init("requestBody", body(of: route.fields)))
        }
        return .init(route.verb.rawValue.lowercased(), .object(fields))
    }

    private static func description(_ words: String) -> JSON {
        .object([.init("description", .string(words))])
    }

    private static func parameters(of pattern: String) -> [JSON] {
        pattern.split(separator: "/").filter { $0.hasPrefix(":") }.map { part in
            .object([
                .init("name", .string(String(part.dropFirst()))), .init("in", "path"),
                .init("required", true),
                .init(
                    "schema",
                    .object([.init("type", "string"), .init("pattern", "^[0-9a-z]{26}$")])),
            ])
        }
    }

    private static func body(of fields: [OperationField]) -> JSON {
        .object([
            .init("required", .truth(fields.contains(where: \.isRequired))),
            .init(
                "content",
                .object([
                    .init(
                        "application/json",
                        .object([
                            .init(
                                "schema",
                                .object([
                                    .init("type", "object"), .init("additionalProperties", false),
                                    .init(
                                        "required",
                                        JSON(fields.filter(\.isRequired).map(\.name))),
                                    .init(
                                        "properties",
                                        .object(
                                            fields.map { .init($0.name, schema(of: $0)) })),
                                ]))
                        ]))
                ])),
        ])
    }

    private static func schema(of field: OperationField) -> JSON {
        var parts: [JSON.Field] = [
            .init(
                "description",
                .string(([field.words, field.hint].compactMap { $0 }).joined(separator: ". ")))
        ]
        switch field.kind {
        case .file:
            parts.append(.init("type", "object"))
            parts.append(.init("required", ["name", "base64"]))
        case .options(let options):
            parts.append(.init("enum", JSON(options.map(\.value))))
        case .choice(let choices): parts.append(.init("enum", JSON(choices)))
        case .day, .line, .text, .lines, .record:
            parts.append(.init("type", "string"))
            parts.append(.init("maxLength", .integer(field.limit)))
        }
        return .object(parts)
    }
}
