/// Words of which the posts, teams and bodies of councils and their partners are made.
enum PostWords {
    /// Phrases with which a post begins, lower case.
    static let openers: [[String]] = [
        ["head", "of"], ["heads", "of"], ["director", "of"], ["directors", "of"],
        ["chair", "of"], ["chairs", "of"], ["assistant", "director"], ["deputy", "director"],
        ["executive", "director"], ["corporate", "director"], ["strategic", "director"],
        ["service", "manager"], ["service", "managers"], ["team", "manager"], ["team", "managers"],
        ["district", "manager"], ["district", "managers"], ["area", "managers"],
        ["group", "manager"], ["strategic", "lead"], ["principal", "social"],
        ["chief", "executive"],
        ["chief", "nurse"], ["chief", "officer"], ["chief", "superintendent"],
        ["detective", "superintendent"], ["designated", "nurse"], ["designated", "doctor"],
        ["lead", "member"], ["cllr"], ["councillor"], ["cabinet", "member"], ["ad"], ["dcs"],
        ["hos"], ["psw"],
    ]

    /// The phrases by their first word.
    static let openersByFirst = Dictionary(grouping: openers) { $0[0] }

    /// Posts that name no field of work yet: a comma after one of them introduces the field.
    static let generic: Set<String> = [
        "head of service", "heads of service", "service manager", "service managers", "ad",
        "assistant director", "deputy director", "director", "team manager", "performance manager",
        "group manager", "strategic lead", "service director", "operations manager",
        "programme manager", "project manager", "area manager", "district manager",
        "commissioning manager", "strategic manager", "hos", "service lead", "sm",
    ]

    /// Words with which a post, team or body ends.
    static let nouns: Set<String> = [
        "manager", "managers", "officer", "officers", "lead", "leads", "director", "directors",
        "coordinator", "coordinators", "co-ordinator", "consultant", "consultants", "worker",
        "workers", "nurse", "nurses", "doctor", "chair", "chairs", "commissioner", "commissioners",
        "advisor", "advisors", "adviser", "advisers", "administrator", "analyst", "analysts",
        "team",
        "teams", "group", "board", "panel", "committee", "partnership", "forum", "practitioner",
        "practitioners", "leader", "leaders", "councillor", "partners", "auditor", "auditors",
        "headteacher", "headteachers", "superintendent", "inspector", "solicitor", "executive",
        "secretary", "member", "members", "supervisor", "supervisors", "guardian", "sponsor",
        "champion", "champions", "police", "network", "unit", "trust", "icb", "lscb", "hub",
        "reviewers", "moderators", "sergeant", "scrutineer", "lawyer", "lawyers", "registrar",
        "carer", "carers", "teacher", "teachers", "editor", "constable", "midwife", "librarian",
        "governors", "trainer",
        "therapist", "mentor", "mentors", "assessor", "service",
        "college", "university", "improver", "owner", "accountant", "head", "heads", "psychologist",
        "iro", "iros", "dco", "senco", "sencos", "schools", "principals", "providers", "principal",
    ]

    /// Other words of posts and services: with one of them a pair of capitals is no person's name.
    static let field: Set<String> = [
        "adoption", "adult", "adults", "advanced", "all", "area", "assessment", "assurance",
        "audit",
        "business", "care", "case", "child", "children", "children's", "chief", "clinical",
        "commissioning", "communications", "community", "complaints", "contact", "corporate",
        "county",
        "court", "data", "delivery", "deputy", "design", "designated", "development", "digital",
        "disability", "disabilities", "district", "domestic", "duty", "early", "education", "edge",
        "engagement", "executive", "exploitation", "families", "family", "field", "fieldwork",
        "finance", "first", "fostering", "front", "door", "governance", "health", "help", "housing",
        "human", "ict", "improvement", "inclusion", "independent", "information", "insight",
        "intake", "integrated", "intelligence", "interim", "acting", "joint", "justice", "learning",
        "legal", "leaving", "local", "looked", "locality", "management", "mash", "mental",
        "missing", "named", "nhs", "operational", "operations", "organisational", "participation",
        "performance", "permanence", "planning", "policy", "practice", "prevention", "principal",
        "probation", "procurement", "programme", "project", "protection", "public", "placement",
        "placements", "quality", "recruitment", "residential", "resources", "response", "review",
        "reviewing", "safeguarding", "safety", "school", "senior", "send", "service", "services",
        "skills", "social", "specialist", "standards", "strategic", "strategy", "support",
        "supporting", "systems", "training", "transformation", "transport", "virtual", "voice",
        "workforce", "youth", "young", "people", "people's", "partnerships", "partner", "lac",
        "cic",
        "hr", "it", "qa", "to", "be", "confirmed", "various", "everyone", "council", "authority",
        "city", "borough", "regional", "national", "south", "north", "east", "west", "central",
    ]

    static let titlesBeforeOpener: Set<String> = [
        "interim", "acting", "deputy", "senior", "principal", "assistant", "joint", "executive",
        "corporate", "strategic", "area", "county", "district", "lead", "chief", "associate",
        "vice",
        "the", "of", "for", "to", "and", "&", "with", "by", "independent", "virtual", "regional",
    ]
}
