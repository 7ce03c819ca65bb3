/// The checks of this folder in the register's order.
let dateChecks: [any PlanCheck] = [
    UnlikelyYear(), NoDate(), WordForDate(), StartWithoutEnd(), NoYear(), DatesAndTasks(),
    PastInspectorsTimescale(), OutsidePeriod(), EmptyPeriod(), SameDate(), MeasureDate(),
    SuccessorFirst(), BeforePlan(), NoNextReview(),
]
