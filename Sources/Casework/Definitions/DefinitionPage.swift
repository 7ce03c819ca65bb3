import Statistics

/// The page that lists every definition, as text: `docs/measures.md` is kept equal to it by a test.
public enum DefinitionPage {
    /// A line for each definition.
    public static func markdown(_ definitions: [Definition] = Definition.all) -> String {
        var text = """
            # Measures

            What `waymark measures` computes from case records, and how. This page is made from the definitions
            themselves, and a test keeps it true. "Good is" says which way is better; "limit" names rows of the table
            of statutory timescales (TS…), or says that the limit is a local standard, which a council sets itself.

            A month's figure counts what happened in the month (event), what was due in it (due), or what stood on its
            last day (snapshot). Figures are exact whole numbers until the last step, which rounds half up. Where there
            are no cases there is no figure.

            | id | measure | who is counted | what decides | kind | when | good is | limit | asked for by |
            |---|---|---|---|---|---|---|---|---|

            """
        for definition in definitions {
            let cells = [
                definition.id, definition.title, definition.counts, definition.asks,
                definition.kind.words, definition.shape.basis, definition.direction.word,
                definition.source.words, definition.rows.joined(separator: " "),
            ]
            text += "| " + cells.joined(separator: " | ") + " |\n"
        }
        return text
    }
}

extension Definition.Kind {
    /// "share of cases".
    var words: String {
        switch self {
        case .share: "share in %"
        case .count: "number"
        case .children: "different children"
        case .median: "median of days"
        case .mean: "mean of days"
        case .ratio: "cases for each full-time worker"
        }
    }
}

extension Definition.Source {
    /// "TS002 TS003", "local standard (TS013)", or nothing.
    var words: String {
        switch self {
        case .timescales(let rows): rows.joined(separator: " ")
        case .local(let row): row.map { "local standard (\($0))" } ?? "local standard"
        case .none: ""
        }
    }
}

extension Direction {
    /// "up", "down" or a dash.
    var word: String {
        switch self {
        case .up: "up"
        case .down: "down"
        case .neutral: "–"
        }
    }
}

extension Shape {
    /// What decides the month: "event", "due" or "snapshot".
    public var basis: String {
        switch self {
        case .events, .hours: "event"
        case .obligations(let shape): shape.anchor == .met ? "event" : "due"
        case .chain: "due"
        case .openObligations, .holding, .responsible, .caseload: "snapshot"
        }
    }
}
