import Documents

/// How a document writes, learned from all its rows before any is cut.
struct DocumentHabits {
    /// A cell of actions is a list: each finding has one row, and cells hold several entries.
    var cellsAreLists = false
    /// Lines of an action cell stand beside as many lines of leads or dates.
    var linesAreParallel = false
    /// The finding's words stand on every row.
    var findingsRepeat = false
    /// Updates stand behind the evidence, under a dated label.
    var updatesAreLabelled = false
    /// Leads that stand alone in a cell.
    var knownLeads: Set<String> = []
    /// Words with which entries begin, lower case.
    var openings: Set<String> = []
    var years: PlanYears?

    init(_ events: [PlanEvent], front: FrontMatter) {
        var dates: [String] = []
        var leads: Set<String> = []
        var rows = 0
        var listRows = 0
        var findings = 0
        var last: String?
        var seen: Set<String> = []
        var updates = 0
        var severalLines = 0
        var parallelRows = 0
        for event in events {
            switch event {
            case .finding(let finding):
                let text = finding.words.line
                if !finding.isCutOff, text != last { findings += 1 }
                if seen.contains(text) { findingsRepeat = true }
                seen.insert(text)
                last = text
            case .action(let action):
                rows += action[.action].isEmpty ? 0 : 1
                let sentences = EntryCutter.sentences(of: action[.action])
                let lines = EntryCutter.count(of: action[.action])
                if DocumentHabits.holdsSeveral(action[.action], lines, sentences) { listRows += 1 }
                for entry in sentences {
                    if let word = LeadShape.firstWords(1, of: entry).first, word.count > 3 {
                        openings.insert(word.lowercased())
                    }
                }
                if lines > 1 {
                    severalLines += 1
                    if [ColumnRole.lead, .due].contains(where: {
                        EntryCutter.count(of: action[$0]) == lines
                    }) {
                        parallelRows += 1
                    }
                }
                dates += action[.due].paragraphs.map(\.text)
                if case .day(let day)? = action[.due].value { dates.append(day.iso) }
                if UpdateReader.read(action[.evidence].line) != nil { updates += 1 }
                let lead = action[.lead].line
                if action[.lead].paragraphs.count == 1, leads.insert(lead).inserted,
                    LeadShape.words(of: lead).count <= 4,
                    !lead.contains(","), !lead.contains("/"), !lead.contains("&"),
                    LeadShape.isLead(lead),
                    LeadReader().read([lead]).leads.count == 1
                {
                    knownLeads.insert(lead.lowercased())
                }
            case .section, .entries: break
            }
        }
        updatesAreLabelled = updates >= 2
        linesAreParallel = parallelRows >= 2 && parallelRows * 3 >= severalLines
        cellsAreLists = findings > 1 && rows * 10 <= findings * 13 && listRows * 10 >= rows * 3
        if let lead = Optional(knownLeads), !lead.isEmpty { learnJoined(events) }
        years = PlanYears(
            heading: [front.title?.line ?? ""] + front.facts.values.map(\.line), dates: dates,
            all: DocumentHabits.lines(of: events))
    }

    /// All words, for a document whose heading and dates tell no year.
    private static func lines(of events: [PlanEvent]) -> [String] {
        events.flatMap { event in
            switch event {
            case .finding(let finding): [finding.words.line]
            case .action(let action): action.fields.values.map(\.line)
            case .section(let section): [section.line]
            case .entries(_, let entries): entries.map(\.line)
            }
        }
    }

    private mutating func learnJoined(_ events: [PlanEvent]) {
        knownLeads = knownLeads.filter { !$0.isEmpty }
        var lines: Set<String> = []
        for case .action(let action) in events {
            let line = action[.lead].line
            guard lines.insert(line).inserted else { continue }
            for piece in LeadReader.cutAtSlashes(line)
            where LeadShape.words(of: piece).count <= 3 {
                if LeadShape.isPost(piece), !piece.contains(",") {
                    knownLeads.insert(piece.lowercased())
                }
            }
        }
    }

    /// Several paragraphs or bullets without a lead-in.
    private static func holdsSeveral(
        _ words: FieldWords, _ lines: Int, _ sentences: [String]
    ) -> Bool {
        lines > 1 || words.paragraphs.count > 1 || words.paragraphs.first?.marker != nil
            || sentences.count > 1
    }
}
