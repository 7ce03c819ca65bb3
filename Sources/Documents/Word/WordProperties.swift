/// What a `w:rPr` says.
struct WordRunProperties {
    var toggles = RunToggles()
    var style: String?
    /// The words are set in a font of pictures.
    var symbolFont: SymbolFont?
    /// On a paragraph's mark: the paragraph's end was deleted, so the next one goes on in it.
    var isDeleted = false
}

/// What a `w:pPr` says.
struct WordParagraphProperties {
    var style: String?
    /// 0 is the highest, 9 is body text.
    var outlineLevel: Int?
    var numberingId: String?
    var numberingLevel: Int?
    var breaksPage = false
    var mark = WordRunProperties()
}

extension XMLReader<WordName> {
    /// Reads the `w:rPr` just begun.
    mutating func runProperties() throws(DocumentError) -> WordRunProperties {
        var properties = WordRunProperties()
        let level = depth
        // What a tracked change says the properties were stands one level deeper, and is passed over.
        while try nextElement(in: level) {
            switch name {
            case .runStyle: properties.style = value(.value)
            case .bold: properties.toggles.bold = isOn(.value)
            case .italic: properties.toggles.italic = isOn(.value)
            case .strike, .doubleStrike:
                properties.toggles.struck = isOn(.value) || properties.toggles.struck == true
            case .vanish: properties.toggles.hidden = isOn(.value)
            case .fonts:
                let font = value(.asciiFont) ?? value(.highFont)
                properties.symbolFont = font.flatMap { SymbolFont(name: $0) }
            case .deleted, .movedAway: properties.isDeleted = true
            default: continue
            }
        }
        return properties
    }

    /// Reads the `w:pPr` just begun.
    mutating func paragraphProperties() throws(DocumentError) -> WordParagraphProperties {
        var properties = WordParagraphProperties()
        let level = depth
        while try nextElement(in: level) {
            switch name {
            case .paragraphStyle: properties.style = value(.value)
            case .outlineLevel: properties.outlineLevel = integer(.value)
            case .pageBreakBefore: properties.breaksPage = isOn(.value)
            case .runProperties: properties.mark = try runProperties()
            case .numberingProperties:
                let inner = depth
                while try nextElement(in: inner) {
                    if name == .numberingId { properties.numberingId = value(.value) }
                    if name == .numberingLevel { properties.numberingLevel = integer(.value) }
                }
            default: continue
            }
        }
        return properties
    }
}
