import Documents

/// Mends lines that a narrow page broke: text pasted from a PDF has a line for each line of print.
enum LineJoins {
    /// Joins a line to the one before it where that one breaks off in mid-sentence.
    static func joined(_ lines: [FlowLine]) -> [FlowLine] {
        var joined: [FlowLine] = []
        for line in lines {
            if let last = joined.last, goesOn(line, after: last) {
                joined[joined.count - 1].paragraph.runs.append(Run(" "))
                joined[joined.count - 1].paragraph.runs += line.paragraph.runs
                joined[joined.count - 1].also.append(line.id)
            } else {
                joined.append(line)
            }
        }
        return joined
    }

    private static func goesOn(_ line: FlowLine, after last: FlowLine) -> Bool {
        guard !line.isAfterGap, !line.isListItem, line.headingLevel == nil,
            last.headingLevel == nil,
            line.paragraph.place.line != nil, line.id != last.id, !line.paragraph.isBold,
            LineLabel.before(line.text) == nil, LineLabel.alone(line.text) == nil,
            ActionLabel.split(line.text) == nil, NumberedText.split(line.paragraph) == nil,
            let end = last.text.last
        else { return false }
        let beginsLow = line.text.first?.isLowercase ?? false
        if ".:;?!".contains(end) { return false }
        return beginsLow || last.text.count >= 45
    }

    /// Without short lines that come again with another number: page feet.
    static func withoutPageMarks(_ lines: [FlowLine]) -> [FlowLine] {
        var counts: [String: Int] = [:]
        for line in lines { if let mark = mark(line) { counts[mark, default: 0] += 1 } }
        return lines.filter { line in mark(line).map { counts[$0, default: 0] < 2 } ?? true }
    }

    private static func mark(_ line: FlowLine) -> String? {
        guard line.text.count <= 90, line.text.contains(where: \.isNumber), !line.isListItem,
            line.text.lowercased().contains("page ") || line.text.contains("|")
        else { return nil }
        return String(line.text.map { $0.isNumber ? "#" : $0 })
    }
}

/// Numbered paragraphs that no one answers for, beside others that someone does: background, not actions.
enum BareGroups {
    static func dropped(from events: [PlanEvent]) -> [PlanEvent] {
        var groups: [[PlanEvent]] = [[]]
        for event in events {
            switch event {
            case .finding, .section: groups.append([event])
            default: groups[groups.count - 1].append(event)
            }
        }
        let counts = groups.map { (all: $0.count(where: isAction), said: $0.count(where: isSaid)) }
        let all = counts.reduce(0) { $0 + $1.all }
        let said = counts.reduce(0) { $0 + $1.said }
        guard said * 10 >= all * 6, said < all else { return events }
        return zip(groups, counts).flatMap { group, count in
            count.all > 0 && count.said == 0 ? group.filter { !isAction($0) } : group
        }
    }

    private static func isAction(_ event: PlanEvent) -> Bool {
        if case .action = event { return true }
        return false
    }

    private static func isSaid(_ event: PlanEvent) -> Bool {
        guard case .action(let action) = event else { return false }
        return [ColumnRole.lead, .due, .status, .progress].contains { !action[$0].isEmpty }
    }
}
