import Documents
import PlanReading

extension SourceReading {
    /// The plan in a document, with how it was understood.
    static func plan(in document: Document) throws(Refusal) -> SourceReading {
        let reading: PlanReading
        do throws(PlanReadingError) {
            reading = try PlanReader.read(document)
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
            warnings: [])
    }
}
