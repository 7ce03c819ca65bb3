import Hummingbird
import Logging

/// Writes one line a request: verb, the route's pattern, status, bytes and time.
///
/// The pattern stands for the address, because an address can hold a lead's name or words that were searched for.
struct AccessLog: RouterMiddleware {
    typealias Context = SiteContext
    let logger: Logger

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let response = try await next(request, context)
        let time = start.duration(to: clock.now)
        logger.info(
            "request",
            metadata: [
                "verb": "\(request.method)", "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)",
                "bytes": "\(response.body.contentLength ?? 0)",
                "microseconds": "\(time.microseconds)",
            ])
        return response
    }
}

extension Duration {
    fileprivate var microseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
