import Documents
import PlanReading
import Planning

extension SourceReading {
    /// The plan in a document, with how it was understood.
    static func plan(
        in document: Document, by end: ContinuousClock.Instant
    ) throws(Refusal) -> SourceReading {
        let reading: PlanReading
        do throws(PlanReadingError) {
            reading = try PlanReader.read(document, by: end)
        } catch {
            throw .notAPlan(words: error.words)
        }
        var explanation = Explanation()
        explanation.columns = reading.explanation.columns.map {
            Explanation.Column(heading: $0.heading, part: $0.part)
        }
        explanation.furniture = reading.explanation.furniture.map {
            Explanation.Furniture(why: $0.why, text: $0.text)
        }
        return SourceReading(
            document: reading.plan, kind: document.format.rawValue, explanation: explanation,
            warnings: lostLetters(in: reading.plan))
    }

    /// Letters that the file's encoding broke are named, never guessed.
    private static func lostLetters(in plan: PlanDocument) -> [String] {
        let lost = plan.cells.reduce(0) { sum, cell in
            sum + cell.text.unicodeScalars.count { $0 == "\u{FFFD}" }
        }
        guard lost > 0 else { return [] }
        return [
            "Broken letters in the file, shown as \u{FFFD}: \(lost). "
                + "Save it again as UTF-8 and bring that, or mend the words here."
        ]
    }
}
