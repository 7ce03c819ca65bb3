import Basics

/// What all checks say of one or several plans.
public struct PlanExamination: Sendable {
    /// What was noticed in each plan, in the register's order and then the plan's.
    public let notices: [[Notice]]
    /// Rules that did not run for a plan because the day on which it is read is not known.
    public let notRun: [[String]]

    /// Runs every check.
    public init(_ plans: [CheckedPlan]) {
        var notices: [[Notice]] = []
        var notRun: [[String]] = []
        for plan in plans {
            let running = planChecks.filter { plan.day != nil || !$0.rule.needsDay }
            notices.append(running.flatMap { $0.notices(in: plan) })
            notRun.append(
                plan.day == nil ? planChecks.filter(\.rule.needsDay).map(\.rule.id) : [])
        }
        for check in planSetChecks {
            for (plan, notice) in check.notices(across: plans) { notices[plan].append(notice) }
        }
        self.notices = notices.map { list in
            list.enumerated().sorted { ($0.element.rule, $0.offset) < ($1.element.rule, $1.offset) }
                .map(\.element)
        }
        self.notRun = notRun
    }
}
