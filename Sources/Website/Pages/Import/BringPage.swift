import HTTPTypes
import Hummingbird
import Markup
import Operations

/// The first step of bringing in a plan: a file, or pasted text.
struct BringPage: Page {
    /// What was pasted, so that nothing is lost when it cannot be read.
    var text = ""
    var problem: FieldProblem?
    /// It could be read but is no plan: what was looked for and not found.
    var refusal: String?

    var title: String {
        refusal == nil ? "Bring in a plan" : "This does not look like a plan"
    }
    var crumbs: [Crumb] { [.plans] }
    var section: ServiceSection? { .bring }
    var usesScript: Bool { true }
    var hasProblems: Bool { problem != nil }
    var status: HTTPResponse.Status {
        problem == nil && refusal == nil ? .ok : .unprocessableContent
    }

    func body(in frame: Frame) -> HTML {
        let inputs = Inputs(problems: problem.map { [$0] } ?? [])
        return """
            \(inputs.summary)\
            \(refusal.html { refusalWords($0) } )\
            \(HTML.when(refusal == nil, BringPage.opening))\
            \(fileForm(inputs, in: frame))
            <p class="or"><span>or</span></p>
            \(textForm(inputs, in: frame))
            \(BringPage.readable(pdf: frame.readsPDF))
            """
    }

    private static let opening: HTML = """
        <h1>Bring in a plan</h1>
        <p class="lede">Bring it as it is. Waymark reads it and shows you what it read beside the document’s own words. \
        Nothing is in the record until you accept it.</p>
        """

    private func refusalWords(_ reason: String) -> HTML {
        """
        <h1>This does not look like a plan</h1>
        <p class="lede">\(reason)</p>
        <p>Nothing was stored. An improvement plan says what is to be done, mostly in a table, with who leads and by when. \
        You can:</p>
        <ul>
        <li>check that the right file was chosen</li>
        <li>bring the part of the document that holds the actions</li>
        <li>copy the table out of the document and paste it as text</li>
        </ul>
        <h2>Try again</h2>
        """
    }

    private func fileForm(_ inputs: Inputs, in frame: Frame) -> HTML {
        """
        <form class="bring" method="post" action="\(Path.proposals)" enctype="multipart/form-data" data-upload="\(SiteLimits.fileBytes)">
        \(frame.tokenField)
        <h2>Choose a file</h2>
        \(inputs.wrapped("file", "The plan’s file", "Word, Excel, PDF, web page or text, up to 50 MB") { described in
            """
            <input type="file" id="file" name="file" accept=".docx,.odt,.xlsx,.pdf,.html,.htm,.csv,.tsv,.md,.txt,.json"\
            \(attribute: "aria-describedby", described)>
            """
        })
        <button>Read this file</button>
        </form>
        """
    }

    private func textForm(_ inputs: Inputs, in frame: Frame) -> HTML {
        """
        <form class="bring" method="post" action="\(Path.proposals)">
        \(frame.tokenField)
        <h2>Paste the text</h2>
        \(inputs.area("text", "The plan’s words", text, hint: "Copy the whole plan, with its tables", rows: 8))
        <button>Read this text</button>
        </form>
        """
    }

    private static func readable(pdf: Bool) -> HTML {
        let pdfWords: HTML =
            pdf
            ? "PDF with text in it. A scan has none: ask for the Word file"
            : "PDF only once poppler-utils is installed on this machine"
        return """
            <h2>What can be read</h2>
            <ul>
            <li>Word (.docx) and OpenDocument (.odt)</li>
            <li>Excel (.xlsx), CSV and tab-separated text</li>
            <li>\(pdfWords)</li>
            <li>web pages (.html), Markdown and plain text</li>
            <li>a plan that Waymark exported (.json)</li>
            </ul>
            <p>An old Word file (.doc) cannot be read. Open it, save it as .docx, and bring that.</p>
            """
    }
}

extension BringPage {
    static func show(_ visit: Visit) async throws -> Reply { .page(BringPage()) }

    static func bring(_ visit: Visit) async throws -> Reply {
        let isUpload = Multipart.boundary(of: visit.request.headers[.contentType]) != nil
        let source = isUpload ? try await file(visit) : try await pasted(visit)
        let text = if case .text(let text) = source { text } else { "" }
        let field = isUpload ? "file" : "text"
        guard let source else {
            let words =
                isUpload
                ? "Choose the file that holds the plan" : "Paste the words of the plan"
            return .page(BringPage(problem: FieldProblem(field: field, words: words)))
        }
        do {
            let id = try await visit.desk.bring(
                source, authority: nil, at: visit.site.clock.now)
            return .redirect(.proposal(id).saying(.read))
        } catch Refusal.notReadable(let words) {
            return .page(
                BringPage(text: text, problem: FieldProblem(field: field, words: words)))
        } catch Refusal.notAPlan(let words) {
            return .page(BringPage(text: text, refusal: words))
        }
    }

    private static func file(_ visit: Visit) async throws -> PlanSource? {
        let form = try await visit.upload()
        guard let file = form.file("file") else {
            return form.text("text").flatMap(text)
        }
        return .file(name: file.fileName ?? "", bytes: file.bytes)
    }

    private static func pasted(_ visit: Visit) async throws -> PlanSource? {
        try await visit.form()["text"].flatMap(text)
    }

    private static func text(_ words: String) -> PlanSource? {
        words.allSatisfy(\.isWhitespace) ? nil : .text(words)
    }
}
