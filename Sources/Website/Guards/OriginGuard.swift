import HTTPTypes
import Hummingbird

/// Takes a form only from a page of this site.
///
/// A browser says where a form comes from in `Sec-Fetch-Site`, an older one in `Origin`; a program that sends neither
/// still needs the form's token.
struct OriginGuard: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if request.method != .get, request.method != .head, !OriginGuard.isOwn(request) {
            throw FormFault.foreign
        }
        return try await next(request, context)
    }

    private static func isOwn(_ request: Request) -> Bool {
        if let name = HTTPField.Name("sec-fetch-site"), let site = request.headers[name],
            site != "same-origin"
        {
            return false
        }
        guard let origin = request.headers[.origin] else { return true }
        let authority = request.head.authority ?? ""
        return origin == "http://\(authority)" || origin == "https://\(authority)"
    }
}
