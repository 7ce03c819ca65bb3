/// The checks of this folder in the register's order.
let structureChecks: [any PlanCheck] = [
    Unlinked(), PartUnanswered(), BlanketLink(), DuplicateRows(), WrongColumn(), CutText(),
    ManyNames(), DeadReference(), WordedAsDone(), SeveralInOne(), NoImpactReview(), StoodBefore(),
    NoHistory(), PersonalData(),
]

/// The checks of this folder over several plans.
let structureSetChecks: [any PlanSetCheck] = [DuplicatePlans(), StoodInEarlierPlan()]
