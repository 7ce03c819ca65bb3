import Planning

/// Measures and criteria of a row.
extension RowReader {
    func entries(_ words: ActionWords, _ row: inout Row) {
        let single = row.actions.count == 1 ? 0 : nil
        for entry in EntryCutter.entries(of: words[.measure]) {
            let texts = habits.cellsAreLists ? MeasureEntries.cut(entry.line) : [entry.line]
            for text in texts { add(text, entry, "text", action: single, words, &row) }
        }
        for entry in EntryCutter.entries(of: words[.criterion]) {
            let text = entry.line
            if MeasureSigns.isStated(text) {
                add(text, entry, "text", action: nil, words, &row)
            } else {
                row.criteria.append(.init(text: text, from: ["text": entry.cells]))
            }
        }
        guard let evidence = row.actions.first?.evidenceText else { return }
        for sentence in evidence.split(whereSeparator: \.isNewline).flatMap({
            Sentences.of(String($0))
        })
        where MeasureSigns.isStated(sentence) || MeasureSigns.isDirection(sentence) {
            add(sentence, words[.evidence], "text", action: single, words, &row)
        }
    }

    private func add(
        _ text: String, _ entry: FieldWords, _ field: String, action: Int?, _ words: ActionWords,
        _ row: inout Row
    ) {
        for var measure in measures.measures(in: text) {
            measure.action = action
            measure.from.add(entry.cells, to: field)
            FigureColumns.fill(&measure, entry.figures)
            if !words[.baseline].isEmpty {
                FigureColumns.fill(&measure, [.baseline: words[.baseline].line])
                measure.from.add(words[.baseline].cells, to: "baseline")
            }
            if !words[.target].isEmpty {
                FigureColumns.fill(&measure, [.target: words[.target].line])
                measure.from.add(words[.target].cells, to: "target")
            }
            row.measures.append(measure)
        }
    }
}
