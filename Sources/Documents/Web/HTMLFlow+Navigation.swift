/// Which elements of a page are not its text but the way around it.
extension HTMLFlow {
    /// Why the words of an element are set apart, or nil.
    func reasonApart(_ tag: HTMLTag) -> Furniture.Reason? {
        if tag.name == "svg" || tag.name == "math" { return .hidden }
        guard setting.setsNavigationApart else { return nil }
        switch tag.name {
        case "nav", "aside", "button", "dialog": return .navigation
        case "header", "footer":
            return setting.hasMainPart && !isInMainPart ? .navigation : nil
        default: break
        }
        if tag.attributes.isEmpty { return nil }
        switch tag.lowercased("role") {
        case "navigation", "search", "dialog", "alertdialog": return .navigation
        case "banner", "contentinfo":
            return setting.hasMainPart && !isInMainPart ? .navigation : nil
        default: break
        }
        if tag.name == "a", tag.lowercased("class").contains("skip") { return .navigation }
        let names = tag.lowercased("id") + " " + tag.lowercased("class")
        let isApart = Self.navigationNames.contains { names.contains($0) }
        return isApart && tag.name != "body" && tag.name != "html" ? .navigation : nil
    }

    private var isInMainPart: Bool {
        openNames["main", default: 0] > 0 || openNames["article", default: 0] > 0
    }

    /// Parts of `id` and `class` that pages give to notices and trails.
    private static let navigationNames = [
        "cookie", "breadcrumb", "skip-link", "skiplink", "skip-to", "pagination", "site-header",
        "site-footer", "page-footer",
    ]
}
