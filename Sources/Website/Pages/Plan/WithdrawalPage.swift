import Markup
import Operations

/// Asks before an acceptance is taken back, and does it.
struct WithdrawalPage: Page {
    var value: PlanPageValue

    let title = "Take back the acceptance?"
    var crumbs: [Crumb] { [.plans, value.head.crumb] }
    var section: ServiceSection? { .plans }

    static func show(_ visit: Visit) async throws -> Reply {
        let value = try await visit.desk.plan(
            visit.plan, filter: .init(), on: visit.site.clock.today)
        guard value.canBeTakenBack else {
            throw Refusal.notNow(
                words:
                    "Something in this plan was changed since it was accepted, so it stays in the record."
            )
        }
        return .page(WithdrawalPage(value: value))
    }

    static func withdraw(_ visit: Visit) async throws -> Reply {
        _ = try await visit.form()
        let proposal = try await visit.desk.withdrawAcceptance(
            of: visit.plan, at: visit.site.clock.now)
        return .redirect(.proposal(proposal).saying(.withdrawn))
    }

    func body(in frame: Frame) -> HTML {
        let path = Path.plan(value.head.id)
        return """
            <h1>\(title)</h1>
            <p>“\(value.head.title)” goes out of the record: \(value.counts.words).</p>
            <p>It becomes a proposal again, with every answer and change that you made, and can be accepted again. \
            The history keeps that it was accepted and taken back.</p>
            \(Parts.button("Take it back", to: path.withdrawal, in: frame, kind: "danger"))
            <p><a href="\(path)">Keep the plan as it is</a></p>
            """
    }
}

extension PlanHead {
    var crumb: Crumb { Crumb(title, .plan(id)) }
}
