import Markup
import Operations

/// Small parts that many pages share.
enum Parts {
    /// One row of a summary list; nothing where there is no value.
    static func row(_ label: String, _ value: HTML) -> HTML {
        value.isEmpty ? HTML() : "<div><dt>\(label)</dt><dd>\(value)</dd></div>"
    }

    /// Words of the document, each line on its own.
    static func words(_ text: String?) -> HTML {
        text.html { $0.isEmpty ? HTML() : HTML.lines($0) }
    }

    /// What is not known, said plainly.
    static func nothing(_ words: String) -> HTML { "<span class=\"nothing\">\(words)</span>" }

    /// A page's name with what it belongs to above it; a long one is set smaller.
    static func heading(_ text: String, caption: String) -> HTML {
        let size: String? =
            switch text.utf8.count {
            case ..<90: nil
            case ..<260: "long"
            default: "very-long"
            }
        return """
            <p class="caption">\(caption)</p>
            <h1\(attribute: "class", size)>\(HTML.lines(text))</h1>
            """
    }

    /// What was just done, at the head of the page.
    static func notice(_ notice: Notice?) -> HTML {
        notice.html { "<div class=\"done\" role=\"status\"><p>\($0.words)</p></div>" }
    }

    /// A form that is only a button.
    static func button(
        _ words: String, to path: Path, _ hidden: HTML = "", in frame: Frame, kind: String? = nil
    )
        -> HTML
    {
        """
        <form method="post" action="\(path)">\(frame.tokenField)\(hidden)\
        <button\(attribute: "class", kind)>\(words)</button></form>
        """
    }

    /// The version of a proposal that a form was made from.
    static func revision(_ revision: Int) -> HTML {
        "<input type=\"hidden\" name=\"revision\" value=\"\(revision)\">"
    }
}

/// What a page says at its head after a form was taken; it travels in the address.
enum Notice: String, Sendable, CaseIterable {
    case read, settled, changed, added, removed, placed, accepted, withdrawn, discarded

    var words: String {
        switch self {
        case .read: "The document was read. Nothing is in the record until you accept it."
        case .settled: "The answer is saved."
        case .changed: "The change is saved."
        case .added: "The row is added."
        case .removed: "The row is removed. Its words stand under “Words that found no home”."
        case .placed: "The words are put in their place."
        case .accepted: "The plan is accepted and in the record."
        case .withdrawn: "The acceptance is taken back. The proposal is as it was before."
        case .discarded: "The proposal is discarded."
        }
    }
}

extension Path {
    /// The same page, saying what was done.
    func saying(_ notice: Notice) -> Path { with([.init("done", notice.rawValue)]) }
}

extension Visit {
    /// What this page is to say at its head.
    var notice: Notice? { query["done"].flatMap(Notice.init(rawValue:)) }
}
