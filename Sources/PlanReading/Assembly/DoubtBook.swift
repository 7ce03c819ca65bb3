import Basics
import Planning

/// Gathers what is not sure and asks it: one doubt for each distinct question, with all its places.
///
/// Source: `improvement-plan/1`, "Doubts"; the issue's limit is 10 for every 100 actions.
struct DoubtBook {
    private var leads: [String: (guess: LeadReader.Guess, places: [String])] = [:]
    private var order: [String] = []
    private var years: [(words: String, place: String)] = []
    private var codes: [String: [String]] = [:]
    private var colours: [String] = []
    private var unread: [(words: String, place: String)] = []
    private var unpaired: [(words: String, places: [String], due: Due)] = []

    mutating func note(_ row: RowReader.Row, at finding: String, firstAction first: Int) {
        for question in row.questions {
            switch question {
            case .lead(let guess, let actions):
                if leads[guess.words] == nil { order.append(guess.words) }
                leads[guess.words, default: (guess, [])].places += places(
                    actions, finding, first, "leads")
            case .inferredYear(let words, let actions):
                years += places(actions, finding, first, "due").map { (words, $0) }
            case .unpairedDates(let words, let due, let actions):
                unpaired.append((words, places(actions, finding, first, "due"), due))
            case .unreadDate(let words, let actions):
                unread += places(actions, finding, first, "due").map { (words, $0) }
            case .statusCode(let words, let actions):
                codes[words, default: []] += places(actions, finding, first, "status")
            case .colour(_, let actions):
                colours += places(actions, finding, first, "status")
            }
        }
    }

    private func places(_ actions: Range<Int>, _ finding: String, _ first: Int, _ field: String)
        -> [String]
    {
        actions.map { "\(finding)/actions/\($0 + first)/\(field)" }
    }

    /// Writes the doubts into the plan.
    func finish(_ plan: inout PlanDocument, rows: RowReader) {
        for words in order {
            guard let (guess, places) = leads[words] else { continue }
            plan.doubts.append(lead(guess, places, in: plan))
        }
        if let doubt = year(in: plan) { plan.doubts.append(doubt) }
        if !codes.isEmpty { plan.doubts.append(statusKey()) }
        if !colours.isEmpty { plan.doubts.append(colourKey()) }
        for (words, places, due) in unpaired.prefix(4) {
            plan.doubts.append(pairing(words, places, due))
        }
        if let doubt = unreadDates() { plan.doubts.append(doubt) }
        plan.doubts += suspicious(plan, years: rows.habits.years)
        plan.doubts += lost(plan)
    }

    private func lead(_ guess: LeadReader.Guess, _ places: [String], in plan: PlanDocument)
        -> PlanDocument.Doubt
    {
        let sets = places.compactMap { place -> PlanDocument.Setting? in
            guard let action = plan.action(at: place) else { return nil }
            let names = action.leads.flatMap { name in
                name == guess.asRead.first ? guess.otherwise : [name]
            }
            return .init(place, JSON(names))
        }
        return .init(
            kind: "lead-cut", places: places, question: "Is this one lead, or two?",
            words: guess.words,
            choices: [
                .init(label: "One: \(guess.asRead.joined(separator: " · "))"),
                .init(label: "Two: \(guess.otherwise.joined(separator: " · "))", sets: sets),
            ])
    }

    private func year(in plan: PlanDocument) -> PlanDocument.Doubt? {
        guard !years.isEmpty else { return nil }
        let seen = DoubtBook.firstWords(of: years)
        let sets = years.map(\.place).compactMap { place -> PlanDocument.Setting? in
            plan.action(at: place)?.due == nil ? nil : .init(place, .null)
        }
        return .init(
            kind: "due-year", places: years.map(\.place),
            question: "These dates name no year. Are they in the plan's own years, as read?",
            words: seen.joined(separator: " · "),
            choices: [
                .init(label: "Yes, as read"),
                .init(label: "No: leave them without a date", sets: sets),
            ])
    }

    private func statusKey() -> PlanDocument.Doubt {
        let words = codes.keys.sorted()
        let places = words.flatMap { codes[$0] ?? [] }.sorted {
            DoubtBook.steps($0).lexicographicallyPrecedes(DoubtBook.steps($1))
        }
        var choices = [PlanDocument.Choice(label: "Leave the status open")]
        let usual: [String: ClaimedStatus] = [
            "r": .behind, "red": .behind, "a": .underway, "amber": .underway, "g": .onTrack,
            "green": .onTrack,
            "b": .completed, "blue": .completed, "c": .completed, "🔴": .behind, "🟠": .underway,
            "🟡": .underway,
            "🟢": .onTrack, "🔵": .completed,
        ]
        let sets = words.flatMap { word in
            (codes[word] ?? []).compactMap { place in
                usual[word.lowercased()].map { PlanDocument.Setting(place, .string($0.rawValue)) }
            }
        }
        if !sets.isEmpty {
            choices.append(
                .init(
                    label: "Red is behind, amber underway, green on track, blue completed",
                    sets: sets))
        }
        return .init(
            kind: "status-key", places: places,
            question: "The document gives no key for these marks. What do they mean?",
            words: words.joined(separator: " · "), choices: choices)
    }

