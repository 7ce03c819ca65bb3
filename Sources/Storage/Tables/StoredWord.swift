import Databases

/// One of an enumeration's raw texts in a column.
///
/// Read from the text and not by the columns, so that the compiler makes it for each enumeration.
enum StoredWord {
    static func read<Choice: RawRepresentable<String>>(
        _ text: String, from index: Int
    ) throws(DatabaseError) -> Choice {
        if let choice = Choice(rawValue: text) { return choice }
        throw .column(index: index, expected: "\(Choice.self)", found: "text")
    }

    /// Nil where the column is NULL.
    static func readIfThere<Choice: RawRepresentable<String>>(
        _ text: String?, from index: Int
    ) throws(DatabaseError) -> Choice? {
        guard let text else { return nil }
        let choice: Choice = try read(text, from: index)
        return choice
    }
}
