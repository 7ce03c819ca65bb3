/// What the element names of HTML mean for the flow of a text.
enum HTMLNames {
    /// Elements without an end tag.
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    ]

    /// Elements that stand in a line of text.
    static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
        "em", "font", "i", "ins", "kbd", "label", "mark", "output", "q", "rp", "rt", "ruby", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    ]

    /// Elements that begin a new paragraph.
    static let block: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center",
        "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "noframes", "ol",
        "optgroup", "option", "p", "pre", "search", "section", "select", "summary", "table",
        "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// Elements whose content is no text of the page.
    static let dropped: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "object", "canvas", "audio", "video",
    ]

    /// Elements whose content is not markup: it ends only at their own end tag.
    static let raw: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "textarea", "title",
    ]

    /// Names that make `<name …>` a tag inside a text file. Any other angle bracket is text: templates write
    /// "<date>" and "<address>" for what is still to be filled in.
    static let known: Set<String> = [
        "a", "abbr", "b", "big", "blockquote", "br", "caption", "center", "code", "col", "colgroup",
        "dd", "del", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
        "img", "input", "ins", "li", "mark", "ol", "p", "pre", "s", "script", "small", "span",
        "strike", "strong", "style", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr", "tt", "u", "ul", "wbr",
    ]

    static let lists: Set<String> = ["ul", "ol", "menu", "dir"]

    static let cells: Set<String> = ["td", "th"]
}
