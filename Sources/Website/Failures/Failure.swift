import HTTPTypes
import Hummingbird
import Logging
import Operations

/// What an error means to the person who met it: a status, what happened, and what to do.
///
/// The one place that turns an error into words and a log level.
struct Failure: Sendable, Equatable {
    var status: HTTPResponse.Status
    var title: String
    /// What happened and what was kept, then what to do; one paragraph each.
    var words: [String]
    /// How loudly the log says it.
    var level: Logger.Level

    init(
        _ status: HTTPResponse.Status, _ title: String, _ words: [String],
        level: Logger.Level = .info
    ) {
        self.status = status
        self.title = title
        self.words = words
        self.level = level
    }

    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self.init(refusal)
        case let fault as FormFault: self.init(fault)
        case let error as any HTTPResponseError: self.init(answering: error.status)
        default: self = .ours
        }
    }

    /// A fault of ours: nothing of it is shown, because it may hold words of a plan.
    static let ours = Failure(
        .internalServerError, "Sorry, there is a problem with Waymark",
        [
            "Something went wrong on our side. What was saved before is still there.",
            "Try again. If it happens again, tell the person who runs Waymark at what time it happened.",
        ], level: .error)

    /// A form was sent after the session ended.
    static let signedOut = Failure(
        .unauthorized, "You are signed out",
        [
            "Your session ended before the form was sent. Nothing was stored.",
            "Sign in on another tab, then go back with your browser’s button: what you typed is still there.",
        ])

    private init(_ refusal: Refusal) {
        switch refusal {
        case .notFound(let what):
            self.init(
                .notFound, "Page not found",
                [
                    "There is no such \(what). It may have been taken back or discarded.",
                    "Check the address, or start again from the top.",
                ])
        case .notReadable(let words):
            self.init(.unprocessableContent, "This could not be read", [words])
        case .notAPlan(let words):
            self.init(.unprocessableContent, "This does not look like a plan", [words])
        case .changedMeanwhile:
            self.init(
                .conflict, "This was changed since you opened it",
                [
                    "Your change was not stored, so that nobody’s work is overwritten.",
                    "Go back, load the page again, and make your change there.",
                ])
        case .notAllowed(let words):
            self.init(.forbidden, "You are not allowed to do this", [words])
        case .notNow(let words): self.init(.conflict, "This cannot be done now", [words])
        case .fields(let problems):
            self.init(.unprocessableContent, "There is a problem", problems.map(\.words))
        }
    }

    private init(_ fault: FormFault) {
        switch fault {
        case .expired:
            self.init(
                .forbidden, "This page is too old to send",
                [
                    "Waymark was started again since you opened it. Nothing was stored.",
                    "Go back with your browser’s button: what you typed is still there. "
                        + "Copy it, load the page again, and send it from there.",
                ])
        case .foreign:
            self.init(
                .forbidden, "This was not sent from Waymark",
                [
                    "The form came from another site, so it was not taken. Nothing was stored.",
                    "Open the page in Waymark and send it from there.",
                ], level: .warning)
        case .malformed:
            self.init(
                .badRequest, "This could not be understood",
                [
                    "What was sent does not read as a form. Nothing was stored.",
                    "Go back and send it again.",
                ])
        case .tooLarge: self.init(answering: .contentTooLarge)
        }
    }

    private init(answering status: HTTPResponse.Status) {
        switch status {
        case .notFound, .methodNotAllowed:
            self.init(
                status, "Page not found",
                [
                    "There is no page at this address.",
                    "Check the address, or start again from the top.",
                ])
        case .contentTooLarge:
            self.init(
                status, "This is too large",
                [
                    "A file can have 50 MB, and other forms 4 MB. Nothing was stored.",
                    "Go back and bring the part that holds the plan.",
                ])
        case .misdirectedRequest:
            self.init(
                status, "Waymark answers only on this machine",
                [
                    "What it sends is not encrypted, so it does not answer to other machines or names.",
                    "Open it at http://127.0.0.1 with the port that it was started on.",
                ], level: .warning)
        case _ where status.kind == .clientError:
            self.init(
                status, "This could not be understood",
                ["The request does not read as one of ours.", "Go back and try again."])
        default: self = .ours
        }
    }
}
