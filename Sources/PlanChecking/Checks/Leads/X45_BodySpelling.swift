import Planning

/// One body is written in several ways.
///
/// Abbreviations are written out ("Mgt", "Ops", "QA") and capitals, signs and words such as "via" left out before
/// names are compared; a name may also have one word more that says little ("directorate").
///
/// Source: register X45
///
/// Example: "Homes Mgt Team" and "Homes Management Team".
struct BodySpelling: PlanCheck {
    let rule = CheckRule(
        "X45", "Body written many ways", kind: .sign, severity: .low,
        explanation: """
            A body that is written in several ways has several agendas as far as a list can tell: nobody can print \
            what it should see.
            """,
        advice: "Choose one name for each body and use it in every row.")

    func notices(in plan: CheckedPlan) -> [Notice] {
        var bodies: [Body] = []
        for action in plan.actions {
            for text in BodyName.all(in: action.value.monitoredBy ?? "") {
                let name = BodyName(text)
                guard !name.words.isEmpty else { continue }
                let place = bodies.firstIndex { $0.name == name } ?? bodies.count
                if place == bodies.count { bodies.append(Body(name: name)) }
                bodies[place].add(text, in: action)
            }
        }
        return Body.joined(bodies).compactMap { body in
            guard body.spellings.count > 1, let first = body.rows.first else { return nil }
            let names = Counted.list(body.spellings.map { "“\($0)”" })
            return Notice(
                rule: rule.id, at: first.at,
                cells: Set(body.rows.flatMap { $0.cells("monitored_by") }).sorted(),
                words: body.spellings.joined(separator: "\n"),
                message: """
                    Probably one body, in \(Counted.of(body.rows.count, "row")) under \(body.spellings.count) names: \
                    \(names).
                    """)
        }
    }
}

/// One body under the names that a plan gives it.
private struct Body {
    let name: BodyName
    var spellings: [String] = []
    var rows: [CheckedAction] = []

    init(name: BodyName) { self.name = name }

    mutating func add(_ spelling: String, in action: CheckedAction) {
        if !spellings.contains(where: { $0.lowercased() == spelling.lowercased() }) {
            spellings.append(spelling)
        }
        if rows.last?.index != action.index { rows.append(action) }
    }

    /// Bodies whose names differ by one word that says little ("directorate") become one.
    static func joined(_ bodies: [Body]) -> [Body] {
        var joined: [Body] = []
        for body in bodies {
            guard let place = joined.firstIndex(where: { $0.name.isLonger(or: body.name) }) else {
                joined.append(body)
                continue
            }
            joined[place].spellings += body.spellings
            joined[place].rows = (joined[place].rows + body.rows).sorted { $0.index < $1.index }
        }
        return joined
    }
}

extension BodyName {
    /// Whether one of two names holds the other and one word more that says little.
    fileprivate func isLonger(or other: BodyName) -> Bool {
        let (short, long) = words.count < other.words.count ? (self, other) : (other, self)
        guard short.words.count >= 3, long.words.count == short.words.count + 1 else {
            return false
        }
        let more = Set(long.words).subtracting(short.words)
        return Set(short.words).isSubset(of: long.words) && more.count == 1
            && more.isSubset(of: ["directorate", "management", "local", "council", "county"])
    }
}
