import Basics
import Markup
import Operations

/// What waits for the person who is signed in.
struct WorkPage: Page {
    var value: WorkPageValue
    var name: String

    let title = "My work"
    var section: ServiceSection? { .work }
    var isWide: Bool { true }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(
            WorkPage(
                value: try await visit.desk.work(on: visit.site.clock.today),
                name: visit.visitor?.actor.name ?? ""))
    }

    func body(in frame: Frame) -> HTML {
        """
        <h1>My work</h1>
        <p class="lede">\(state)</p>
        \(list("Evidence to check", value.toCheck, to: "checks", "Check it"))\
        \(list("Dates to decide on", value.toDecide, to: "date-decisions", "Decide"))\
        \(list("Checked, to sign off", value.toSignOff, to: "sign-offs", "Sign off"))\
        \(own(in: frame))
        """
    }

    private var state: String {
        let waits = value.toCheck.count + value.toDecide.count + value.toSignOff.count
        let late = value.own.count {
            if case .late = $0.action.timing(on: value.today) { true } else { false }
        }
        let waiting =
            waits == 0
            ? "Nothing waits for your decision."
            : "\(waits.words("thing waits", "things wait")) for your decision."
        guard !value.own.isEmpty else { return waiting }
        return
            "\(waiting) You lead \(value.own.count.words("action", "actions")), \(late) of them late."
    }

    private func list(
        _ heading: String, _ items: [WorkItem], to noun: String, _ button: String
    ) -> HTML {
        guard !items.isEmpty else { return HTML() }
        return """
            <h2>\(heading)</h2>
            <table class="cards waiting"><caption class="unseen">\(heading)</caption><thead><tr><th scope="col">Action</th>\
            <th scope="col">What</th><th scope="col"><span class="unseen">Do</span></th></tr></thead>
            <tbody>\(items.html { item in
                let path = Path.plan(item.plan.id)
                var form = path.action(item.action.id).operation(noun).new
                if let evidence = item.evidence { form = form.with([.init("of", evidence.text)]) }
                return """
                    <tr><th scope="row">\(item.action.link(in: path))\(WorkPage.plan(of: item))</th>\
                    <td data-label="What">\(item.asked.map { HTML(words: $0) } ?? item.status)</td>\
                    <td data-label="Do"><a class="button second" href="\(form)">\(button)\
                    <span class="unseen">: \(item.asked ?? item.action.text)</span></a></td></tr>
                    """
            })</tbody></table>
            """
    }

    private static func update(of item: WorkItem, in plan: Path) -> HTML {
        """
        <a class="button second" href="\(plan.action(item.action.id).operation("updates").new)">Update\
        <span class="unseen">: \(item.action.text)</span></a>
        """
    }

    /// Which plan it stands in.
    private static func plan(of item: WorkItem) -> HTML {
        "<br><span class=\"when\">\(item.plan.title.shortened(to: 80))</span>"
    }

    private func own(in frame: Frame) -> HTML {
        guard !value.own.isEmpty else {
            return """
                <h2>My actions</h2>
                <p class="nothing">No plan names you, or a post you hold, as a lead. \
                If one should, ask the administrator to write that name into your account.</p>
                """
        }
        return """
            <h2>My actions</h2>
            <table class="cards own"><caption class="unseen">Actions you lead</caption><thead><tr><th scope="col">Action</th>\
            <th scope="col">Due</th><th scope="col">Status</th><th scope="col">Last update</th>\
            <th scope="col"><span class="unseen">Do</span></th></tr></thead>
            <tbody>\(value.own.html { item in
                let path = Path.plan(item.plan.id)
                let mayUpdate = frame.actor?.may(.recordUpdates, in: item.plan.id) ?? false
                return """
                    <tr><th scope="row">\(item.action.link(in: path))\(WorkPage.plan(of: item))</th>\
                    <td data-label="Due">\(item.action.dueHTML(on: value.today))</td>\
                    <td data-label="Status">\(item.status)</td>\
                    <td data-label="Last update">\(item.updatedOn?.shortWords ?? "None")</td>\
                    <td data-label="Do">\(HTML.when(mayUpdate, WorkPage.update(of: item, in: path)))</td></tr>
                    """
            })</tbody></table>
            """
    }
}

extension WorkItem {
    /// How far it has come; once it was updated, the plan's own word for that is a thing of the past.
    fileprivate var status: HTML {
        var row = action
        if updatedOn != nil { row.statusText = nil }
        return row.statusHTML
    }
}
