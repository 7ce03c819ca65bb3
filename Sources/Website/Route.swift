import HTTPTypes

/// One address of the site: what it is called by, and what answers.
struct Route: Sendable {
    /// Looking, or sending a form.
    enum Verb: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    var verb: Verb
    /// The address with ":name" where a value stands.
    var pattern: String
    var answer: @Sendable (Visit) async throws -> Reply
    /// Answers whoever asks, signed in or not.
    var isOpen = false

    /// The same route for whoever asks.
    var open: Route {
        var route = self
        route.isOpen = true
        return route
    }

    static func get(
        _ pattern: String, _ answer: @escaping @Sendable (Visit) async throws -> Reply
    ) -> Route {
        Route(verb: .get, pattern: pattern, answer: answer)
    }

    static func post(
        _ pattern: String, _ answer: @escaping @Sendable (Visit) async throws -> Reply
    ) -> Route {
        Route(verb: .post, pattern: pattern, answer: answer)
    }

    /// Says whether an address (without query) is one of this route's.
    func matches(_ address: some StringProtocol) -> Bool {
        let wanted = pattern.split(separator: "/", omittingEmptySubsequences: false)
        let given = address.split(separator: "/", omittingEmptySubsequences: false)
        return wanted.count == given.count
            && zip(wanted, given).allSatisfy { $0.hasPrefix(":") ? !$1.isEmpty : $0 == $1 }
    }
}
