/// The lists of a Word file: definitions, and how far each has counted.
struct WordNumbering {
    /// One level of a list.
    struct Level {
        var start = 1
        var format = "decimal"
        /// "%1.%2" with the numbers of levels 1 and 2.
        var text = ""
        /// Counts on after this level (0 never restarts; nil restarts after any higher level).
        var restart: Int?
        var isLegal = false
        var font: SymbolFont?
        var style: String?
    }

    /// A list's markers as printed.
    struct Marker: Equatable {
        var text: String
        /// A bullet or a picture: it is no reference.
        var isBullet: Bool
    }

    private struct Definition {
        var levels: [Int: Level] = [:]
        var link: String?
    }

    private struct Use {
        var definition = ""
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    private var definitions: [String: Definition] = [:]
    private var uses: [String: Use] = [:]
    /// How far each definition has counted, by level.
    private var counts: [String: [Int: Int]] = [:]
    private var begun: Set<String> = []

    init() {}

    /// Reads a numbering part.
    init(_ xml: XMLReader<WordName>, styles: WordStyles) throws(DocumentError) {
        var xml = xml
        while try xml.nextElement() {
            switch xml.name {
            case .abstractNumbering where xml.depth == 2:
                guard let id = xml.value(.abstractId),
                    definitions.count < ReadingBudget.mostSettings
                else { continue }
                definitions[id] = try WordNumbering.definition(&xml)
            case .numbering where xml.depth == 2:
                guard let id = xml.value(.numberingId), uses.count < ReadingBudget.mostSettings
                else { continue }
                uses[id] = try WordNumbering.use(&xml)
            default: continue
            }
        }
        // A definition may be no more than the name of a list style, which names the real one.
        for (id, definition) in definitions {
            guard let style = definition.link, let use = styles.character(style)?.numberingId,
                let real = uses[use]?.definition
            else { continue }
            for (own, value) in uses where value.definition == id && real != id {
                uses[own]?.definition = real
            }
        }
    }

    /// The level of a list that a paragraph style is tied to.
    func level(of style: String, in use: String) -> Int? {
        let levels = uses[use].flatMap { definitions[$0.definition]?.levels }
        return levels?.first { $0.value.style == style }?.key
    }

    /// Counts one paragraph of a list, and gives its marker; nil when its list prints none.
    mutating func next(_ id: String, level: Int) -> Marker? {
        guard let use = uses[id], let definition = definitions[use.definition],
            (0...8).contains(level)
        else { return nil }
        func rules(_ level: Int) -> Level {
            var rules = use.levels[level] ?? definition.levels[level] ?? Level()
            if let start = use.starts[level] { rules.start = start }
            return rules
        }
        var count = counts[use.definition] ?? [:]
        // The first paragraph of a list with a start of its own begins there; the others count on.
        if begun.insert(id).inserted {
            for level in use.starts.keys { count[level] = nil }
        }
        count[level] = (count[level] ?? rules(level).start - 1) + 1
        for above in 0..<level where count[above] == nil { count[above] = rules(above).start }
        for below in stride(from: level + 1, through: 8, by: 1) {
            guard let restart = rules(below).restart else {
                count[below] = nil
                continue
            }
            if restart > level { count[below] = nil }
        }
        counts[use.definition] = count
        return WordNumbering.marker(rules(level)) { above in
            (count[above] ?? rules(above).start, rules(above).format)
        }
    }

    private static func marker(
        _ level: Level, number: (Int) -> (Int, String)
    ) -> Marker? {
        if level.format == "bullet" {
            let shown = level.text.isEmpty ? "" : SymbolFont.bullet(level.text, font: level.font)
            return shown.isEmpty ? nil : Marker(text: shown, isBullet: true)
        }
        var text = ""
        var rest = Substring(level.text)
        while let percent = rest.firstIndex(of: "%") {
            text += rest[..<percent]
            rest = rest[rest.index(after: percent)...]
            guard let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) else {
                text += "%"
                continue
            }
            rest = rest.dropFirst()
            let (value, format) = number(digit - 1)
            text += ListNumber.text(value, format: level.isLegal ? "decimal" : format)
        }
        text = Blanks.collapsed(text + rest)
        return text.isEmpty ? nil : Marker(text: text, isBullet: false)
    }

    private static func definition(
        _ xml: inout XMLReader<WordName>
    ) throws(DocumentError) -> Definition {
        var definition = Definition()
        let depth = xml.depth
        while try xml.nextElement(in: depth) {
            if xml.name == .numberingStyleLink { definition.link = xml.value(.value) }
            guard xml.name == .level, let number = xml.integer(.numberingLevel) else { continue }
            definition.levels[number] = try level(&xml)
        }
        return definition
    }

    private static func use(_ xml: inout XMLReader<WordName>) throws(DocumentError) -> Use {
        var use = Use()
        let depth = xml.depth
        while try xml.nextElement(in: depth) {
            if xml.name == .abstractId { use.definition = xml.value(.value) ?? "" }
            guard xml.name == .levelOverride, let number = xml.integer(.numberingLevel) else {
                continue
            }
            let inner = xml.depth
            while try xml.nextElement(in: inner) {
                if xml.name == .startOverride { use.starts[number] = xml.integer(.value) }
                if xml.name == .level { use.levels[number] = try level(&xml) }
            }
        }
        return use
    }

    private static func level(_ xml: inout XMLReader<WordName>) throws(DocumentError) -> Level {
        var level = Level()
        let depth = xml.depth
        while try xml.nextElement(in: depth) {
            switch xml.name {
            case .start: level.start = xml.integer(.value) ?? 1
            case .numberFormat: level.format = xml.value(.value) ?? "decimal"
            case .levelText: level.text = xml.value(.value) ?? ""
            case .levelRestart: level.restart = xml.integer(.value)
            case .isLegal: level.isLegal = xml.isOn(.value)
            case .paragraphStyle: level.style = xml.value(.value)
            case .runProperties: level.font = try xml.runProperties().symbolFont
            default: continue
            }
        }
        return level
    }
}
