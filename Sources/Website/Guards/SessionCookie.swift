import HTTPTypes
import Hummingbird

/// The cookie that a browser keeps while somebody is signed in.
///
/// Scripts cannot read it and other sites' forms do not send it; it is for https only where the site is reached by https.
enum SessionCookie {
    private static let name = "waymark_session"
    private static let seconds = 12 * 3_600

    /// The cookie's value, if the request carries one that can be ours.
    static func token(in request: Request) -> String? {
        for field in request.headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmed }
                if parts.count == 2, parts[0] == name, parts[1].utf8.count == 64 {
                    return parts[1]
                }
            }
        }
        return nil
    }

    /// What gives a browser the cookie.
    static func field(token: String, for request: Request) -> String {
        "\(name)=\(token); Path=/; HttpOnly; SameSite=Lax; Max-Age=\(seconds)" + secure(request)
    }

    /// What takes it away.
    static func removal(for request: Request) -> String {
        "\(name)=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0" + secure(request)
    }

    private static func secure(_ request: Request) -> String {
        guard let name = HTTPField.Name("x-forwarded-proto") else { return "" }
        return request.headers[name] == "https" ? "; Secure" : ""
    }
}
