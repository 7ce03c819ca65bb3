/// What the readers of tables, cards and lists find, in the document's order; the assembler makes the plan of it.
enum PlanEvent {
    /// A heading over findings.
    case section(FieldWords)
    /// What is wanted; the actions that follow answer it.
    case finding(FindingWords)
    /// One row, card or list item with an action.
    case action(ActionWords)
    /// Criteria or measures of the finding before them, or of the whole plan before the first finding.
    case entries(ColumnRole, [FieldWords])

    var isFinding: Bool {
        if case .finding = self { true } else { false }
    }
}

/// A finding as found.
struct FindingWords {
    var words: FieldWords
    /// Fields of its row that belong to it rather than to an action, such as links and its number.
    var fields: ByRole<FieldWords> = [:]
    /// The heading of the column or label it stood under ("Requirement").
    var heading: String?
    /// It goes on with the finding before it: the page break cut it.
    var isCutOff = false

    /// Another finding is said in the same words, wherever it stands.
    func isSaid(as other: FindingWords) -> Bool {
        words.paragraphs.count == other.words.paragraphs.count && heading == other.heading
            && zip(words.paragraphs, other.words.paragraphs).allSatisfy {
                $0.role == $1.role && $0.text == $1.text
            }
    }
}

/// The fields of one row, card or item.
struct ActionWords {
    var fields: ByRole<FieldWords>
    /// The headings of its columns, for words such as "November update".
    var headings: ByRole<String> = [:]

    /// Rows that only go on with its list have followed.
    var takesItems = false

    subscript(role: ColumnRole) -> FieldWords { fields[role] ?? FieldWords() }
}
