/// A Word file's styles, each with what it takes over from the styles that it is based on.
struct WordStyles {
    /// One style.
    struct Style {
        var name = ""
        var basedOn: String?
        var toggles = RunToggles()
        var outlineLevel: Int?
        var numberingId: String?
        var numberingLevel: Int?
        var shading: WordShading?
        /// What a table style says of its parts: "firstRow", "firstCol".
        var parts: [String: Part] = [:]
    }

    /// What a table style says of a part of the table.
    struct Part {
        var toggles = RunToggles()
        var shading: WordShading?
    }

    private var styles: [String: Style] = [:]
    private var defaultIds: [String: String] = [:]
    private(set) var defaults = RunToggles()

    init() {}

    /// Reads a styles part.
    init(_ xml: XMLReader<WordName>, theme: ThemeColours) throws(DocumentError) {
        var xml = xml
        var read: [String: Style] = [:]
        while try xml.nextElement() {
            switch xml.name {
            case .runDefaults where xml.depth == 3:
                let level = xml.depth
                while try xml.nextElement(in: level) {
                    guard xml.name == .runProperties else { continue }
                    defaults = try xml.runProperties().toggles
                }
            case .style where xml.depth == 2:
                guard let id = xml.value(.styleId), read.count < ReadingBudget.mostSettings else {
                    continue
                }
                if xml.has(.defaultValue), xml.isOn(.defaultValue), let type = xml.value(.type) {
                    defaultIds[type] = id
                }
                read[id] = try WordStyles.style(&xml, theme)
            default: continue
            }
        }
        for id in read.keys { styles[id] = WordStyles.whole(id, of: read) }
    }

    /// A paragraph's style; the default one where it names none or one that is not there.
    func paragraph(_ id: String?) -> Style? {
        id.flatMap { styles[$0] } ?? defaultIds["paragraph"].flatMap { styles[$0] }
    }

    func character(_ id: String?) -> Style? { id.flatMap { styles[$0] } }

    func table(_ id: String?) -> Style? {
        id.flatMap { styles[$0] } ?? defaultIds["table"].flatMap { styles[$0] }
    }

    private static func style(
        _ xml: inout XMLReader<WordName>, _ theme: ThemeColours
    ) throws(DocumentError) -> Style {
        var style = Style()
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .styleName: style.name = (xml.value(.value) ?? "").lowercased()
            case .basedOn: style.basedOn = xml.value(.value)
            case .runProperties: style.toggles = try xml.runProperties().toggles
            case .paragraphProperties:
                let properties = try xml.paragraphProperties()
                style.outlineLevel = properties.outlineLevel
                style.numberingId = properties.numberingId
                style.numberingLevel = properties.numberingLevel
            case .cellProperties: style.shading = try shading(&xml, theme)
            case .conditionalStyle:
                guard let type = xml.value(.type) else { continue }
                style.parts[type] = try part(&xml, theme)
            default: continue
            }
        }
        return style
    }

    private static func part(
        _ xml: inout XMLReader<WordName>, _ theme: ThemeColours
    ) throws(DocumentError) -> Part {
        var part = Part()
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .runProperties: part.toggles = try xml.runProperties().toggles
            case .cellProperties: part.shading = try shading(&xml, theme)
            default: continue
            }
        }
        return part
    }

    private static func shading(
        _ xml: inout XMLReader<WordName>, _ theme: ThemeColours
    ) throws(DocumentError) -> WordShading? {
        var shading: WordShading?
        let level = xml.depth
        while try xml.nextElement(in: level) {
            if xml.name == .shading { shading = xml.shading(theme) }
        }
        return shading
    }

    /// A style with everything that it takes over; chains that run in a ring are cut.
    private static func whole(_ id: String, of read: [String: Style]) -> Style {
        guard var whole = read[id] else { return Style() }
        var base = whole.basedOn
        var steps = 0
        while let id = base, let style = read[id], steps < 32 {
            steps += 1
            base = style.basedOn
            whole.toggles = whole.toggles.over(style.toggles)
            whole.outlineLevel = whole.outlineLevel ?? style.outlineLevel
            if whole.numberingId == nil { whole.numberingId = style.numberingId }
            whole.numberingLevel = whole.numberingLevel ?? style.numberingLevel
            whole.shading = whole.shading ?? style.shading
            for (type, part) in style.parts {
                var own = whole.parts[type] ?? Part()
                own.toggles = own.toggles.over(part.toggles)
                own.shading = own.shading ?? part.shading
                whole.parts[type] = own
            }
            // A style based on a built-in heading is a heading too, whatever its name.
            if !isHeading(whole.name), isHeading(style.name), whole.outlineLevel == nil {
                whole.outlineLevel = headingLevel(style.name).map { $0 - 1 }
            }
        }
        return whole
    }

    private static func isHeading(_ name: String) -> Bool { headingLevel(name) != nil }

    /// The level of a built-in heading style by its name, which is English in every language's Word.
    static func headingLevel(_ name: String) -> Int? {
        if name == "title" { return 1 }
        guard name.hasPrefix("heading ") else { return nil }
        return Int(name.dropFirst(8)).flatMap { (1...9).contains($0) ? $0 : nil }
    }
}

extension WordStyles.Style {
    /// Level of the heading that paragraphs of the style are; nil for body text.
    var headingLevel: Int? {
        if let outlineLevel { return outlineLevel < 9 ? outlineLevel + 1 : nil }
        return WordStyles.headingLevel(name)
    }

    /// The style is a table of contents' own.
    var isContents: Bool {
        (name.hasPrefix("toc ") && name != "toc heading") || name == "table of figures"
    }
}
