import Hummingbird
import Logging
import Operations

/// The website: its pages, and what stands before them.
public struct WaymarkSite: Sendable {
    let desk: any Desk
    let assets: Assets
    let token: FormToken
    let clock: SiteClock
    let settings: SiteSettings
    private let logger: Logger

    /// A site over a record; it throws where its own style sheets are missing.
    public init(
        desk: any Desk, settings: SiteSettings = SiteSettings(), clock: SiteClock = .system,
        logger: Logger = Logger(label: "waymark.website")
    ) throws(AssetFault) {
        self.desk = desk
        self.settings = settings
        self.clock = clock
        self.logger = logger
        assets = try .bundled()
        token = FormToken()
    }

    /// What every page of this site stands in.
    var frame: Frame {
        Frame(
            authority: settings.authority, style: .asset(assets.style.name),
            script: .asset(assets.script.name), icon: .asset(assets.icon.name),
            token: token.text, readsPDF: settings.readsPDF,
            isDemonstration: settings.isDemonstration,
            today: clock.today)
    }

    /// The router: what stands before the pages, then every route of the list.
    func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            AccessLog(logger: logger)
            SecurityHeaders()
            FailureAnswers(site: self, logger: logger)
            LoopbackGuard()
            OriginGuard()
        }
        for route in routes {
            router.on(
                RouterPath(route.pattern), method: route.verb == .get ? .get : .post
            ) { request, context in
                try await route.answer(Visit(request, context, self)).response(of: self)
            }
        }
        return router
    }

    /// The application on an address of this machine.
    ///
    /// - Throws: `ServeFault.notLoopback` for any other address, because there are no accounts yet.
    public func application(host: String = "127.0.0.1", port: Int) throws(ServeFault)
        -> some ApplicationProtocol
    {
        guard Loopback.isLoopback(host: host) else { throw .notLoopback(host: host) }
        return Application(
            router: router(),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil), logger: logger)
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
            "Waymark has no accounts yet, so it serves this machine only. "
                + "\(host) can be reached by others. Use 127.0.0.1."
        }
    }
}
