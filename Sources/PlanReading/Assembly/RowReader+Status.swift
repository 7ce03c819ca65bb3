import Documents
import Planning

/// Evidence, progress and status of a row.
extension RowReader {
    func evidenceAndProgress(_ words: ActionWords, _ row: inout Row) {
        var evidence = words[.evidence].text
        var progress = words[.progress].text
        var progressCells = words[.progress].cells
        var asOf: String?
        if let found = UpdateReader.read(evidence) {
            evidence = found.before
            asOf = found.label
            progress = [progress, found.update].filter { !$0.isEmpty }.joined(separator: "\n")
            progressCells += words[.evidence].cells
        } else if habits.updatesAreLabelled, StatusReader.narrative(evidence) != nil,
            !evidence.isEmpty
        {
            progress = evidence
            progressCells += words[.evidence].cells
            evidence = ""
        }
        for index in row.actions.indices where !evidence.isEmpty {
            row.actions[index].evidenceText = evidence
            row.actions[index].from.add(words[.evidence].cells, to: "evidence")
        }
        guard !progress.isEmpty else { return }
        let isCutAtSentences = EntryCutter.count(of: words[.action]) == 1
        let entries =
            row.actions.count > 1
            ? progressEntries(
                words[.progress], row.actions.count, isCutAtSentences: isCutAtSentences) : nil
        for index in row.actions.indices {
            guard row.actions.count == 1 || entries != nil else { break }
            row.actions[index].progressText = entries?[index] ?? progress
            row.actions[index].progressAsOfText = asOf
            row.actions[index].from.add(progressCells, to: "progress")
        }
        if row.actions.count != 1, entries == nil { row.progress = (progress, progressCells) }
    }

    /// Progress in as many paragraphs as there are actions, or in as many sentences where the actions are sentences too.
    private func progressEntries(
        _ cell: FieldWords, _ count: Int, isCutAtSentences: Bool
    ) -> [String]? {
        let entries = EntryCutter.lines(of: cell)
        if entries.count == count { return entries }
        guard entries.count == 1 else { return nil }
        guard isCutAtSentences else { return nil }
        let sentences = Sentences.of(entries[0])
        return sentences.count == count ? sentences : nil
    }

    func status(_ words: ActionWords, _ row: inout Row) {
        let cell = words[.status]
        if !cell.isEmpty {
            let texts = EntryCutter.lines(of: cell)
            for index in row.actions.indices {
                let text = texts.count == row.actions.count ? texts[index] : cell.line
                row.actions[index].statusText = text
                row.actions[index].status = status(of: text, shading: cell.shading)
                row.actions[index].from.add(cell.cells, to: "status")
            }
            if LegendReader.isCode(cell.line), row.actions.first?.status == nil,
                !row.actions.isEmpty
            {
                row.questions.append(.statusCode(words: cell.line, actions: row.actions.indices))
            }
        } else if let colour = cell.shading {
            guard let entry = legend.entry(for: colour) else {
                if !row.actions.isEmpty {
                    row.questions.append(.colour(colour, actions: row.actions.indices))
                }
                return
            }
            for index in row.actions.indices {
                row.actions[index].statusText = entry.label
                row.actions[index].status = entry.status
            }
        } else {
            statusFromProgress(&row)
        }
    }

    private func status(of text: String, shading: Colour?) -> ClaimedStatus? {
        readStatuses[
            StatusCell(text: text, shading: shading),
            default: newStatus(of: text, shading: shading)]
    }

    private func newStatus(of text: String, shading: Colour?) -> ClaimedStatus? {
        if let entry = legend.entry(forCode: text) { return entry.status }
        if let first = LeadShape.words(of: text).first, LegendReader.isCode(first),
            text.count <= 40,
            let entry = legend.entry(forCode: first)
        {
            return entry.status
        }
        if let status = StatusReader.status(of: text) { return status }
        return shading.flatMap { legend.entry(for: $0) }?.status
    }

    /// A status word at the head of a progress cell, or narrative that says nothing else.
    private func statusFromProgress(_ row: inout Row) {
        if row.actions.count > 1, let progress = row.progress {
            guard !progress.text.contains(where: \.isNewline),
                let said = StatusReader.narrative(progress.text)
            else { return }
            for index in row.actions.indices {
                row.actions[index].status = said.status
                row.actions[index].statusText = said.words
                row.actions[index].from.add(progress.cells, to: "status")
            }
            return
        }
        for index in row.actions.indices {
            guard let progress = row.actions[index].progressText else { continue }
            let cells = row.actions[index].from["progress"]
            if let head = StatusReader.head(of: progress), habits.cellsAreLists == false {
                row.actions[index].status = head.status
                row.actions[index].statusText = head.words
                let isRunTogether =
                    progress.dropFirst(head.words.count).first.map { $0.isWhitespace } ?? true
                    && head.rest.first.map { $0.isLetter || $0.isNumber } ?? true
                if isRunTogether, row.actions[index].progressAsOfText == nil {
                    row.actions[index].progressText = head.rest.isEmpty ? nil : head.rest
                }
                row.actions[index].from.add(cells, to: "status")
            } else if let said = StatusReader.narrative(progress) {
                row.actions[index].status = said.status
                row.actions[index].statusText = said.words
                row.actions[index].from.add(cells, to: "status")
            }
        }
    }
}
