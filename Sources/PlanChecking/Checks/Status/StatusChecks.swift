/// The checks of this folder in the register's order.
let statusChecks: [any PlanCheck] = [
    StatusColumnEmpty(), CompletedWithoutEvidence(), CompletedWithoutFigure(),
    CompletedBeforeMeasure(), CompletedWithFutureDate(), EndlessDutyCompleted(),
    CompletedWithFurtherStep(), OutcomeAwaited(), PastDateNotCalledLate(), PastDateNoUpdate(),
    DueNow(), OnTrackButLater(), NoStatus(), ProgressEmpty(), StatusOutsideList(),
    StatusWithoutStory(), NotStartedCloseToDate(), StaleProgress(), FactCountedTwice(),
    Contradiction(), AimNotMet(),
]
