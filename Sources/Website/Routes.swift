/// Every address of the site, as one list: the router is built from it and the tests walk it.
let routes: [Route] = [
    // The site itself
    .get("/") { _ in .redirect(.work) },
    .get("/about", AboutPage.show).open,
    .get("/health", HealthReply.show).open,
    .get("/robots.txt") { _ in .text("User-agent: *\nDisallow: /\n") }.open,
    .get("/assets/:name", AssetReply.show).open,

    // Who is there
    .get("/sign-in", SignInPage.show).open,
    .post("/session", SignInPage.signIn).open,
    .post("/session/demonstration", SignInPage.signInToDemonstration).open,
    .post("/session/ending", SignInPage.signOut),
    .get("/first-run", FirstRunPage.show).open,
    .post("/first-run", FirstRunPage.make).open,
    .get("/api/v1/openapi.json") { _ in .json(OpenAPI.document) }.open,
    .get("/tokens", TokensPage.show),
    .post("/tokens", TokensPage.make),
    .post("/tokens/:token/ending", TokensPage.close),
    .get("/password", PasswordPage.show),
    .post("/password", PasswordPage.change),
    .get("/people", PeoplePage.show),
    .get("/people/new", PersonPage.showNew),
    .post("/people", PersonPage.add),
    .get("/people/:account", PersonPage.show),
    .post("/people/:account/roles", PersonPage.changeRoles),
    .post("/people/:account/password", PersonPage.resetPassword),
    .post("/people/:account/ending", PersonPage.close),

    // What waits for me
    .get("/work", WorkPage.show),

    // Bringing in a plan
    .get("/proposals/new", BringPage.show),
    .post("/proposals", BringPage.bring),
    .get("/proposals/:proposal", ProposalPage.show),
    .get("/proposals/:proposal/source", ProposalPage.source),
    .post("/proposals/:proposal/answers", ProposalPage.settle),
    .post("/proposals/:proposal/acceptance", ProposalPage.accept),
    .get("/proposals/:proposal/removal", DiscardPage.show),
    .post("/proposals/:proposal/removal", DiscardPage.discard),
    .get("/proposals/:proposal/findings/new", ProposedFindingPage.showNew),
    .post("/proposals/:proposal/findings", ProposedFindingPage.add),
    .get("/proposals/:proposal/findings/:place", ProposedFindingPage.show),
    .post("/proposals/:proposal/findings/:place", ProposedFindingPage.change),
    .get("/proposals/:proposal/findings/:place/removal") {
        try await RemovalPage.show($0, .finding)
    },
    .post("/proposals/:proposal/findings/:place/removal") {
        try await RemovalPage.remove($0, .finding)
    },
    .get("/proposals/:proposal/actions/new", ProposedActionPage.showNew),
    .post("/proposals/:proposal/actions", ProposedActionPage.add),
    .get("/proposals/:proposal/actions/:place", ProposedActionPage.show),
    .post("/proposals/:proposal/actions/:place", ProposedActionPage.change),
    .get("/proposals/:proposal/actions/:place/removal") { try await RemovalPage.show($0, .action) },
    .post("/proposals/:proposal/actions/:place/removal") {
        try await RemovalPage.remove($0, .action)
    },
    .get("/proposals/:proposal/measures/new", ProposedMeasurePage.showNew),
    .post("/proposals/:proposal/measures", ProposedMeasurePage.add),
    .get("/proposals/:proposal/measures/:place", ProposedMeasurePage.show),
    .post("/proposals/:proposal/measures/:place", ProposedMeasurePage.change),
    .get("/proposals/:proposal/measures/:place/removal") {
        try await RemovalPage.show($0, .measure)
    },
    .post("/proposals/:proposal/measures/:place/removal") {
        try await RemovalPage.remove($0, .measure)
    },
    .get("/proposals/:proposal/criteria/new", ProposedCriterionPage.showNew),
    .post("/proposals/:proposal/criteria", ProposedCriterionPage.add),
    .get("/proposals/:proposal/criteria/:place", ProposedCriterionPage.show),
    .post("/proposals/:proposal/criteria/:place", ProposedCriterionPage.change),
    .get("/proposals/:proposal/criteria/:place/removal") {
        try await RemovalPage.show($0, .criterion)
    },
    .post("/proposals/:proposal/criteria/:place/removal") {
        try await RemovalPage.remove($0, .criterion)
    },
    .get("/proposals/:proposal/words/:cell", WordsPage.show),
    .post("/proposals/:proposal/words/:cell", WordsPage.place),

    // Plans
    .get("/plans", PlansPage.show),
    .get("/plans/:plan", PlanPage.show),
    .get("/plans/:plan/actions.csv", PlanPage.csv),
    .get("/plans/:plan/plan.json") { try await PlanPage.export($0, .json) },
    .get("/plans/:plan/plan.csv") { try await PlanPage.export($0, .csv) },
    .get("/plans/:plan/source", PlanPage.source),
    .get("/plans/:plan/withdrawal", WithdrawalPage.show),
    .post("/plans/:plan/withdrawal", WithdrawalPage.withdraw),
    .get("/plans/:plan/position", PositionPage.show),
    .get("/plans/:plan/notices", NoticesPage.show),
    .get("/plans/:plan/history", HistoryPage.show),
    .get("/plans/:plan/comparison", ComparisonPage.show),
    .get("/plans/:plan/actions/:action", ActionPage.show),
    .get("/plans/:plan/actions/:action/:noun/new", OperationPage.show),
    .post("/plans/:plan/actions/:action/:noun", OperationPage.send),
    .get("/plans/:plan/actions/:action/files/:evidence", ActionPage.evidenceFile),
    .get("/plans/:plan/findings", FindingsPage.show),
    .get("/plans/:plan/findings.csv", FindingsPage.csv),
    .get("/plans/:plan/findings/:finding", FindingPage.show),
    .get("/plans/:plan/measures", MeasuresPage.show),
    .get("/plans/:plan/measures.csv", MeasuresPage.csv),
    .get("/plans/:plan/leads", LeadsPage.show),
    .get("/plans/:plan/leads.csv", LeadsPage.csv),
]
