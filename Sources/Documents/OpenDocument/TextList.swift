/// How an OpenDocument list marks its items, level by level.
struct TextList {
    /// One level of a list.
    struct Level {
        /// "1", "a", "I" …; empty for no number.
        var format = ""
        var prefix = ""
        var suffix = ""
        var start = 1
        /// How many levels' numbers stand in the marker.
        var displayed = 1
        /// The bullet, where the level has one.
        var bullet: String?
    }

    /// Levels from 1.
    private(set) var levels: [Int: Level] = [:]

    init() {}

    /// Reads the list style just begun.
    init(_ xml: inout XMLReader<TextName>) throws(DocumentError) {
        let depth = xml.depth
        while try xml.nextElement(in: depth) {
            guard let number = xml.integer(.level) else { continue }
            var level = Level()
            level.format = xml.value(.numberFormat) ?? ""
            level.prefix = xml.value(.prefix) ?? ""
            level.suffix = xml.value(.suffix) ?? ""
            level.start = xml.integer(.startValue) ?? 1
            level.displayed = xml.integer(.displayLevels) ?? 1
            let bullet = xml.name == .bulletLevel ? xml.value(.bulletCharacter) ?? "•" : nil
            var font: SymbolFont?
            let inner = xml.depth
            while try xml.nextElement(in: inner) {
                guard xml.name == .textProperties else { continue }
                font = (xml.value(.fontName) ?? xml.value(.fontFamily))
                    .flatMap { SymbolFont(name: $0) }
            }
            level.bullet = bullet.map { SymbolFont.bullet($0, font: font) }
            levels[number] = level
        }
    }

    /// The marker of an item; nil when its level prints none.
    ///
    /// - Parameter counts: how far each level from 1 has counted.
    func marker(level number: Int, counts: [Int: Int]) -> String? {
        guard let level = levels[number] else { return nil }
        if let bullet = level.bullet { return bullet }
        guard !level.format.isEmpty else { return nil }
        let first = max(1, number - max(1, level.displayed) + 1)
        var numbers: [String] = []
        for place in first...number {
            let rules = levels[place] ?? Level()
            guard !rules.format.isEmpty else { continue }
            let count = counts[place] ?? rules.start
            numbers.append(ListNumber.text(count, format: TextList.wordFormat(rules.format)))
        }
        let text = Blanks.collapsed(level.prefix + numbers.joined(separator: ".") + level.suffix)
        return text.isEmpty ? nil : text
    }

    /// The level counts, rather than repeating a bullet.
    func isNumbered(_ number: Int) -> Bool {
        levels[number].map { $0.bullet == nil && !$0.format.isEmpty } ?? false
    }

    private static func wordFormat(_ format: String) -> String {
        switch format {
        case "a": "lowerLetter"
        case "A": "upperLetter"
        case "i": "lowerRoman"
        case "I": "upperRoman"
        default: "decimal"
        }
    }
}

/// How far the lists of a text have counted, and which are open.
struct TextListCounts {
    /// One open list.
    struct Open {
        let style: String?
        let id: String?
        /// The item at hand still waits for its first paragraph, which alone has the marker.
        var awaitsMarker = false
    }

    private var open: [Open] = []
    private var counts: [Int: Int] = [:]
    private var lastByStyle: [String: [Int: Int]] = [:]
    private var lastById: [String: [Int: Int]] = [:]
    private var headings: [Int: Int] = [:]

    /// Opens the list just begun.
    mutating func begin(_ xml: XMLReader<TextName>) {
        let style = xml.value(.textStyleName) ?? open.last?.style
        let level = open.count + 1
        if open.isEmpty {
            if let id = xml.value(.continuesList) {
                counts = lastById[id] ?? [:]
            } else if xml.value(.continuesNumbering) == "true" {
                counts = style.flatMap { lastByStyle[$0] } ?? [:]
            } else {
                counts = [:]
            }
        } else if xml.value(.continuesNumbering) != "true" {
            counts = counts.filter { $0.key < level }
        }
        open.append(Open(style: style, id: xml.value(.xmlId)))
    }

    mutating func end() {
        guard let list = open.popLast() else { return }
        if let id = list.id { lastById[id] = counts }
        if open.isEmpty, let style = list.style { lastByStyle[style] = counts }
    }

    /// Begins an item, which may start to count anew.
    mutating func beginItem(start: Int?) {
        guard !open.isEmpty else { return }
        open[open.count - 1].awaitsMarker = true
        if let start { counts[open.count] = start - 1 }
    }

    /// Marker and level of the paragraph at hand; nil when it opens no item.
    mutating func marker(_ styles: TextStyles) -> (marker: String, level: Int, isNumber: Bool)? {
        guard let list = open.last, list.awaitsMarker else { return nil }
        open[open.count - 1].awaitsMarker = false
        let level = open.count
        guard let style = list.style.flatMap({ styles.lists[$0] }) else {
            return ("•", level - 1, false)
        }
        counts[level] = (counts[level] ?? (style.levels[level]?.start ?? 1) - 1) + 1
        counts = counts.filter { $0.key <= level }
        return style.marker(level: level, counts: counts).map {
            ($0, level - 1, style.isNumbered(level))
        }
    }

    /// The printed number of a heading outside any list.
    mutating func headingNumber(level: Int, _ styles: TextStyles) -> String? {
        guard styles.outline.isNumbered(level) else { return nil }
        let start = styles.outline.levels[level]?.start ?? 1
        headings[level] = (headings[level] ?? start - 1) + 1
        headings = headings.filter { $0.key <= level }
        return styles.outline.marker(level: level, counts: headings)
    }

    /// Sets the open lists aside while a text of its own is read: a cell, a note.
    mutating func suspend() -> TextListCounts {
        let outer = self
        open = []
        return outer
    }

    /// Takes up the lists that were open; what was counted meanwhile stays counted.
    mutating func resume(_ outer: TextListCounts) {
        open = outer.open
        counts = outer.counts
    }
}
