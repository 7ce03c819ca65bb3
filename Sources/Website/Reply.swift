import Basics
import HTTPTypes
import Hummingbird
import Markup
import Operations

/// What a route answers with.
enum Reply: Sendable {
    case page(any Page)
    case json(JSON)
    case redirect(Path)
    /// A redirect that gives the browser its session's cookie.
    case signedIn(NewSession, then: Path)
    /// A redirect that takes the cookie away.
    case signedOut(then: Path)
    case file(FileToSave)
    case text(String, HTTPResponse.Status = .ok)
    case asset(Asset)
}

extension Reply {
    /// The reply as it is sent.
    func response(of site: WaymarkSite, for visit: Visit) -> Response {
        switch self {
        case .signedIn(let session, let path):
            return Reply.redirect(path).setting(
                SessionCookie.field(token: session.token, for: visit.request), of: site, visit)
        case .signedOut(let path):
            return Reply.redirect(path).setting(
                SessionCookie.removal(for: visit.request), of: site, visit)
        case .page(let page):
            return Reply.response(
                page.status, mediaType: "text/html; charset=utf-8",
                bytes: Layout.html(of: page, in: site.frame(for: visit.visitor)).bytes)
        case .json(let json): return WaymarkSite.response(.ok, json)
        case .redirect(let path):
            return Response(
                status: .seeOther, headers: [.location: path.text, .cacheControl: "no-store"])
        case .file(let file):
            var response = Reply.response(.ok, mediaType: file.mediaType, bytes: file.bytes)
            response.headers[.contentDisposition] = Reply.disposition(of: file.name)
            return response
        case .text(let text, let status):
            return Reply.response(
                status, mediaType: "text/plain; charset=utf-8", bytes: Array(text.utf8))
        case .asset(let asset):
            var response = Reply.response(.ok, mediaType: asset.mediaType, bytes: asset.bytes)
            response.headers[.cacheControl] = "public, max-age=31536000, immutable"
            return response
        }
    }

    private func setting(_ cookie: String, of site: WaymarkSite, _ visit: Visit) -> Response {
        var response = response(of: site, for: visit)
        response.headers[.setCookie] = cookie
        return response
    }

    private static func response(
        _ status: HTTPResponse.Status, mediaType: String, bytes: [UInt8]
    ) -> Response {
        Response(
            status: status, headers: [.contentType: mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A saved file keeps its own name, whatever letters it has. Source: RFC 6266, RFC 8187.
    static func disposition(of name: String) -> String {
        let plain = String(
            decoding: name.utf8.map { byte in
                (32..<127).contains(byte) && !#"\/"%;"#.utf8.contains(byte)
                    ? byte : UInt8(ascii: "_")
            }, as: UTF8.self)
        let encoded = FormFields.percentEncoded(name)
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}
