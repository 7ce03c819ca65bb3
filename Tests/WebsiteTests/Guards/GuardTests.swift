import HTTPTypes
import Hummingbird
import Logging
import Operations
import Synchronization
import Testing

@testable import Website

@Suite struct GuardTests {
    private let answers = "/proposals/\(Samples.proposalID.text)/answers"
    private let fields = [("answer-1", "0"), ("revision", "7")]

    @Test(arguments: ["/plans", "/nowhere", "/health", "/plans/\(Samples.planID.text)/actions.csv"])
    func `every answer tells the browser what it may do`(address: String) async throws {
        let response = try await TestSite().get(address)
        let headers = response.headers
        let policy = headers[try #require(HTTPField.Name("content-security-policy"))] ?? ""
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe-inline"))
        #expect(headers[try #require(HTTPField.Name("x-content-type-options"))] == "nosniff")
        #expect(headers[try #require(HTTPField.Name("referrer-policy"))] == "same-origin")
        #expect(headers[.cacheControl] == "no-store")
    }

    @Test(arguments: [nil, "", "0000", String(repeating: "0", count: 64)])
    func `a form without this run’s token is refused`(token: String?) async throws {
        let site = try TestSite()
        let response = try await site.post(answers, fields, token: .some(token))
        #expect(response.status == .forbidden)
        #expect(response.text.contains("Nothing was stored"))
        #expect(await site.desk.told == [])
    }

    @Test(arguments: [
        ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "none"),
        ("origin", "https://example.org"), ("origin", "null"),
        ("origin", "http://localhost.example.org"),
    ])
    func `a form from another site is refused`(name: String, value: String) async throws {
        let site = try TestSite()
        let header = try #require(HTTPField.Name(name))
        let response = try await site.post(answers, fields, headers: [header: value])
        #expect(response.status == .forbidden)
        #expect(await site.desk.told == [])
    }

    @Test(arguments: [("sec-fetch-site", "same-origin"), ("origin", "http://localhost")])
    func `a form from this site is taken`(name: String, value: String) async throws {
        let site = try TestSite()
        let header = try #require(HTTPField.Name(name))
        let response = try await site.post(answers, fields, headers: [header: value])
        #expect(response.status == .seeOther)
    }

    @Test func `more than may be sent at once is refused`() async throws {
        let site = try TestSite()
        let long = try await site.post(
            answers, [("text", String(repeating: "a", count: SiteLimits.formBytes + 1))])
        #expect(long.status == .contentTooLarge)
        #expect(long.text.contains("50 MB"))
        #expect(await site.desk.told == [])
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.8.9.1", true), ("localhost", true), ("::1", true),
        ("[::1]", true),
        ("0.0.0.0", false), ("192.168.0.4", false), ("127.0.0.1.example.org", false),
        ("127.0.0", false),
        ("example.org", false), ("", false), ("127.0.0.256", false), ("::", false),
    ])
    func `only an address of this machine is served`(host: String, isServed: Bool) throws {
        #expect(Loopback.isLoopback(host: host) == isServed)
        let site = try TestSite().site
        if !isServed {
            #expect(throws: ServeFault.notLoopback(host: host)) {
                try site.application(host: host, port: 0)
            }
        }
    }

    @Test(arguments: [
        ("127.0.0.1:8080", true), ("LOCALHOST:1", true), ("[::1]:8080", true),
        ("example.org", false),
        ("localhost.example.org:80", false), ("[fe80::1]:80", false), ("", false),
    ])
    func `only this machine’s name is answered to`(authority: String, isOwn: Bool) {
        #expect(Loopback.isLoopback(authority: authority) == isOwn)
    }

    @Test func `a fault of ours shows and logs nothing of what it holds`() async throws {
        let lines = LogLines()
        let logger = Logger(label: "test") { _ in lines }
        let site = try TestSite(
            desk: SampleDesk(refusing: Leak(words: "Nora Secret")), logger: logger)
        let response = try await site.post(answers, fields)
        #expect(response.status == .internalServerError)
        #expect(!response.text.contains("Nora"))
        #expect(lines.all.contains { $0.hasPrefix("error failure") && $0.contains("kind: Leak") })
        #expect(!lines.all.contains { $0.contains("Nora") })
    }

    @Test func `the access log holds the route and never the address`() async throws {
        let lines = LogLines()
        let site = try TestSite(desk: SampleDesk(), logger: Logger(label: "test") { _ in lines })
        _ = try await site.get("/plans/\(Samples.planID.text)?lead=Rosa+Specimen&words=secret")
        let line = try #require(lines.all.first { $0.contains("request") })
        #expect(line.contains("route: /plans/:plan") || line.contains("route: /plans/{plan}"))
        #expect(line.contains("status: 200"))
        #expect(
            !lines.all.contains {
                $0.contains("Rosa") || $0.contains("secret") || $0.contains(Samples.planID.text)
            })
    }
}

/// An error that carries words which must not get out.
private struct Leak: Error {
    var words: String
}

/// Keeps what is logged.
private final class LogLines: LogHandler, Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }
    var metadata: Logger.Metadata {
        get { [:] }
        set { lines.withLock { $0.append("\(newValue)") } }
    }
    var logLevel: Logger.Level {
        get { .trace }
        set { lines.withLock { $0.append("level \(newValue)") } }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set { lines.withLock { $0.append("\(key): \(newValue.map { "\($0)" } ?? "")") } }
    }

    func log(event: LogEvent) {
        let more = (event.metadata ?? [:]).sorted { $0.key < $1.key }
            .map { "\($0.key): \($0.value)" }
        lines.withLock {
            $0.append("\(event.level) \(event.message) \(more.joined(separator: ", "))")
        }
    }
}
