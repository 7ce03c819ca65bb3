import Markup
import Operations

/// The inputs of a form: label above, hint under it, the problem at the field in the summary's words.
struct Inputs: Sendable {
    var problems: [FieldProblem] = []

    /// One line of text.
    func line(_ name: String, _ label: String, _ value: String, hint: String? = nil) -> HTML {
        wrapped(name, label, hint) { described in
            """
            <input type="text" id="\(name)" name="\(name)" value="\(value)"\
            \(attribute: "aria-describedby", described)\(invalid(name)) autocomplete="off">
            """
        }
    }

    /// Several lines of text; the box is as high as its words need.
    func area(
        _ name: String, _ label: String, _ value: String, hint: String? = nil, rows least: Int = 2
    ) -> HTML {
        let needed = value.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + 1 + $1.utf8.count / 60 }
        let rows = min(max(needed, least), 16)
        return wrapped(name, label, hint) { described in
            // A line end right after the tag is not part of the value, so one of the value's own survives it.
            """
            <textarea id="\(name)" name="\(name)" rows="\(rows)"\
            \(attribute: "aria-describedby", described)\(invalid(name))>\n\(value)</textarea>
            """
        }
    }

    /// One of several: value and words of each.
    func choice(
        _ name: String, _ label: String, _ choices: [(value: String, words: String)],
        chosen: String, hint: String? = nil
    ) -> HTML {
        wrapped(name, label, hint) { described in
            """
            <select id="\(name)" name="\(name)"\(attribute: "aria-describedby", described)>\
            \(Inputs.options(choices, chosen: chosen))</select>
            """
        }
    }

    static func options(_ choices: [(value: String, words: String)], chosen: String) -> HTML {
        choices.html {
            "<option value=\"\($0.value)\"\(flag: "selected", $0.value == chosen)>\($0.words)</option>"
        }
    }

    /// The summary at the head of a page: every problem, each a link to its field.
    var summary: HTML {
        guard !problems.isEmpty else { return HTML() }
        return """
            <div class="problems" role="alert" tabindex="-1" autofocus>
            <h2>There is a problem</h2>
            <ul>\(problems.html { "<li><a href=\"#\($0.field)\">\($0.words)</a></li>" })</ul>
            </div>
            """
    }

    func problem(of name: String) -> String? { problems.first { $0.field == name }?.words }

    func invalid(_ name: String) -> HTML {
        HTML.when(problem(of: name) != nil, " aria-invalid=\"true\"")
    }

    func wrapped(
        _ name: String, _ label: String, _ hint: String?, _ input: (String?) -> HTML
    ) -> HTML {
        let problem = problem(of: name)
        let described = [
            hint.map { _ in "\(name)-hint" }, problem.map { _ in "\(name)-problem" },
        ].compactMap(\.self)
        return """
            <div class="\(problem == nil ? "field" : "field wrong")">
            <label for="\(name)">\(label)</label>
            \(hint.html { "<p class=\"hint\" id=\"\(name)-hint\">\($0)</p>" })\
            \(problem.html { "<p class=\"wrong-words\" id=\"\(name)-problem\">\($0)</p>" })\
            \(input(described.isEmpty ? nil : described.joined(separator: " ")))
            </div>
            """
    }
}
