import Basics
import HTTPTypes
import Hummingbird
import Operations

extension WaymarkSite {
    /// Answers a call of the API: by the token's person, in JSON whatever happens.
    func answer(
        _ request: Request, _ context: SiteContext, by route: InterfaceRoute
    ) async throws -> Response {
        let visit = Visit(request, context, self, visitor: nil)
        do {
            guard let token = InterfaceToken.of(request),
                let actor = try await reception.actor(token: token, at: clock.now)
            else { throw InterfaceFault.noToken }
            let call = InterfaceCall(visit: visit, desk: reception.desk(for: actor))
            let json = try await route.answer(call)
            return Self.response(route.verb == .post ? .created : .ok, json)
        } catch InterfaceFault.noToken {
            return Self.response(
                .unauthorized,
                Self.problem("You are not known here", ["Send Authorization: Bearer and a token."]))
        } catch {
            let failure = failure(of: error, at: context)
            var problem = Self.problem(failure.title, failure.words)
            if case Refusal.fields(let problems) = error,
                case .object(let fields) = problem
            {
                problem = .object(
                    fields + [
                        .init(
                            "fields",
                            .object(problems.map { .init($0.field, .string($0.words)) }))
                    ])
            }
            return Self.response(failure.status, problem)
        }
    }

    /// Source: RFC 9457.
    private static func problem(_ title: String, _ words: [String]) -> JSON {
        .object([
            .init("title", .string(title)), .init("detail", .string(words.joined(separator: " "))),
        ])
    }

    static func response(_ status: HTTPResponse.Status, _ json: JSON) -> Response {
        var headers: HTTPFields = [
            .contentType: status.code < 400 ? "application/json" : "application/problem+json",
            .cacheControl: "no-store",
        ]
        if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer" }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes())))
    }
}

/// Why a call is not answered.
enum InterfaceFault: Error { case noToken }

/// The token of a call. Source: RFC 6750, section 2.1.
enum InterfaceToken {
    static func of(_ request: Request) -> String? {
        guard let field = request.headers[.authorization], field.lowercased().hasPrefix("bearer ")
        else { return nil }
        let token = field.dropFirst(7).trimmed
        return token.utf8.count == 64 ? token : nil
    }
}