    /// The numbers of a pointer, by which places stand in the document's order.
    private static func steps(_ pointer: String) -> [Int] {
        pointer.split(separator: "/").compactMap { Int($0) }
    }

    private func colourKey() -> PlanDocument.Doubt {
        .init(
            kind: "status-colour", places: colours,
            question:
                "Cells are coloured, and the document gives no key for these colours. Leave their status open?",
            words: "Coloured cells without words", choices: [.init(label: "Leave the status open")])
    }

    private func pairing(_ words: String, _ places: [String], _ due: Due) -> PlanDocument.Doubt {
        var choices = [PlanDocument.Choice(label: "All of these dates stand for each action")]
        if due.parts.count == places.count {
            choices.append(
                .init(
                    label: "In order: the first date for the first action",
                    sets: zip(places, due.parts).map { .init($0, $1.json) }))
        }
        if let last = due.parts.last {
            choices.append(
                .init(
                    label: "The last date for every action",
                    sets: places.map { .init($0, last.json) }))
        }
        return .init(
            kind: "due-pairing", places: places,
            question: "Several dates stand beside several actions. Which belongs to which?",
            words: words.foldingBlanks(),
            choices: choices)
    }

    /// The first eight different words: the question shows no more.
    private static func firstWords(of entries: [(words: String, place: String)]) -> [String] {
        var seen: [String] = []
        for entry in entries where !seen.contains(entry.words) {
            seen.append(entry.words)
            if seen.count == 8 { break }
        }
        return seen
    }

    private func unreadDates() -> PlanDocument.Doubt? {
        guard !unread.isEmpty else { return nil }
        let seen = DoubtBook.firstWords(of: unread)
        return .init(
            kind: "due-unread", places: unread.map(\.place),
            question: "No date could be read here. Leave these actions without one?",
            words: seen.joined(separator: " · "),
            choices: [.init(label: "Leave them without a date")])
    }

    /// A date far from all others is kept as written and asked.
    private func suspicious(_ plan: PlanDocument, years: PlanYears?) -> [PlanDocument.Doubt] {
        let ends = plan.actions.compactMap { place in
            plan.sections[place.section].findings[place.finding].actions[place.action].due.flatMap {
                $0.end ?? $0.start
            }
        }.sorted()
        guard ends.count >= 8 else { return [] }
        let first = ends[ends.count / 20]
        let last = ends[ends.count - 1 - ends.count / 20]
        return plan.actions.compactMap { place in
            let action = plan.sections[place.section].findings[place.finding].actions[place.action]
            guard let due = action.due, due.parts.isEmpty, let end = due.end ?? due.start,
                end < first.adding(days: -180) || end > last.adding(days: 730)
            else { return nil }
            let pointer =
                "/sections/\(place.section)/findings/\(place.finding)/actions/\(place.action)/due"
            return .init(
                kind: "due-far", places: [pointer],
                question: "This date lies far from all the others. Keep it as written?",
                words: (action.dueText ?? "").foldingBlanks(),
                choices: [
                    .init(label: "Keep it"),
                    .init(label: "Leave the action without a date", sets: [.init(pointer, .null)]),
                ])
        }
    }

    /// A number without words.
    private func lost(_ plan: PlanDocument) -> [PlanDocument.Doubt] {
        plan.sections.enumerated().flatMap { section, value in
            value.findings.enumerated().compactMap { finding, value in
                guard value.text == nil, let ref = value.ref else { return nil }
                return .init(
                    kind: "finding-lost", places: ["/sections/\(section)/findings/\(finding)/text"],
                    question: "Number \(ref) has no words in this document. Leave it open?",
                    words: ref,
                    choices: [.init(label: "Leave it open")])
            }
        }
    }
}

extension PlanDocument {
    /// The action that a pointer to one of its fields leads to.
    fileprivate func action(at pointer: String) -> Action? {
        let steps = pointer.split(separator: "/")
        guard steps.count >= 6, let section = Int(steps[1]), let finding = Int(steps[3]),
            let action = Int(steps[5]), sections.indices.contains(section),
            sections[section].findings.indices.contains(finding),
            sections[section].findings[finding].actions.indices.contains(action)
        else { return nil }
        return sections[section].findings[finding].actions[action]
    }
}
