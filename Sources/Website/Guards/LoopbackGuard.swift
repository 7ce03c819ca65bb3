import HTTPTypes
import Hummingbird

/// Answers only requests that were meant for this machine: what is sent is not encrypted, so it must not leave it.
///
/// The server listens on loopback only; the check of the name stops a page of another site from reaching it under a
/// name that points here ("DNS rebinding").
struct LoopbackGuard: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request, context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let host = request.head.authority, Loopback.isLoopback(authority: host) else {
            throw HTTPError(.misdirectedRequest)
        }
        return try await next(request, context)
    }
}

/// The names and numbers of this machine itself.
public enum Loopback {
    /// Says whether an address to listen on can be reached from this machine only.
    public static func isLoopback(host: String) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) && UInt8($0) != nil }
    }

    /// Says whether a request's "host:port" names this machine.
    static func isLoopback(authority: String) -> Bool {
        if authority.hasPrefix("[") {
            return isLoopback(host: String(authority.prefix { $0 != "]" } + "]"))
        }
        return isLoopback(host: authority.prefix { $0 != ":" }.lowercased())
    }
}
