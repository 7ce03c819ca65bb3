import Planning

/// Baseline and target that stand in columns of their own beside a measure.
enum FigureColumns {
    static func fill(_ measure: inout PlanDocument.Measure, _ figures: ByRole<String>) {
        if let text = figures[.baseline], let (value, unit) = figure(in: text) {
            measure.baseline = .init(value: value, unit: unit)
        }
        guard let text = figures[.target] else { return }
        if let (value, unit) = figure(in: text) {
            measure.target = .init(value: value, unit: unit, kind: .absolute)
            if let baseline = measure.baseline {
                measure.direction =
                    value > baseline.value ? .up : value < baseline.value ? .down : .hold
            }
        } else if text.lowercased().contains("trend") {
            measure.target = .init(kind: .trend)
            measure.direction = text.lowercased().contains("down") ? .down : .up
        } else if text.lowercased().hasPrefix("maintain") {
            measure.target = .init(kind: .maintain)
            measure.direction = .hold
        }
    }

    /// The first figure of a text with its unit: "85%" → 85 %, "12 children" → 12 children.
    static func figure(in text: String) -> (value: Double, unit: String?)? {
        if let share = Figures.percents(in: text).first { return (share, "%") }
        let words = LeadShape.words(of: text)
        for (index, word) in words.enumerated() {
            let bare = word.trimming { !$0.isNumber }
            guard !bare.isEmpty, let value = Double(bare.filter { $0 != "," }) else { continue }
            let unit = index + 1 < words.count ? words[index + 1].trimming { !$0.isLetter } : nil
            return (value, unit?.isEmpty ?? true ? nil : unit)
        }
        return nil
    }
}

/// Targets run together in one cell.
enum MeasureEntries {
    /// Sentences that each stand alone, and a new capitalised subject after a sentence without its full stop.
    static func cut(_ text: String) -> [String] {
        Sentences.of(text).flatMap { sentence in
            let words = LeadShape.words(of: sentence)
            for (index, word) in words.enumerated() where index > 3 && index + 3 < words.count {
                guard word.first?.isUppercase == true, words[index - 1].first?.isLowercase == true,
                    words[index - 1].last?.isLetter == true,
                    words[index + 1].first?.isUppercase == true,
                    ["–", "-", ":"].contains(words[index + 2])
                else { continue }
                return [
                    words[..<index].joined(separator: " "), words[index...].joined(separator: " "),
                ]
            }
            return [sentence]
        }
    }
}

/// Tells a target that stands among actions.
enum TargetShape {
    /// A trend of something counted, or indicators that show it: nothing anyone could do on a day.
    static func isTarget(_ text: String) -> Bool {
        let words = MeasureSigns.words(of: text)
        guard let first = words.first else { return false }
        let lower = text.lowercased()
        if ["proportion", "percentage", "number", "length", "rate"].contains(first) {
            return lower.contains("year-on-year") || lower.contains("year on year")
                || words.contains { word in
                    ["increases", "reduces", "decreases", "improves"].contains(word)
                }
        }
        return words.starts(with: ["performance", "indicators"])
            && words.contains { $0.hasPrefix("improv") || $0.hasPrefix("evidenc") }
    }
}

extension PlanDocument.Finding {
    /// Takes what one row gave.
    ///
    /// - Parameters:
    ///   - repeats: the document prints the finding's own words again on every row, its measures among them.
    ///   - isNew: tells whether the finding has no measure or criterion in these words yet, and notes that it has now.
    mutating func take(
        _ row: RowReader.Row, firstAction first: Int, repeats: Bool, isNew: (String) -> Bool
    ) {
        actions += row.actions
        for var measure in row.measures {
            measure.action = measure.action.map { $0 + first }
            guard !isNew(measure.text), repeats || measure.action == nil else {
                measures.append(measure)
                continue
            }
            let known = measures.firstIndex {
                $0.text == measure.text && $0.baseline == measure.baseline
                    && $0.target == measure.target && (repeats || measure.action == nil)
                    && ($0.action == measure.action || repeats)
            }
            if let known {
                measures[known].action = nil
            } else {
                measures.append(measure)
            }
        }
        for criterion in row.criteria
        where isNew(criterion.text)
            || !successCriteria.contains(where: { $0.text == criterion.text })
        {
            successCriteria.append(criterion)
        }
        if let progress = row.progress {
            progressText = [progressText, progress.text].compactMap { $0 }.joined(separator: "\n")
            from.add(progress.cells, to: "progress_text")
        }
        if let read = row.links {
            for number in read.recommendations where !links.recommendations.contains(number) {
                links.recommendations.append(number)
            }
            for number in read.paragraphs where !links.paragraphs.contains(number) {
                links.paragraphs.append(number)
            }
            from.add(row.linkCells, to: "links")
        }
    }
}
