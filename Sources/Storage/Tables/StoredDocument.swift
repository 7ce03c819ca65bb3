import Basics
import Databases
import Planning

/// A whole plan document in one column, as `improvement-plan/1`.
enum StoredDocument {
    static func text(of document: PlanDocument) -> String { StoredJSON.text(document.json) }

    static func read(
        _ text: String, of record: Identifier
    ) throws(StorageError) -> PlanDocument {
        do throws(JSONError) {
            return try PlanDocument(json: JSON(reading: Array(text.utf8)))
        } catch {
            throw .damagedDocument(record: record.text, problem: error)
        }
    }
}
