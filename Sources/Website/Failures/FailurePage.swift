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
        <p><a href="\(Path.plans)">Go to the list of plans</a></p>
        """
    }
}
