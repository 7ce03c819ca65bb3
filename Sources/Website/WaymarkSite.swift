import Hummingbird
import Logging
import Operations

/// The website: its pages, and what stands before them.
public struct WaymarkSite: Sendable {
    let reception: any Reception
    let assets: Assets
    let token: FormToken
    let clock: SiteClock
    let settings: SiteSettings
    private let logger: Logger

    /// A site over a record; it throws where its own style sheets are missing.
    public init(
        reception: any Reception, settings: SiteSettings = SiteSettings(),
        clock: SiteClock = .system,
        logger: Logger = Logger(label: "waymark.website")
    ) throws(AssetFault) {
        self.reception = reception
        self.settings = settings
        self.clock = clock
        self.logger = logger
        assets = try .bundled()
        token = FormToken()
    }

    /// What every page of this site stands in.
    func frame(for visitor: Visitor?) -> Frame {
        Frame(
            authority: settings.authority, style: .asset(assets.style.name),
            script: .asset(assets.script.name), icon: .asset(assets.icon.name),
            token: visitor?.formToken ?? token.text, actor: visitor?.actor,
            readsPDF: settings.readsPDF,
            isDemonstration: settings.isDemonstration,
            today: clock.today)
    }

    /// The router: what stands before the pages, then every route of the list.
    func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            AccessLog(logger: logger)
            SecurityHeaders()
            FailureAnswers(site: self)
            LoopbackGuard()
            OriginGuard()
        }
        for route in routes {
            router.on(
                RouterPath(route.pattern), method: route.verb == .get ? .get : .post
            ) { request, context in
                try await answer(request, context, by: route)
            }
        }
        for route in interfaceRoutes {
            router.on(
                RouterPath(route.pattern), method: route.verb == .get ? .get : .post
            ) { request, context in
                try await answer(request, context, by: route)
            }
        }
        return router
    }

    /// Sees who asks, then lets the route answer; who must sign in first is led there and back.
    private func answer(
        _ request: Request, _ context: SiteContext, by route: Route
    ) async throws -> Response {
        let visitor =
            route.isOpen && route.pattern.hasPrefix("/assets")
            ? nil
            : try await reception.visitor(
                token: SessionCookie.token(in: request), at: clock.now)
        let visit = Visit(request, context, self, visitor: visitor)
        if !route.isOpen {
            guard let visitor else { return try await signIn(instead: visit) }
            if visitor.mustChangePassword, route.pattern != Path.password.text,
                route.pattern != Path.session.ending.text
            {
                return Reply.redirect(.password).response(of: self, for: visit)
            }
        }
        do {
            return try await route.answer(visit).response(of: self, for: visit)
        } catch {
            return Reply.page(FailurePage(failure: failure(of: error, at: context)))
                .response(of: self, for: visit)
        }
    }

    /// What an error means, told to the log by its kind and never its words: they may hold a plan's.
    func failure(of error: any Error, at context: SiteContext) -> Failure {
        let failure = Failure(error)
        logger.log(
            level: failure.level, "failure",
            metadata: [
                "route": "\(context.endpointPath ?? "none")",
                "status": "\(failure.status.code)", "kind": "\(type(of: error))",
            ])
        return failure
    }

    private func signIn(instead visit: Visit) async throws -> Response {
        if try await reception.hasNoAccounts() {
            return Reply.redirect(.firstRun).response(of: self, for: visit)
        }
        guard visit.request.method == .get || visit.request.method == .head else {
            return Reply.page(FailurePage(failure: .signedOut)).response(of: self, for: visit)
        }
        return Reply.redirect(.signIn(then: visit.request.uri.string))
            .response(of: self, for: visit)
    }

    /// The application on an address of this machine.
    ///
    /// - Parameter opened: called once requests can come, with the port that was taken.
    /// - Throws: `ServeFault.notLoopback` for any other address, because what is sent is not encrypted.
    public func application(
        host: String = "127.0.0.1", port: Int, opened: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(ServeFault) -> some ApplicationProtocol {
        guard Loopback.isLoopback(host: host) else { throw .notLoopback(host: host) }
        return Application(
            router: router(),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in opened(channel.localAddress?.port ?? port) },
            logger: logger)
    }
}

/// What the person who runs the site decides.
public struct SiteSettings: Sendable, Equatable {
    /// The council's name at the top of every page, or nil before it is known.
    public var authority: String?
    /// The helper that reads PDF is installed.
    public var readsPDF: Bool
    /// The record is invented; every page says so.
    public var isDemonstration: Bool

    public init(authority: String? = nil, readsPDF: Bool = true, isDemonstration: Bool = false) {
        self.authority = authority
        self.readsPDF = readsPDF
        self.isDemonstration = isDemonstration
    }
}

/// Why the site is not served.
public enum ServeFault: Error, Sendable, Equatable {
    /// Others could reach the address.
    case notLoopback(host: String)

    /// What happened and what to do.
    public var words: String {
        switch self {
        case .notLoopback(let host):
            "Waymark does not encrypt what it sends, so it serves this machine only. "
                + "\(host) can be reached by others. Use 127.0.0.1."
        }
    }
}
