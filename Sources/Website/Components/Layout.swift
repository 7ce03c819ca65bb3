import Markup

/// The sheet that every page is printed on: head, header, navigation, breadcrumbs, foot.
enum Layout {
    static func html(of page: any Page, in frame: Frame) -> HTML {
        let body = page.body(in: frame)
        var html = HTML()
        html.reserve(body.bytes.count + 4_096)
        html += head(of: page, in: frame)
        html += top(of: page, in: frame)
        html += crumbs(page.crumbs)
        html += "<main id=\"main\" tabindex=\"-1\">"
        html += body
        html += "</main></div>"
        html += foot(in: frame)
        return html
    }

    private static func head(of page: any Page, in frame: Frame) -> HTML {
        let before = page.hasProblems ? "Error: " : ""
        return """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <title>\(before)\(page.title.shortened(to: 90)) – Waymark</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light">
            <link rel="icon" href="\(frame.icon)" type="image/svg+xml">
            <link rel="stylesheet" href="\(frame.style)">
            \(HTML.when(page.usesScript, "<script src=\"\(frame.script)\" defer></script>\n"))\
            </head>
            """
    }

    private static func top(of page: any Page, in frame: Frame) -> HTML {
        """
        <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header class="head"><div class="wide">
        <a class="product" href="\(Path.work)">Waymark</a>\
        \(frame.authority.html { "<span class=\"authority\">\($0)</span>" })
        \(person(in: frame))</div>\(HTML.when(frame.isDemonstration, banner))</header>
        <nav class="service" aria-label="Service"><ul class="wide">\
        \(ServiceSection.allCases.filter { $0.isFor(frame.actor) }.html { item(for: $0, isCurrent: page.section == $0) })\
        </ul></nav>
        <div class="\(page.isWide ? "wide" : "wide narrow")">
        """
    }

    /// Who is signed in, with the way out.
    private static func person(in frame: Frame) -> HTML {
        guard let actor = frame.actor, actor.account != nil else { return HTML() }
        return """
            <div class="person"><a href="\(Path.password)">\(actor.name)</a>\
            <form method="post" action="\(Path.session.ending)">\(frame.tokenField)\
            <button class="link">Sign out</button></form></div>
            """
    }

    private static let banner: HTML = """
        <div class="demonstration"><p class="wide"><b>Demonstration.</b> \
        The council, its people and its plans are invented. Nothing here is about a real child.</p></div>
        """

    private static func item(for section: ServiceSection, isCurrent: Bool) -> HTML {
        let current = isCurrent ? "true" : nil
        return """
            <li><a href="\(section.path)"\(attribute: "aria-current", current)>\(section.words)</a></li>
            """
    }

    private static func crumbs(_ crumbs: [Crumb]) -> HTML {
        guard !crumbs.isEmpty else { return HTML() }
        return """
            <nav class="crumbs" aria-label="Breadcrumb"><ol>\
            \(crumbs.html { "<li><a href=\"\($0.path)\">\($0.words.shortened(to: 60))</a></li>" })\
            </ol></nav>
            """
    }

    private static func foot(in frame: Frame) -> HTML {
        """
        <footer class="foot"><div class="wide">
        <p>\(frame.authority.html { "\($0) · " })Waymark, as recorded on \(frame.today.words)</p>
        </div></footer>
        </body>
        </html>

        """
    }
}
