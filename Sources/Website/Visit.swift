import Basics
import HTTPTypes
import Hummingbird
import Operations

/// One request on its way to a page: what was asked, and the site that answers.
struct Visit: Sendable {
    let request: Request
    let parameters: Parameters
    let query: FormFields
    let site: WaymarkSite
    /// Who asks; nil only at the routes that are open to whoever asks.
    let visitor: Visitor?

    init(
        _ request: Request, _ context: SiteContext, _ site: WaymarkSite, visitor: Visitor?
    ) {
        self.visitor = visitor
        self.request = request
        self.parameters = context.parameters
        self.query = FormFields(encoded: request.uri.query ?? "")
        self.site = site
    }

    /// The record as the visitor may use it.
    var desk: any Desk {
        get throws(SignInNeeded) {
            guard let visitor else { throw SignInNeeded() }
            return site.reception.desk(for: visitor.actor)
        }
    }

    /// The cookie of the session.
    var sessionToken: String? { SessionCookie.token(in: request) }

    /// A record's identifier out of the address; one that cannot exist is not found.
    func identifier(_ name: String, of what: String) throws(Refusal) -> Identifier {
        guard let text = parameters.get(name), let id = Identifier(text) else {
            throw .notFound(what: what)
        }
        return id
    }

    var plan: Identifier { get throws(Refusal) { try identifier("plan", of: "plan") } }
    var proposal: Identifier { get throws(Refusal) { try identifier("proposal", of: "proposal") } }

    /// Refuses to give a list as a file to who may look at the plan but not take it away.
    func checkExport() throws {
        guard visitor?.actor.may(.exportPlans, in: try plan) ?? false else {
            throw Refusal.notAllowed(
                words: "Your roles do not allow you to take lists of this plan away as files.")
        }
    }

    /// A row of a proposal out of the address.
    var place: ProposalPlace {
        get throws(Refusal) {
            guard let slug = parameters.get("place"), let place = ProposalPlace(slug: slug) else {
                throw .notFound(what: "row")
            }
            return place
        }
    }

    /// What a form sent, once its token was seen.
    func form() async throws -> FormFields {
        let bytes = try await body(upTo: SiteLimits.formBytes)
        let fields = FormFields(encoded: String(decoding: bytes, as: UTF8.self))
        try checkToken(fields["token"])
        return fields
    }

    /// What a form with a file sent, once its token was seen.
    func upload() async throws -> Multipart {
        guard let boundary = Multipart.boundary(of: request.headers[.contentType]) else {
            throw FormFault.malformed
        }
        let limit = SiteLimits.fileBytes + SiteLimits.formBytes
        let parts = try Multipart(await body(upTo: limit), boundary: boundary)
        try checkToken(parts.text("token"))
        return parts
    }

    /// A form of a session carries the session's own token; before signing in, that of this run of the site.
    private func checkToken(_ sent: String?) throws(FormFault) {
        try FormToken(visitor?.formToken ?? site.token.text).check(sent)
    }

    /// The request's bytes; more than the limit is refused before they are read where the sender says how many.
    func body(upTo limit: Int) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw FormFault.tooLarge
        }
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= limit else { throw FormFault.tooLarge }
            bytes += buffer.readableBytesView
        }
        return bytes
    }
}

/// The page is only for people who signed in.
struct SignInNeeded: Error {}

/// How much may be sent at once.
enum SiteLimits {
    /// A plan's file.
    static let fileBytes = 50 * 1_024 * 1_024
    /// Any other form, pasted text included.
    static let formBytes = 4 * 1_024 * 1_024
}
