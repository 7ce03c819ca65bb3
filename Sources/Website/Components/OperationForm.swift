import Markup
import Operations

/// A form made from an operation's own fields.
struct OperationForm {
    var fields: [OperationField]
    var values: [String: String]
    var problems: [FieldProblem] = []

    private var inputs: Inputs { Inputs(problems: problems) }

    /// What is wrong, at the head of the page.
    var summary: HTML { inputs.summary }

    /// Whether it carries a file, and so needs another way of sending.
    var hasFile: Bool { fields.contains { $0.kind == .file } }

    /// Every input, in the order of the fields.
    var html: HTML { fields.html { input(for: $0) } }

    private func input(for field: OperationField) -> HTML {
        let value = values[field.name] ?? ""
        let label = field.isRequired ? field.words : "\(field.words) (optional)"
        switch field.kind {
        case .line, .day:
            if field.name == "revision" { return hidden(field.name, value) }
            if field.name == "password" { return password(field, label) }
            return inputs.line(
                field.name, label, value,
                hint: field.hint ?? (field.kind == .day ? "Such as 31 March 2027" : nil))
        case .text: return inputs.area(field.name, label, value, hint: field.hint, rows: 3)
        case .lines:
            if field.name == "roles" { return roles(field, value) }
            return inputs.area(field.name, label, value, hint: field.hint, rows: 3)
        case .choice(let choices):
            return inputs.choice(
                field.name, label, choices.map { ($0, $0) }, chosen: value, hint: field.hint)
        case .options(let options): return radios(field, options, chosen: value)
        case .file: return file(field, label)
        case .record: return hidden(field.name, value)
        }
    }

    private func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    private func password(_ field: OperationField, _ label: String) -> HTML {
        inputs.wrapped(field.name, label, field.hint) { described in
            """
            <input type="password" id="\(field.name)" name="\(field.name)" \
            autocomplete="new-password"\(attribute: "aria-describedby", described)\(inputs.invalid(field.name))>
            """
        }
    }

    private func file(_ field: OperationField, _ label: String) -> HTML {
        let again =
            problems.isEmpty
            ? nil : "If you chose a file, choose it again: the browser does not keep it."
        let hints = [field.hint, again].compactMap(\.self)
        return inputs.wrapped(
            field.name, label, hints.isEmpty ? nil : hints.joined(separator: " ")
        ) { described in
            """
            <input type="file" id="\(field.name)" name="\(field.name)"\
            \(attribute: "aria-describedby", described)\(inputs.invalid(field.name))>
            """
        }
    }

    /// One of several, all in sight; where none needs to be chosen, that is a choice too.
    private func radios(
        _ field: OperationField, _ options: [OperationField.Option], chosen: String
    ) -> HTML {
        let none = field.isRequired ? [] : [OperationField.Option("", "Leave it as it is")]
        return group(field) {
            (none + options).enumerated().html { index, option in
                // The first bears the field's own name, so that a problem leads to it.
                let id = index == 0 ? field.name : "\(field.name)-\(option.value)"
                return """
                    <div class="choice"><input type="radio" id="\(id)" name="\(field.name)" \
                    value="\(option.value)"\(flag: "checked", option.value == chosen)>\
                    <label for="\(id)">\(option.words)</label></div>
                    """
            }
        }
    }

    private func roles(_ field: OperationField, _ value: String) -> HTML {
        let chosen = Set(value.split(separator: "\n").map(String.init))
        return group(field) {
            Role.allCases.enumerated().html { index, role in
                let id = index == 0 ? field.name : "\(field.name)-\(role.rawValue)"
                return """
                    <div class="choice"><input type="checkbox" id="\(id)" name="\(field.name)" \
                    value="\(role.rawValue)"\(flag: "checked", chosen.contains(role.rawValue)) \
                    aria-describedby="\(id)-hint"><label for="\(id)">\(role.words)</label>\
                    <p class="hint" id="\(id)-hint">\(role.hint)</p></div>
                    """
            }
        }
    }

    private func group(_ field: OperationField, _ body: () -> HTML) -> HTML {
        let problem = inputs.problem(of: field.name)
        let legend = field.isRequired ? field.words : "\(field.words) (optional)"
        let described = [
            field.hint.map { _ in "\(field.name)-hint" },
            problem.map { _ in "\(field.name)-problem" },
        ].compactMap(\.self).joined(separator: " ")
        return """
            <fieldset class="\(problem == nil ? "field" : "field wrong")"\
            \(attribute: "aria-describedby", described.isEmpty ? nil : described)>
            <legend>\(legend)</legend>
            \(field.hint.html { "<p class=\"hint\" id=\"\(field.name)-hint\">\($0)</p>" })\
            \(problem.html { "<p class=\"wrong-words\" id=\"\(field.name)-problem\">\($0)</p>" })\
            \(body())
            </fieldset>
            """
    }
}

extension FormFields {
    /// What was typed for an operation's fields; a field that was ticked several times has one value a line.
    func values(for fields: [OperationField]) -> FieldValues {
        var words: [String: String] = [:]
        for field in fields {
            let sent = self.fields.filter { $0.name == field.name }.map(\.value)
            if !sent.isEmpty { words[field.name] = sent.joined(separator: "\n") }
        }
        return FieldValues(words)
    }
}

extension Multipart {
    /// What was typed for an operation's fields, with its files.
    func values(for fields: [OperationField]) -> FieldValues {
        var values = FieldValues()
        for field in fields {
            if field.kind == .file {
                values.files[field.name] = file(field.name).map {
                    FieldValues.File(name: $0.fileName ?? "", bytes: $0.bytes)
                }
            } else if let text = text(field.name) {
                values.words[field.name] = text
            }
        }
        return values
    }
}
