/// The name of a body that watches: its abbreviations written out, so that its spellings become one.
///
/// Example: "Via Homes Mgt Team." and "Homes Management Team" have one key.
struct BodyName: Hashable {
    /// Its words, written out.
    let words: [String]

    init(_ text: String) {
        var words = Wording(text.split(separator: "&").joined(separator: " and ")).words
        while let first = words.first, BodyName.leading.contains(first) { words.removeFirst() }
        self.words = words.flatMap { word in BodyName.written[word] ?? [word] }
    }

    /// The words as one text.
    var key: String { words.joined(separator: " ") }

    /// Whether it names a body at all, and not only an activity.
    var namesBody: Bool { words.contains(where: BodyName.bodies.contains) }

    /// Whether it speaks of an activity: audits, records, reports.
    var namesActivity: Bool { words.contains(where: BodyName.activities.contains) }

    /// Cuts a cell that names several bodies at strokes and line breaks.
    static func all(in text: String) -> [String] {
        text.split { $0 == "/" || $0.isNewline || $0 == ";" }
            .map { $0.split(separator: " ").joined(separator: " ") }
            .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
            .filter { !$0.isEmpty }
    }

    private static let leading: Set = [
        "via", "through", "within", "at", "by", "the", "to", "in", "reported", "reports", "report",
    ]

    private static let written: [String: [String]] = [
        "mgt": ["management"], "mgmt": ["management"], "mngt": ["management"],
        "ops": ["operations"], "operation": ["operations"], "operational": ["operations"],
        "qa": ["quality", "assurance"], "perf": ["performance"], "dept": ["department"],
        "cttee": ["committee"], "exec": ["executive"], "cp": ["corporate", "parenting"],
        "boards": ["board"], "groups": ["group"], "teams": ["team"], "panels": ["panel"],
        "grp": ["group"], "partnerships": ["partnership"],
    ]

    static let bodies: Set = [
        "board", "group", "panel", "team", "committee", "meeting", "meetings", "partnership",
        "forum", "cabinet", "council", "executive", "department", "university", "subgroup",
        "lscb", "slscb", "lscp", "smt", "dmt", "slt", "cmt", "scrutiny", "panels", "chair",
        "chairs", "directorate", "service", "trust", "director", "manager", "managers", "clinic",
        "conference", "network", "governors", "trustees", "commissioner", "ofsted", "commission",
        "members", "assembly", "programme", "surgery", "officer", "lead", "head",
    ]

    private static let activities: Set = [
        "audit", "audits", "sampling", "sample", "samples", "records", "record", "reviewing",
        "monitoring", "report", "reports", "reporting", "survey", "surveys", "data", "dashboard",
        "supervision", "evidenced", "evident", "standards", "observation", "observations",
        "feedback", "tracking", "dip", "returns", "visits", "statistics", "scorecard", "tracker",
        "spreadsheet", "review", "reviews",
    ]
}
