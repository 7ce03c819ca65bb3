import HTTPTypes
import Markup

/// The page of a failure.
struct FailurePage: Page {
    var failure: Failure

    var title: String { failure.title }
    var status: HTTPResponse.Status { failure.status }

    func body(in frame: Frame) -> HTML {
        """
        <h1>\(failure.title)</h1>
        \(failure.words.html { "<p>\($0)</p>" })
        \(frame.actor == nil ? "<p><a href=\"\(Path.signIn)\">Sign in</a></p>" : "<p><a href=\"\(Path.work)\">Go to your work</a></p>")
        """
    }
}
