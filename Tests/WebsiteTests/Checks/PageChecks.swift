@testable import Website

/// What must hold of every page; each check gives back what is wrong.
enum PageChecks {
    static func faults(of html: String) -> [String] {
        let page = ParsedPage(html)
        return page.faults + names(page) + headings(page) + inputs(page) + inline(page)
            + links(page) + identifiers(page) + forms(page) + tables(page)
    }

    private static func names(_ page: ParsedPage) -> [String] {
        var faults: [String] = []
        if page.all("html").first?["lang"] != "en-GB" {
            faults.append("the page names no language")
        }
        if page.all("title").count != 1 || page.all("title")[0].text.isEmpty {
            faults.append("there is not one title")
        }
        if page.all("main").count != 1 { faults.append("there is not one main part") }
        for nav in page.all("nav") where nav["aria-label"] == nil {
            faults.append("a navigation has no name")
        }
        return faults
    }

    private static func headings(_ page: ParsedPage) -> [String] {
        let headings = page.all("h1", "h2", "h3", "h4", "h5", "h6")
        var faults: [String] = []
        let first = headings.count { $0.name == "h1" }
        if first != 1 { faults.append("there are \(first) h1") }
        // The summary of problems stands before the h1, as it is read first.
        let isSummary = { (element: ParsedPage.Element) in
            element.parents.contains { page.elements[$0]["class"] == "problems" }
        }
        var level = 0
        for heading in headings where !isSummary(heading) {
            let next = Int(heading.name.dropFirst()) ?? 0
            if next > level + 1 {
                faults.append("h\(next) “\(heading.text)” comes after h\(level)")
            }
            if heading.text.allSatisfy(\.isWhitespace) { faults.append("an empty \(heading.name)") }
            level = next
        }
        return faults
    }

    private static func inputs(_ page: ParsedPage) -> [String] {
        let named = Set(page.all("label").compactMap { $0["for"] })
        let ids = Set(page.elements.compactMap { $0["id"] })
        return page.all("input", "select", "textarea").flatMap { input -> [String] in
            guard input["type"] != "hidden" else { return [] }
            var faults: [String] = []
            let isLabelled = input["id"].map(named.contains) ?? page.holds(input, within: "label")
            if !isLabelled { faults.append("\(input["name"] ?? "an input") has no label") }
            for id in (input["aria-describedby"] ?? "").split(separator: " ")
            where !ids.contains(String(id)) {
                faults.append("\(id) describes an input and is not there")
            }
            if input["type"] == "radio", !page.holds(input, within: "fieldset") {
                faults.append("a choice stands in no fieldset")
            }
            return faults
        }
    }

    private static func inline(_ page: ParsedPage) -> [String] {
        page.elements.flatMap { element -> [String] in
            var faults: [String] = []
            if element.name == "style" { faults.append("an inline style sheet") }
            if element.name == "script", element["src"] == nil || !element.text.isEmpty {
                faults.append("an inline script")
            }
            for attribute in element.attributes
            where attribute.name == "style" || attribute.name.hasPrefix("on") {
                faults.append("<\(element.name)> has \(attribute.name)")
            }
            return faults
        }
    }

    /// Every link leads to a route of ours, to a place on the page, or, where a person wrote it, out of the site without
    /// telling where from.
    private static func links(_ page: ParsedPage) -> [String] {
        let ids = Set(page.elements.compactMap { $0["id"] })
        return page.all("a", "link", "script").compactMap { link in
            let address = link["href"] ?? link["src"] ?? ""
            if address.hasPrefix("#") {
                return ids.contains(String(address.dropFirst()))
                    ? nil : "\(address) is no place on the page"
            }
            if link.name == "a", link.text.allSatisfy(\.isWhitespace) {
                return "the link to \(address) has no words"
            }
            if link["rel"] == "noreferrer", address.hasPrefix("https://") { return nil }
            return isRouted(.get, address) ? nil : "\(address) has no route"
        }
    }

    private static func identifiers(_ page: ParsedPage) -> [String] {
        let ids = page.elements.compactMap { $0["id"] }
        return Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }
            .map { "id \($0.key) stands \($0.value.count) times" }
    }

    /// Every form leads to a route, and one that changes something carries the token.
    private static func forms(_ page: ParsedPage) -> [String] {
        page.elements.indices.filter { page.elements[$0].name == "form" }.flatMap { index in
            let form = page.elements[index]
            let inside = page.elements.filter { $0.parents.contains(index) }
            let verb: Route.Verb = form["method"] == "post" ? .post : .get
            var faults: [String] = []
            if !isRouted(verb, form["action"] ?? "") {
                faults.append("a form goes to \(form["action"] ?? "nowhere")")
            }
            let hasToken = inside.contains { $0["name"] == "token" && $0["value"] == "token" }
            if (verb == .post) != hasToken { faults.append("a form has the wrong token") }
            if !inside.contains(where: { $0.name == "button" }) {
                faults.append("a form has no button")
            }
            return faults
        }
    }

    private static func tables(_ page: ParsedPage) -> [String] {
        page.elements.indices.filter { page.elements[$0].name == "table" }.flatMap { index in
            let inside = page.elements.filter { $0.parents.contains(index) }
            var faults: [String] = []
            if !inside.contains(where: { $0.name == "caption" && !$0.text.isEmpty }) {
                faults.append("a table has no caption")
            }
            for cell in inside where cell.name == "th" && cell["scope"] == nil {
                faults.append("a heading cell “\(cell.text)” has no scope")
            }
            for cell in inside
            where cell.name == "td" && cell["data-label"] == nil && cell["colspan"] == nil {
                faults.append("a cell “\(cell.text)” has no label for narrow screens")
            }
            return faults
        }
    }

    static func isRouted(_ verb: Route.Verb, _ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return routes.contains { $0.verb == verb && $0.matches(path) }
    }
}
