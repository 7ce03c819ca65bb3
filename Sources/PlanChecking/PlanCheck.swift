/// One fault that a plan can have: one file with its words, its source and its rule.
///
/// A check is general: it knows no council, no person and no sentence of any document.
public protocol PlanCheck: Sendable {
    /// What it says of itself.
    var rule: CheckRule { get }
    /// Everything it notices in a plan, in the plan's order.
    func notices(in plan: CheckedPlan) -> [Notice]
}

/// One fault that shows only when several plans lie side by side.
public protocol PlanSetCheck: Sendable {
    /// What it says of itself.
    var rule: CheckRule { get }
    /// What it notices, each with the index of the plan it stands in.
    func notices(across plans: [CheckedPlan]) -> [(plan: Int, notice: Notice)]
}
