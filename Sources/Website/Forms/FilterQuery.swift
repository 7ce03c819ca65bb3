import Operations
import Planning

/// A list's filter in a page's address, and back; what the address says wrongly is left out.
enum FilterQuery {
    /// The names in the address.
    enum Name {
        static let words = "words"
        static let lead = "lead"
        static let stage = "status"
        static let section = "section"
        static let due = "due"
        static let need = "lacks"
        static let order = "sort"
    }

    static func filter(from query: FormFields) -> ActionFilter {
        var filter = ActionFilter(words: query.words(Name.words))
        filter.lead = query[Name.lead].flatMap { $0.isEmpty ? nil : $0 }
        filter.stage = query[Name.stage].flatMap(Stage.init(rawValue:))
        filter.section = query[Name.section].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 - 1 : nil }
        filter.due = query[Name.due].flatMap(DueWindow.init(rawValue:))
        filter.need = query[Name.need].flatMap(ActionNeed.init(rawValue:))
        filter.order = query[Name.order].flatMap(order)
        return filter
    }

    static func fields(of filter: ActionFilter) -> [FormFields.Field] {
        let values: [(String, String?)] = [
            (Name.words, filter.words.isEmpty ? nil : filter.words),
            (Name.lead, filter.lead),
            (Name.stage, filter.stage?.rawValue),
            (Name.section, filter.section.map { String($0 + 1) }),
            (Name.due, filter.due?.rawValue),
            (Name.need, filter.need?.rawValue),
            (Name.order, filter.order.map(text)),
        ]
        return values.compactMap { name, value in value.map { .init(name, $0) } }
    }

    /// "due", or "-due" for descending.
    static func text(_ order: ActionOrder) -> String {
        (order.isDescending ? "-" : "") + order.column.rawValue
    }

    private static func order(_ text: String) -> ActionOrder? {
        let isDescending = text.hasPrefix("-")
        return ActionOrder.Column(rawValue: String(text.dropFirst(isDescending ? 1 : 0)))
            .map { ActionOrder($0, isDescending: isDescending) }
    }
}
