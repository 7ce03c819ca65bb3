import Markup
import Operations

/// Everybody of the council, what they are, and the leads in plans that nobody holds.
struct PeoplePage: Page {
    var value: PeoplePageValue
    var notice: Notice?

    let title = "People and posts"
    var section: ServiceSection? { .people }
    var isWide: Bool { true }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(
            PeoplePage(
                value: try await visit.desk.people(on: visit.site.clock.today),
                notice: visit.notice))
    }

    func body(in frame: Frame) -> HTML {
        let open = value.people.filter { !$0.isClosed }
        return """
            \(Parts.notice(notice))
            <h1>People and posts</h1>
            <p class="lede">\(open.count.words("person", "people")) can sign in. \
            \(value.vacant.count.words("name", "names")) in plans \(value.vacant.count == 1 ? "is" : "are") nobody’s.</p>
            <p><a class="button" href="\(Path.people.new)">Make an account</a></p>
            <table class="cards people-list"><caption class="unseen">Accounts</caption>
            <thead><tr><th scope="col">Name</th><th scope="col">Roles</th>\
            <th scope="col">Known in plans as</th><th scope="col">Last day</th></tr></thead>
            <tbody>\(value.people.html { row($0) })</tbody></table>
            \(vacant)
            """
    }

    private func row(_ person: Person) -> HTML {
        """
        <tr><th scope="row"><a href="\(Path.people.person(person.id))">\(person.name)</a>\
        <br><span class="when">\(person.signInName)</span></th>\
        <td data-label="Roles">\(person.roles.map(\.words).joined(separator: ", "))</td>\
        <td data-label="Known in plans as">\(person.leadNames.isEmpty ? "–" : person.leadNames.joined(separator: "; "))</td>\
        <td data-label="Last day">\(person.isClosed ? "Closed" : person.lastDay?.words ?? "–")</td></tr>
        """
    }

    private var vacant: HTML {
        guard !value.vacant.isEmpty else { return HTML() }
        return """
            <h2>Leads that nobody holds</h2>
            <p>Plans name these as leads, but nobody who can sign in is known by them. \
            Write the name into an account under “other names plans know them by”.</p>
            <ul>\(value.vacant.html { "<li>\($0.name) (\($0.actions.words("action", "actions")))</li>" })</ul>
            """
    }
}

extension Int {
    /// "1 person", "3 people".
    func words(_ one: String, _ several: String) -> String {
        "\(self) \(self == 1 ? one : several)"
    }
}
