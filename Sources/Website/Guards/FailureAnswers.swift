import Hummingbird

/// Turns whatever was thrown before a route could answer into its page.
struct FailureAnswers: RouterMiddleware {
    typealias Context = SiteContext
    let site: WaymarkSite

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let failure = site.failure(of: error, at: context)
            return Reply.page(FailurePage(failure: failure)).response(
                of: site, for: Visit(request, context, site, visitor: nil))
        }
    }
}
