import Markup

/// What Waymark is, what it does with what it is given, and what it cannot do yet.
struct AboutPage: Page {
    let title = "About Waymark"
    var section: ServiceSection? { .about }

    static func show(_ visit: Visit) async throws -> Reply { .page(AboutPage()) }

    func body(in frame: Frame) -> HTML {
        """
        <h1>About Waymark</h1>
        <p class="lede">Waymark holds an improvement plan: what the inspector found, what is to be done about it, \
        by whom, by when, and how success will be known.</p>
        <h2>What it does with a document</h2>
        <p>It reads the plan that you have and shows each reading beside the document’s own words. Where it is not \
        sure it asks. Nothing is in the record until you accept it, and the document is kept as it was.</p>
        <h2>Where the record is</h2>
        <p>On this machine, in one folder. Waymark sends nothing to anyone, and answers only to this machine.</p>
        <h2>Who sees it</h2>
        <p>Everybody signs in, and sees and does what their roles allow, in their own council only. Nobody alone brings an \
        action to “checked”: who leads it or attached its evidence cannot check it. Everything that is done stands in the \
        plan’s history with a name and a day, and nothing is taken out of it.</p>
        <h2>Using it without a mouse, or with large text</h2>
        <p>Every page is made to meet WCAG 2.2 at level AA, works without JavaScript, and prints on A4. \
        If something stands in your way, tell the person who runs Waymark.</p>
        <h2>Is it running?</h2>
        <p>A monitor can ask <a href="\(Path.health)">the health address</a>: it answers “ok” \
        while the record can be read.</p>
        """
    }
}
