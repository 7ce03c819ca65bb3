import Basics
import Planning
import Storage

extension Record {
    /// The plans that the actor may see, as the API lists them.
    public func plansJSON(on today: Day) async throws -> JSON {
        .array(
            try await plans(on: today).plans.map { line in
                .object([
                    .init("id", .string(line.head.id.text)),
                    .init("title", .string(line.head.title)),
                ])
            })
    }

    /// A plan's actions as the API lists them, in its order.
    public func actionsJSON(of plan: Identifier, on today: Day) async throws -> JSON {
        try await store.read { transaction in
            let summary = try visiblePlan(plan, in: transaction)
            let accepted = Day(inLondonAt: summary.acceptedAt)
            return .array(
                try transaction.actions.all(of: plan).map { action in
                    action.json(
                        health: Health(action.facts(acceptedOn: accepted), on: today))
                })
        }
    }

    /// An action with what happened to it, as the API gives it.
    public func actionJSON(
        _ id: Identifier, of plan: Identifier, on today: Day
    ) async throws -> JSON {
        let life = try await life(of: id, in: plan, on: today)
        return try await store.read { transaction in
            let state = try ActionState.load(id, of: plan, from: transaction)
            let accepted = Day(inLondonAt: state.plan.acceptedAt)
            guard
                case .object(let fields) = state.action.json(
                    health: Health(state.action.facts(acceptedOn: accepted), on: today))
            else { return .null }
            return .object(
                fields + [
                    .init("updates", .array(life.updates.map(\.json))),
                    .init("evidence", .array(life.evidence.map(\.json))),
                    .init("sign_offs", .array(life.signOffs.map(\.json))),
                    .init(
                        "may",
                        JSON(life.offers.filter { $0.obstacle == nil }.map { $0.noun })),
                ])
        }
    }
}

extension ActionRecord {
    fileprivate func json(health: Health) -> JSON {
        guard case .object(let fields) = stateJSON else { return .null }
        return .object(
            [.init("id", .string(id.text)), .init("revision", .integer(revision))] + fields + [
                .init("health", JSON(health.rag?.rawValue)),
                .init("health_reasons", JSON(health.reasons.map(\.words))),
            ])
    }
}

extension ActionUpdate {
    fileprivate var json: JSON {
        .object([
            .init("id", .string(id.text)), .init("as_of", .string(asOf.iso)),
            .init("text", .string(text)), .init("future_text", JSON(futureText)),
            .init("by", .string(author.name)), .init("at", .string(author.at.iso)),
        ])
    }
}

extension Evidence {
    fileprivate var json: JSON {
        .object([
            .init("id", .string(id.text)), .init("title", .string(title)),
            .init("kind", .string(kind.rawValue)), .init("form", .string(form.rawValue)),
            .init("words", JSON(words)), .init("link", JSON(link)),
            .init("by", .string(author.name)), .init("at", .string(author.at.iso)),
            .init("verdict", JSON(check?.verdict.rawValue)),
            .init("checked_by", JSON(check?.author.name)),
        ])
    }
}

extension SignOff {
    fileprivate var json: JSON {
        .object([
            .init("by", .string(author.name)), .init("at", .string(author.at.iso)),
            .init("words", JSON(words)), .init("reopened_by", JSON(reopenedBy)),
            .init("reopen_reason", JSON(reopenReason)),
        ])
    }
}
