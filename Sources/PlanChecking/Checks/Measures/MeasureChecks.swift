/// The checks of this folder in the register's order.
let measureChecks: [any PlanCheck] = [
    NoBaseline(), BaselineNotGiven(), PercentOrPoints(), OneFigureForSeveral(),
    ShareOrWindowMissing(), SmartWithoutNumber(),
    OneTextForMany(), OutputAsProof(), CopiedMeasure(), MeasuresLess(), NothingMeasured(),
    WaitsForSystem(), TargetsPutOff(), MisleadingDirection(), KnownWrong(),
]
