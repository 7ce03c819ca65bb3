import Basics

extension PlanDocument {
    /// Reads `improvement-plan/1`. A missing field counts as silent; a field of the wrong kind is an error with its place.
    public init(json: JSON) throws(JSONError) {
        let root = Reader(json, at: "")
        guard root.json["format"] == .string(PlanDocument.format) else {
            throw .unexpected(pointer: "/format", expected: "\"\(PlanDocument.format)\"")
        }
        authority = try root.text("authority")
        title = try root.text("title")
        if let part = try root.object("inspection") {
            inspection = Inspection(
                kind: try part.text("kind"), dateText: try part.text("date_text"))
        }
        if let part = try root.object("dates") { dates = try Dates(part) }
        columns = try root.texts("columns")
        statusLegend = try root.texts("status_legend")
        leadOfficer = try root.text("lead_officer")
        contact = try root.text("contact")
        abstract = try root.text("abstract")
        linkedPlansText = try root.text("linked_plans_text")
        successCriteria = try root.list("success_criteria", SuccessCriterion.init(_:))
        measures = try root.list("measures", Measure.init(_:))
        sections = try root.list("sections", Section.init(_:))
        from = try CellReferences(root.object("from"))
        cells = try root.list("cells", Cell.init(_:))
        doubts = try root.list("doubts", Doubt.init(_:))
        unplaced = try root.integers("unplaced")
    }
}

/// Reads the fields of one JSON object and knows where it stands, so that every error names its place.
struct Reader {
    let json: JSON
    let pointer: String

    init(_ json: JSON, at pointer: String) {
        self.json = json
        self.pointer = pointer
    }

    func text(_ name: String) throws(JSONError) -> String? {
        switch json[name] {
        case nil: return nil
        case .string(let text): return text
        default: throw .unexpected(pointer: "\(pointer)/\(name)", expected: "a text or null")
        }
    }

    func requiredText(_ name: String) throws(JSONError) -> String {
        guard let text = try text(name) else {
            throw .unexpected(pointer: "\(pointer)/\(name)", expected: "a text")
        }
        return text
    }

    func integer(_ name: String) throws(JSONError) -> Int? {
        switch json[name] {
        case nil: return nil
        case .integer(let value): return value
        default: throw .unexpected(pointer: "\(pointer)/\(name)", expected: "a whole number")
        }
    }

    func number(_ name: String) throws(JSONError) -> Double? {
        switch json[name] {
        case nil: return nil
        case .integer(let value): return Double(value)
        case .number(let value): return value
        default: throw .unexpected(pointer: "\(pointer)/\(name)", expected: "a number")
        }
    }

    func truth(_ name: String) throws(JSONError) -> Bool {
        switch json[name] {
        case nil: return false
        case .truth(let value): return value
        default: throw .unexpected(pointer: "\(pointer)/\(name)", expected: "true or false")
        }
    }

    func day(_ name: String) throws(JSONError) -> Day? {
        guard let text = try text(name) else { return nil }
        guard let day = Day(iso: text) else {
            throw .unexpected(pointer: "\(pointer)/\(name)", expected: "a day as yyyy-mm-dd")
        }
        return day
    }

    /// One of an enum's words.
    func word<Word: RawRepresentable & CaseIterable>(
        _ name: String, _ kind: Word.Type
    ) throws(JSONError) -> Word? where Word.RawValue == String {
        guard let text = try text(name) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw .unexpected(
                pointer: "\(pointer)/\(name)",
                expected: "one of: " + Word.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return word
    }

    func object(_ name: String) throws(JSONError) -> Reader? {
        switch json[name] {
        case nil: return nil
        case .object(let fields): return Reader(.object(fields), at: "\(pointer)/\(name)")
        default: throw .unexpected(pointer: "\(pointer)/\(name)", expected: "an object")
        }
    }

    func texts(_ name: String) throws(JSONError) -> [String] {
        var texts: [String] = []
        for (index, item) in try items(name).enumerated() {
            guard case .string(let text) = item else {
                throw .unexpected(pointer: "\(pointer)/\(name)/\(index)", expected: "a text")
            }
            texts.append(text)
        }
        return texts
    }

    func integers(_ name: String) throws(JSONError) -> [Int] {
        var values: [Int] = []
        for (index, item) in try items(name).enumerated() {
            guard case .integer(let value) = item else {
                throw .unexpected(
                    pointer: "\(pointer)/\(name)/\(index)", expected: "a whole number")
            }
            values.append(value)
        }
        return values
    }

    func list<Item>(
        _ name: String, _ make: (Reader) throws(JSONError) -> Item
    ) throws(JSONError) -> [Item] {
        var made: [Item] = []
        for (index, item) in try items(name).enumerated() {
            guard case .object = item else {
                throw .unexpected(pointer: "\(pointer)/\(name)/\(index)", expected: "an object")
            }
            made.append(try make(Reader(item, at: "\(pointer)/\(name)/\(index)")))
        }
        return made
    }

    private func items(_ name: String) throws(JSONError) -> [JSON] {
        switch json[name] {
        case nil: return []
        case .array(let items): return items
        default: throw .unexpected(pointer: "\(pointer)/\(name)", expected: "a list")
        }
    }
}
