import Basics

/// Computes measures from case records: figures, members and trackers, all from the same definitions.
public struct Calculation: Sendable {
    /// What is computed from.
    public let records: CaseRecords
    let evaluation: Evaluation
    let window: Window

    /// A calculation over the months from one to another; without them, over all that are reported on.
    public init(_ records: CaseRecords, from: Month? = nil, to: Month? = nil)
        throws(CaseworkError)
    {
        self.records = records
        evaluation = Evaluation(records, .england)
        window = try Window(records, .england, from: from, to: to)
    }

    /// The figures of definitions for every month and unit that has cases; several definitions are computed at once.
    public func figures(
        of definitions: [Definition] = Definition.all, by breakdown: Breakdown = .team
    ) async throws -> Figures {
        let units = try Units(breakdown, evaluation)
        let plain = Walk(evaluation, window, nil)
        var found: [String: [Figure]] = [:]
        try await withThrowingTaskGroup(of: Part.self) { group in
            let window = window
            let evaluation = evaluation
            group.addTask { .responsible(try Responsible(evaluation, window)) }
            for definition in byWeight(definitions) where !definition.needsResponsible {
                group.addTask { .figures(definition.id, try plain.figures(definition, units)) }
            }
            while let part = try await group.next() {
                switch part {
                case .figures(let id, let figures): found[id] = figures
                case .responsible(let responsible):
                    let walk = Walk(evaluation, window, responsible)
                    for definition in definitions where definition.needsResponsible {
                        group.addTask {
                            .figures(definition.id, try walk.figures(definition, units))
                        }
                    }
                }
            }
        }
        let all = definitions.map(\.id).sorted().flatMap { found[$0] ?? [] }
        return Figures(all: all, units: units.units.map(\.name))
    }

    private enum Part: Sendable {
        case responsible(Responsible)
        case figures(String, [Figure])
    }

    /// The ones that take longest first, so that none is left alone at the end.
    private func byWeight(_ definitions: [Definition]) -> [Definition] {
        let heavy = ["M36", "M32", "M23", "M16", "M10", "M17"]
        return heavy.compactMap { id in definitions.first { $0.id == id } }
            + definitions.filter { !heavy.contains($0.id) }
    }
}

extension Walk {
    /// The figures of a definition.
    func figures(_ definition: Definition, _ units: Units) throws(CaseworkError) -> [Figure] {
        var tally = Tally(definition.kind, self, units)
        try members(of: definition, into: &tally)
        return tally.figures(of: definition.id)
    }
}

extension Definition {
    /// Says that its teams are those of the children's responsible workers.
    var needsResponsible: Bool {
        switch shape {
        case .responsible: true
        case .holding(let shape): shape.team == .responsible
        default: false
        }
    }
}
