/// How a workbook's cells are set: their fonts, grounds and number formats.
struct SheetStyles {
    /// What one entry of the list of cell formats says.
    struct Format {
        var style: Run.Style = []
        var shading: Colour?
        var number = NumberFormat.general
    }

    private(set) var formats: [Format] = []
    /// Grounds that conditional formatting sets, by number.
    private(set) var conditionalGrounds: [Colour?] = []
    private var fonts: [Run.Style] = []
    private var grounds: [Colour?] = []
    private var codes: [Int: String] = [:]
    private var colours: SheetColours

    init() { colours = SheetColours() }

    /// Reads a styles part.
    init(_ xml: XMLReader<SheetName>, theme: ThemeColours) throws(DocumentError) {
        colours = SheetColours(theme: theme)
        // The palette stands at the end of the part, but the fills before it need it.
        var ahead = xml
        while colours.palette.count < 256, try ahead.nextElement(named: .paletteColour) {
            colours.palette.append(
                ahead.value(.rgb).flatMap { Colour(hex: $0.suffix(6)) } ?? .white)
        }
        var xml = xml
        while try xml.nextElement() {
            switch xml.name {
            case .numberFormat where xml.depth == 3:
                guard let id = xml.integer(.numberFormatId),
                    codes.count < ReadingBudget.mostSettings
                else { continue }
                codes[id] = xml.value(.formatCode)
            case .fonts where xml.depth == 2: try readFonts(&xml)
            case .fills where xml.depth == 2: try readFills(&xml)
            case .cellFormats where xml.depth == 2: try readFormats(&xml)
            case .differences where xml.depth == 2: try readDifferences(&xml)
            default: continue
            }
        }
    }

    /// A cell's format by its number; the plain one where the file lacks it.
    func format(_ number: Int) -> Format {
        formats.indices.contains(number) ? formats[number] : Format()
    }

    private mutating func readFonts(_ xml: inout XMLReader<SheetName>) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            let style = try xml.fontStyle()
            if fonts.count < ReadingBudget.mostSettings { fonts.append(style) }
        }
    }

    private mutating func readFills(_ xml: inout XMLReader<SheetName>) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            let (pattern, front, _) = try ground(&xml)
            guard grounds.count < ReadingBudget.mostSettings else { continue }
            grounds.append(pattern == "solid" ? front : nil)
        }
    }

    /// Reads the fill just begun: the name of its pattern, and its two colours.
    private func ground(
        _ xml: inout XMLReader<SheetName>
    ) throws(DocumentError) -> (pattern: String?, front: Colour?, back: Colour?) {
        let level = xml.depth
        var found: (pattern: String?, front: Colour?, back: Colour?) = (nil, nil, nil)
        while true {
            switch try xml.next() {
            case .start where xml.name == .patternFill: found.pattern = xml.value(.patternType)
            case .start where xml.name == .foreground: found.front = colours.colour(xml)
            case .start where xml.name == .background: found.back = colours.colour(xml)
            case .end where xml.depth < level: return found
            case .finished: return found
            default: continue
            }
        }
    }

    private mutating func readFormats(_ xml: inout XMLReader<SheetName>) throws(DocumentError) {
        var numbers: [Int: NumberFormat] = [:]
        let level = xml.depth
        while try xml.nextElement(in: level) {
            guard formats.count < ReadingBudget.mostSettings else { continue }
            var format = Format()
            if let font = xml.integer(.fontId), fonts.indices.contains(font) {
                format.style = fonts[font]
            }
            if let fill = xml.integer(.fillId), grounds.indices.contains(fill) {
                format.shading = grounds[fill].flatMap { $0 == .white ? nil : $0 }
            }
            let id = xml.integer(.numberFormatId) ?? 0
            let number = numbers[id] ?? NumberFormat(id: id, code: codes[id])
            numbers[id] = number
            format.number = number
            formats.append(format)
        }
    }

    private mutating func readDifferences(
        _ xml: inout XMLReader<SheetName>
    ) throws(DocumentError) {
        let level = xml.depth
        while try xml.nextElement(in: level) {
            var colour: Colour?
            let inner = xml.depth
            while try xml.nextElement(in: inner) {
                guard xml.name == .fill else { continue }
                let (_, front, back) = try ground(&xml)
                // Here, unlike in a cell's own fill, the ground is the background.
                colour = back ?? front
            }
            guard conditionalGrounds.count < ReadingBudget.mostSettings else { continue }
            conditionalGrounds.append(colour)
        }
    }
}

extension XMLReader<SheetName> {
    /// Reads the font or run properties just begun.
    mutating func fontStyle() throws(DocumentError) -> Run.Style {
        var style: Run.Style = []
        let level = depth
        while try nextElement(in: level) {
            let flag: Run.Style
            switch name {
            case .bold: flag = .bold
            case .italic: flag = .italic
            case .strike: flag = .struck
            default: continue
            }
            if isOn(.value) { style.insert(flag) }
        }
        return style
    }
}
