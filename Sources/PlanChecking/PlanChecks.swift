/// Every check over one plan, in the register's order. Each check stands in a file of its own under `Checks/`.
public let planChecks: [any PlanCheck] =
    statusChecks + dateChecks + leadChecks + measureChecks
    + structureChecks

/// Every check over several plans.
public let planSetChecks: [any PlanSetCheck] = structureSetChecks
