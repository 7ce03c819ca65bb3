/// What a lead is: somebody who can be asked, or nobody in particular.
enum LeadSort: Hashable {
    /// A name, or a name with a post.
    case person
    /// One post with its subject: "Head of Fostering".
    case post
    /// A post that many hold: "Team Manager" of which team?
    case commonPost
    /// Several people, a team, a department or a body.
    case several
    /// Letters that say nothing by themselves.
    case unknown

    /// The last word of office before "of", "for" or a comma says what it is: "Health Visiting Service Lead" is a post,
    /// "Personal Adviser Leads" are several, "Early Help Team" is a body.
    init(of lead: String) {
        let plain = lead.split(separator: "(").first.map(String.init) ?? lead
        let words = LeadSort.words(of: plain)
        let sorts = LeadSort.words(of: LeadSort.head(of: plain)).compactMap(LeadSort.office(of:))
        if let sort = sorts.last ?? words.compactMap(LeadSort.office(of:)).last {
            let subject = LeadSort.words(of: lead).filter {
                !LeadSort.posts.contains($0) && !LeadSort.commonSubjects.contains($0)
            }
            self = sort == .post && subject.isEmpty && words.count > 1 ? .commonPost : sort
        } else if LeadSort.isDepartment(plain) {
            self = .several
        } else {
            self = LeadSort.isName(plain) ? .person : .unknown
        }
    }

    /// Whether a lead is a body or an agency, and not the holders of a post.
    static func isBody(_ lead: String) -> Bool {
        let words = words(of: lead)
        return LeadSort(of: lead) == .several
            && !words.contains { pluralPosts.contains($0) || posts.contains($0) }
    }

    private static func office(of word: String) -> LeadSort? {
        if posts.contains(word) { return .post }
        return pluralPosts.contains(word) || bodies.contains(word) ? .several : nil
    }

    private static func words(of text: String) -> [String] {
        Wording(text).words.map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
    }

    /// What stands before "of", "for", "in", a comma or a dash.
    private static func head(of text: String) -> String {
        let ends = [",", " – ", " - ", " of ", " for ", " in "]
        let places = ends.compactMap { text.firstRange(of: $0)?.lowerBound }
        return String(text[..<(places.min() ?? text.endIndex)])
    }

    /// Whether a text is shaped like a person's name: two to four capitalised words, none of an office.
    static func isName(_ text: String) -> Bool {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "\u{a0}" })
        guard (2...4).contains(parts.count) else { return false }
        return parts.allSatisfy { part in
            guard let initial = part.first, initial.isLetter, initial.isUppercase else {
                return false
            }
            let word = part.lowercased().filter { $0.isLetter || $0 == "-" || $0 == "'" }
            let isCapitals = part.count > 2 && part.allSatisfy { $0.isUppercase || !$0.isLetter }
            return !isCapitals && !LeadSort.office.contains(word)
                && !LeadSort.posts.contains(word) && !LeadSort.bodies.contains(word)
                && !LeadSort.pluralPosts.contains(word)
        }
    }

    private static func isDepartment(_ text: String) -> Bool {
        let letters = text.uppercased().filter { $0.isLetter || $0 == "&" }
        return ["L&D", "HR", "ICT", "IT", "HR&OD", "BI", "POLICE", "LEGAL", "FINANCE"].contains(
            letters) || letters.hasSuffix("SCB") || letters.hasSuffix("SCP")
    }

    static let posts: Set = [
        "manager", "head", "lead", "leader", "director", "officer", "coordinator", "co-ordinator",
        "chair",
        "worker", "adviser", "advisor", "commissioner", "analyst", "practitioner", "administrator",
        "executive", "sergeant", "inspector", "superintendent", "constable", "nurse", "doctor",
        "midwife", "psychologist", "therapist", "lawyer", "solicitor", "accountant", "partner",
        "champion", "member", "councillor", "cllr", "consultant", "ad",
        "dcs", "psw", "dci", "supervisor", "auditor", "scrutineer", "apprentice", "teacher",
        "headteacher", "mayor", "secretary", "trainer", "reviewer", "sro", "navigator", "owner",
    ]

    static let pluralPosts: Set = [
        "managers", "heads", "leads", "leaders", "directors", "officers", "coordinators",
        "co-ordinators",
        "chairs", "workers", "advisers", "advisors", "commissioners", "analysts", "practitioners",
        "nurses", "doctors", "psychologists", "therapists", "champions", "members", "staff",
        "supervisors", "teachers", "headteachers", "carers", "asms", "colleagues", "everyone",
        "all",
    ]

    static let bodies: Set = [
        "team", "teams", "board", "group", "panel", "forum", "service", "services", "partnership",
        "committee", "police", "resources", "directorate", "department", "agency", "agencies",
        "association", "council", "trust", "network", "college", "university", "school", "schools",
        "constabulary", "providers", "provider", "partners", "subgroup", "cabinet", "lscb", "slscb",
    ]

    /// Words that leave open which post is meant.
    private static let commonSubjects: Set = [
        "team", "service", "social", "area", "district", "locality", "county", "unit", "of", "the",
        "senior", "line", "local", "case", "relevant", "each", "any",
    ]

    private static let office: Set = [
        "business", "support", "social", "care", "children", "education", "health", "quality",
        "data", "performance", "practice", "virtual", "legal", "democratic", "educational",
        "psychology", "county", "city", "north", "south", "east", "west", "integrated",
        "commissioning", "fieldwork", "workforce", "development", "foster", "fostering", "finance",
        "housing", "central", "early", "help", "and", "of",
    ]
}
