import Markup
import Operations
import Planning

/// The filters above a plan's actions: a form that changes the page's address, and what is set, each removable.
struct PlanFilters {
    var value: PlanPageValue

    private var filter: ActionFilter { value.filter }
    private var plan: Path { .plan(value.head.id) }

    var html: HTML { "\(form)\(summary)" }

    private var form: HTML {
        let inputs = Inputs()
        let order = filter.order.map(FilterQuery.text)
        return """
            <form class="filters" method="get" action="\(plan.at("actions"))" role="search" aria-label="Actions">
            <div class="field words"><label for="words">Words</label>\
            <input type="search" id="words" name="words" value="\(filter.words)"></div>
            \(inputs.choice("lead", "Lead", leads, chosen: filter.lead ?? ""))\
            \(inputs.choice("status", "Status", stages, chosen: filter.stage?.rawValue ?? ""))\
            \(HTML.when(value.sections.count > 1, inputs.choice("section", "Section", sections, chosen: filter.section.map { String($0 + 1) } ?? "")))\
            \(inputs.choice("due", "Due", windows, chosen: filter.due?.rawValue ?? ""))\
            \(inputs.choice("lacks", "Lacks", needs, chosen: filter.need?.rawValue ?? ""))\
            \(order.html { "<input type=\"hidden\" name=\"sort\" value=\"\($0)\">" })\
            <button class="second">Show</button>
            </form>
            """
    }

    private var leads: [(value: String, words: String)] {
        let kept = filter.lead.map { value.choices.leads.contains($0) ? [] : [$0] } ?? []
        return [("", "Anyone")] + (kept + value.choices.leads).map { ($0, $0.shortened(to: 60)) }
    }
    private var stages: [(value: String, words: String)] {
        [("", "Any")] + value.choices.stages.map { ($0.rawValue, $0.words) }
    }
    private var sections: [(value: String, words: String)] {
        [("", "All")]
            + value.sections.enumerated().map { index, title in
                (String(index + 1), PlanFilters.name(of: title, at: index).shortened(to: 60))
            }
    }
    private var windows: [(value: String, words: String)] {
        [("", "Any time")] + DueWindow.allCases.map { ($0.rawValue, $0.words) }
    }
    private var needs: [(value: String, words: String)] {
        [("", "Anything")]
            + ActionNeed.allCases.map { ($0.rawValue, $0.words.dropFirst(3).capitalized) }
    }

    /// "Showing 6 of 34", what is set, and the same list as CSV.
    private var summary: HTML {
        let shown: HTML =
            filter.isEmpty
            ? "Showing all \(value.actions.actions)"
            : "Showing \(value.rows.count) of \(value.actions.actions)"
        let chips = PlanFilters.set(filter, sections: value.sections)
        return """
            <div class="showing"><p><b>\(shown)</b> <span class="screen">· <a href="\(plan.csv("actions", filter))">as CSV</a>\
            \(order.html { " · \($0)" })</span></p>\
            \(HTML.when(!chips.isEmpty, "<ul class=\"chips\">\(chips.html(chip))\(clear)</ul>"))</div>
            """
    }

    private func chip(_ words: String, _ without: ActionFilter) -> HTML {
        let path = Path.plan(value.head.id, without).at("actions")
        return """
            <li><a href="\(path)"><span class="unseen">Remove the filter </span>\(words)</a></li>
            """
    }

    private var clear: HTML {
        "<li class=\"clear screen\"><a href=\"\(Path.plan(value.head.id, ActionFilter(order: filter.order)).at("actions"))\">Clear all</a></li>"
    }

    /// In the plan's own order, or how to come back to it.
    private var order: HTML? {
        guard filter.order != nil else { return nil }
        var grouped = filter
        grouped.order = nil
        return "<a href=\"\(Path.plan(value.head.id, grouped).at("actions"))\">Group by finding</a>"
    }

    static func name(of section: String?, at index: Int) -> String {
        section ?? "Section \(index + 1)"
    }

    /// Every filter that is set: its words, and the filter without it.
    static func set(_ filter: ActionFilter, sections: [String?]) -> [(String, ActionFilter)] {
        var chips: [(String, ActionFilter)] = []
        func add(_ words: String?, _ remove: (inout ActionFilter) -> Void) {
            guard let words else { return }
            var without = filter
            remove(&without)
            chips.append((words, without))
        }
        add(filter.words.isEmpty ? nil : "Words: \(filter.words)") { $0.words = "" }
        add(filter.lead.map { "Lead: \($0)" }) { $0.lead = nil }
        add(filter.stage.map { "Status: \($0.words)" }) { $0.stage = nil }
        add(
            filter.section.map { index in
                let title = sections.indices.contains(index) ? sections[index] : nil
                return "Section: \(name(of: title, at: index))".shortened(to: 70)
            }
        ) { $0.section = nil }
        add(filter.due.map { "Due: \($0.words)" }) { $0.due = nil }
        add(filter.need?.words) { $0.need = nil }
        return chips
    }
}
