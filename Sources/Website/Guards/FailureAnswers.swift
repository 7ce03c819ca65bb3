import Hummingbird
import Logging

/// Turns whatever a route threw into its page.
struct FailureAnswers: RouterMiddleware {
    typealias Context = SiteContext
    let site: WaymarkSite
    let logger: Logger

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let failure = Failure(error)
            // The kind of error and never its words: they may hold a plan's.
            logger.log(
                level: failure.level, "failure",
                metadata: [
                    "route": "\(context.endpointPath ?? "none")",
                    "status": "\(failure.status.code)", "kind": "\(type(of: error))",
                ])
            return Reply.page(FailurePage(failure: failure)).response(of: site)
        }
    }
}
