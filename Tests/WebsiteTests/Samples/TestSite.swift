import Basics
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Operations
import Testing

@testable import Website

/// A site over the invented plan, and a browser that speaks to it.
struct TestSite {
    let desk: SampleDesk
    let site: WaymarkSite

    static let now = Instant(milliseconds: 1_772_107_200_000)

    init(
        desk: any Desk & Sendable,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) throws {
        try self.init(
            reception: TestReception(desk: desk), desk: desk as? SampleDesk ?? SampleDesk(),
            logger: logger)
    }

    /// A site whose door is of the test's own making.
    init(
        reception: any Reception, desk: SampleDesk = SampleDesk(),
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) throws {
        self.desk = desk
        site = try WaymarkSite(
            reception: reception, settings: SiteSettings(authority: "Mockford County Council"),
            clock: SiteClock { TestSite.now }, logger: logger)
    }

    init() throws { try self.init(desk: SampleDesk()) }

    /// What the forms of the person who is signed in carry.
    var token: String { TestReception.formToken }

    func get(_ address: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await send(.get, address, headers, nil)
    }

    /// Sends a form as a browser does; the token goes along unless it is told otherwise.
    func post(
        _ address: String, _ fields: [(String, String)], token: String?? = nil,
        headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var all = fields.map { FormFields.Field($0.0, $0.1) }
        if let token = token ?? .some(self.token) { all.append(.init("token", token)) }
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, address, headers, Array(FormFields(all).encoded.utf8))
    }

    /// Sends a form with a file.
    func upload(
        _ address: String, name: String, bytes: [UInt8], token: String? = nil,
        headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        let token = token ?? self.token
        var body = Array(
            ("--mark\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n--mark\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n").utf8)
        body += bytes + Array("\r\n--mark--\r\n".utf8)
        var headers = headers
        headers[.contentType] = "multipart/form-data; boundary=mark"
        return try await send(.post, address, headers, body)
    }

    func send(
        _ verb: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, _ body: [UInt8]?
    ) async throws -> TestResponse {
        try await Application(router: site.router()).test(.router) { client in
            try await client.execute(
                uri: address, method: verb, headers: headers,
                body: body.map { ByteBuffer(bytes: $0) })
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
    var page: ParsedPage { ParsedPage(text) }
    var location: String? { headers[.location] }
}
