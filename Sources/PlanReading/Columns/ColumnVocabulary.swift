/// The field's words for the parts of a plan, as headings and labels use them.
///
/// Each phrase is lower case without punctuation. The longest phrase that a heading holds decides; a heading that
/// *is* the phrase beats one that only holds it. Source: register "Column map, in and out"; headings in common use.
enum ColumnVocabulary {
    static let phrases: [(role: ColumnRole, phrases: [String])] = [
        (
            .ref,
            [
                "ref", "ref no", "reference", "no", "number", "id", "action no", "action ref",
                "action id", "action number", "item", "item no", "log no", "task no", "priority no",
                "unique id", "line", "row", "wbs", "wbs code", "outline number", "issue key",
            ]
        ),
        (
            .section,
            [
                "theme", "workstream", "section", "strand", "programme", "work stream", "domain",
                "priority area", "pillar", "sheet", "category", "service", "service area",
            ]
        ),
        (
            .finding,
            [
                "requirement", "requirements", "recommendation", "recommendations", "finding",
                "findings", "area for improvement", "areas for improvement", "area for development",
                "areas for development", "areas for priority action", "area for priority action",
                "area of improvement", "issue", "issues", "related issues", "related issue",
                "key issue", "key issues", "what inspectors said", "what ofsted said",
                "what did inspectors say",
                "what needs to improve", "what needs to change", "objective", "objectives", "aim",
                "aims", "goal", "priority", "priorities", "improvement area",
                "improvement priority",
                "inspection finding", "inspection findings", "recommendation from inspection",
                "identified need", "problem", "why", "area of focus", "standard", "ofsted finding",
                "what you told us", "judgement", "improvement required", "weakness", "concern",
                "learning point", "key finding", "what inspectors found",
                "what the inspectors found",
                "what the inspectors said", "what we found", "what reviewers found",
                "what they found", "what visitors said", "you said", "you told us", "we heard",
                "shortcoming", "shortcomings", "linked recommendation",
                "ofsted recommendation",
                "inspectors recommendation", "inspection recommendation",
                "peer review recommendation",
            ]
        ),
        (
            .action,
            [
                "action", "actions", "task", "tasks", "actions tasks", "key task", "key tasks",
                "key action", "key actions", "actions to address", "action to address",
                "early actions",
                "how", "what we will do", "what will we do", "what are we going to do",
                "what we are doing", "what we are doing about it", "what we will do about it",
                "what are we doing about it", "what will we do about it",
                "what are we doing", "what we plan to do", "what will be done", "steps", "step",
                "activity", "activities", "action required", "actions required", "action needed",
                "actions needed", "improvement action", "improvement actions", "agreed action",
                "agreed step", "agreed steps", "task name", "task title", "planned activity",
                "remedy", "agreed remedy",
                "improvement activity",
                "agreed actions", "planned action", "planned actions", "response", "our response",
                "how we will do it", "how will we do it", "how will we get there",
                "how we will get there",
                "deliverable", "deliverables", "action to be taken", "actions to be taken",
                "action we will take", "actions we will take", "what needs to happen",
                "what needs to be done",
                "what must happen", "specific actions", "task description", "action description",
                "description", "we will", "intervention", "proposed action", "specific action",
                "detailed actions", "action point", "action points", "what", "actions and tasks",
            ]
        ),
        (
            .lead,
            [
                "lead", "leads", "who", "owner", "owners", "owned by", "responsible",
                "responsibility",
                "accountable", "accountability", "lead officer", "lead officers", "key lead",
                "responsible officer", "accountable officer", "action owner", "by whom", "who by",
                "who is responsible", "who will do it", "who will do this", "who is leading", "sro",
                "senior responsible owner", "lead person", "person responsible",
                "responsible person",
                "responsible lead", "named lead", "lead agency", "officer", "assigned to",
                "leading",
                "delivery lead", "action lead", "operational lead", "strategic lead", "lead role",
                "accountable lead", "answerable", "answerable officer", "responsible persons",
                "who leads", "led by", "leads on this", "leadership",
                "officer responsible",
                "whos leading", "who will lead", "lead and partners", "task owner",
                "lead professional", "assignee", "assignees", "resource names", "resource name",
            ]
        ),
        (
            .support,
            [
                "support", "supported by", "supporting officers", "partners", "partner agencies",
                "others involved", "contributors", "resources", "resource", "resources needed",
                "cost",
            ]
        ),
        (
            .due,
            [
                "by when", "when", "when by", "date", "timescale", "timescales", "time scale",
                "timescale for completion", "time frame", "timeframe", "timeline", "target date",
                "target dates", "deadline", "due", "due date", "due by", "date due", "completion",
                "completion date", "complete by", "to be completed by", "end date", "finish",
                "finish date", "expected completion", "expected completion date",
                "planned completion",
                "target completion", "target completion date", "date for completion",
                "delivery date",
                "review date", "original date", "original due date", "to be done by", "by",
                "milestone date", "milestone", "milestones", "finish by", "original deadline",
                "done by", "end",
            ]
        ),
        (
            .revised,
            [
                "revised date", "revised deadline", "date revised", "revised due date",
                "revised target date", "new date",
                "revised timescale", "revised completion date", "extended to",
            ]
        ),
        (
            .start,
            [
                "start date", "start", "date started", "date raised", "date added", "commence",
                "date opened", "begin", "opened",
            ]
        ),
        (
            .status,
            [
                "status", "rag", "brag", "rag status", "brag status", "rag rating", "brag rating",
                "status of action", "action status", "current status", "progress rating", "r a g",
                "r a g rating",
                "b r a g", "delivery status", "delivery rag", "state", "progress rag", "rating",
                "rag rate", "status completed underway", "completed", "complete", "done",
                "traffic light",
                "colour", "mark", "code", "status code", "progress status", "completion status",
                "is it done",
                "rag this month",
                "current rag", "overall rag", "rag now", "delivery confidence", "on track",
            ]
        ),
        (
            .progress,
            [
                "progress", "progress to date", "action to date", "actions to date", "update",
                "updates", "progress update", "latest update", "latest position",
                "current position",
                "position", "where are we now", "where we are now", "commentary", "comments",
                "comment",
                "progress notes", "progress comments", "notes", "what have we done",
                "what we have done",
                "what weve done", "what has been done", "progress made", "progress so far",
                "narrative",
                "progress report", "status update", "position statement", "summary of progress",
                "latest progress", "activity to date", "update on progress", "how are we doing",
                "latest", "so far", "achieved so far", "done so far", "monthly update",
            ]
        ),
        (
            .future,
            [
                "future actions", "future action", "next steps", "next step", "planned next",
                "what next", "whats next", "further action", "further actions",
                "further action required",
                "outstanding actions", "remaining actions", "still to do", "to do next",
            ]
        ),
        (
            .evidence,
            [
                "evidence", "how will we know", "we will know", "well know", "how we will know",
                "evidence of impact",
                "evidence of completion", "evidence required", "evidence base", "success measures",
                "success measure", "output", "outputs", "how will we know it has worked",
                "how well know it has worked", "how we will know it has worked", "how well know",
                "supporting evidence", "evidence of progress", "evidence of success", "proof",
                "how will we evidence this", "assurance", "evidence and impact",
                "expected evidence",
                "evidence link", "evidence location", "impact and evidence", "impact evidence",
            ]
        ),
        (
            .measure,
            [
                "smart target", "smart targets", "measure", "measures", "kpi", "kpis",
                "key performance indicator", "key performance indicators", "performance indicator",
                "performance indicators", "performance measure", "performance measures",
                "indicator",
                "indicators", "how will this be measured",
                "how will it be measured", "how measured", "how we will measure",
                "how we will measure it", "how we will measure this", "how will we measure this",
                "how will success be measured", "measured", "measured by", "metric",
                "metrics",
                "how will we measure success", "how we will measure success", "measures of success",
                "measure of success", "performance metric", "quantitative measure", "data measure",
                "yardstick", "impact measure",
            ]
        ),
        (
            .criterion,
            [
                "success criteria", "success criterion", "intended outcome", "intended outcomes",
                "outcome", "outcomes", "desired outcome", "desired outcomes", "expected outcome",
                "expected outcomes", "impact", "impact sought", "intended impact",
                "expected impact",
                "what will good look like", "what good looks like", "what does good look like",
                "difference made", "what difference will it make", "what difference will this make",
                "impact for children", "outcome for children", "outcomes for children",
                "success looks like",
                "what success looks like", "what will success look like", "what will be different",
                "anticipated impact", "anticipated outcome", "benefit", "benefits", "so that",
                "so what",
            ]
        ),
        (
            .baseline,
            [
                "baseline", "starting point", "base line", "baseline value", "current performance",
                "where we started",
            ]
        ),
        (.target, ["target", "targets", "target value", "target performance", "ambition"]),
        (
            .monitoring,
            [
                "monitoring", "monitored by", "how monitored",
                "how this will be monitored", "who monitors", "governance", "governance group",
                "governance board", "reporting to", "reports to", "reported to", "oversight",
                "overseen by", "overseen",
                "board", "accountable board", "monitoring group", "monitoring arrangements",
                "monitoring body", "scrutiny", "assurance board", "reporting board",
                "reporting mechanism",
                "where monitored", "assured by", "forum",
            ]
        ),
        (
            .links,
            [
                "links to recommendations", "link", "links", "linked to", "para", "paragraph",
                "report paragraph", "report reference", "source", "report ref", "inspection ref",
                "linked recommendations",
                "ofsted ref", "cross reference",
                "link to report",
                "recommendation number", "recommendation no", "recommendation ref", "rec", "recs",
                "rec no", "finding no",
            ]
        ),
        (
            .percent,
            [
                "complete percent", "percent complete", "percentage complete", "completion percent",
                "progress percent", "percent", "percent done", "% complete", "% done", "%",
            ]
        ),
        (
            .note,
            [
                "risk", "risks", "risk rating", "barriers", "mitigation", "obstacles",
                "dependencies", "budget",
                "priority level", "date closed", "date updated",
                "last updated", "updated", "date completed", "completed date", "completed on",
                "date of update",
                "actual completion date", "date complete", "closed date",
                "level", "type", "age", "priority rating", "issue type", "issue id", "reporter",
                "created", "created by", "date created", "duration", "predecessors", "days left",
            ]
        ),
        (
            .parent,
            [
                "parent", "parent key", "parent id", "parent issue", "parent task", "epic link",
                "parent link", "epic key",
            ]
        ),
    ]

    /// Phrase → role.
    static let roles: [String: ColumnRole] = {
        var roles: [String: ColumnRole] = [:]
        for entry in phrases {
            for phrase in entry.phrases { roles[phrase] = entry.role }
        }
        return roles
    }()

    /// A phrase cut into its words.
    struct Phrase {
        var words: [String]
        var role: ColumnRole
    }

    /// The words with which phrases begin, also without an s that may stand apart ("lead s").
    static let openings: Set<String> = {
        let words = phrasesByFirstWord.keys
        return Set(words).union(words.filter { $0.hasSuffix("s") }.map { String($0.dropLast()) })
    }()

    /// First word → the phrases that begin with it, the shortest first: a heading is searched word by word.
    static let phrasesByFirstWord: [String: [Phrase]] = {
        let cut = roles.map { Phrase(words: LeadShape.words(of: $0.key), role: $0.value) }
        return Dictionary(grouping: cut) { $0.words[0] }.mapValues { phrases in
            phrases.sorted { $0.words.count < $1.words.count }
        }
    }()
}
