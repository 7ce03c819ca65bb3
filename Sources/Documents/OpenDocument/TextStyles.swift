/// The styles of an OpenDocument text: named ones, and those that the program made for single words and cells.
struct TextStyles {
    /// One style; nil where it says nothing.
    struct Style {
        var name = ""
        var parent: String?
        var toggles = RunToggles()
        var font: SymbolFont?
        /// The outer nil says nothing, the inner nil says that there is no ground.
        var ground: Colour??
        var listStyle: String?
        var breaksPage = false
    }

    private var styles: [String: Style] = [:]
    private(set) var lists: [String: TextList] = [:]
    /// How headings are numbered.
    private(set) var outline = TextList()

    init() {}

    /// Reads the styles of a part; those of a later part come on top.
    mutating func read(_ xml: XMLReader<TextName>) throws(DocumentError) {
        var xml = xml
        while try xml.nextElement() {
            switch xml.name {
            // Styles stand before the body, and a body may be long.
            case .body: return
            case .style, .defaultStyle:
                guard let family = xml.value(.family), styles.count < ReadingBudget.mostSettings
                else { continue }
                let name = xml.value(.styleName) ?? ""
                styles["\(family)/\(name)"] = try TextStyles.style(&xml)
            case .listStyle:
                guard let name = xml.value(.styleName), lists.count < ReadingBudget.mostSettings
                else { continue }
                lists[name] = try TextList(&xml)
            case .outlineStyle: outline = try TextList(&xml)
            default: continue
            }
        }
    }

    /// A style with what it takes over from those it is based on; chains that run in a ring are cut.
    func style(_ name: String?, family: String) -> Style {
        var whole = Style()
        var next = name
        var steps = 0
        while let name = next, steps < 32, let style = styles["\(family)/\(name)"] {
            steps += 1
            if whole.name.isEmpty || TextStyles.isBuiltIn(style.name) { whole.name = style.name }
            whole.toggles = whole.toggles.over(style.toggles)
            whole.font = whole.font ?? style.font
            whole.ground = whole.ground ?? style.ground
            whole.listStyle = whole.listStyle ?? style.listStyle
            if steps == 1 { whole.breaksPage = style.breaksPage }
            next = style.parent
        }
        // Some programs use built-in names without saying what they look like.
        if whole.name.isEmpty { whole.name = (name ?? "").lowercased() }
        if let base = styles["\(family)/"] { whole.toggles = whole.toggles.over(base.toggles) }
        return whole
    }

    private static func isBuiltIn(_ name: String) -> Bool { name == "title" }

    private static func style(_ xml: inout XMLReader<TextName>) throws(DocumentError) -> Style {
        var style = Style()
        let shown = xml.value(.displayName) ?? xml.value(.styleName) ?? ""
        style.name = shown.lowercased()
        style.parent = xml.value(.parentStyle)
        style.listStyle = xml.value(.listStyleName)
        style.breaksPage = !(xml.value(.masterPage) ?? "").isEmpty
        let level = xml.depth
        while try xml.nextElement(in: level) {
            switch xml.name {
            case .textProperties:
                style.toggles = xml.toggles()
                style.font = (xml.value(.fontName) ?? xml.value(.fontFamily))
                    .flatMap { SymbolFont(name: $0) }
            case .paragraphProperties:
                if xml.value(.breakBefore) == "page" { style.breaksPage = true }
            case .cellProperties, .rowProperties, .tableProperties:
                if let ground = xml.value(.background) { style.ground = .some(Colour(hex: ground)) }
            default: continue
            }
        }
        return style
    }
}

extension XMLReader<TextName> {
    /// Reads the attributes of the text properties just begun.
    fileprivate func toggles() -> RunToggles {
        var toggles = RunToggles()
        if let weight = value(.weight) {
            toggles.bold = weight == "bold" || (Int(weight) ?? 400) >= 600
        }
        if let slant = value(.slant) { toggles.italic = slant != "normal" }
        if let line = value(.lineThrough) ?? value(.lineThroughType) {
            toggles.struck = line != "none"
        }
        if let display = value(.display) { toggles.hidden = display == "none" }
        return toggles
    }
}
