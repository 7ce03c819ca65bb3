/// What a tag's own attributes say about its look: weight, strike, ground colour, and whether it shows at all.
struct HTMLStyle {
    var adds: Run.Style = []
    var removes: Run.Style = []
    var isHidden = false
    var ground: Colour?

    init(_ tag: HTMLTag) {
        switch tag.name {
        case "b", "strong": adds = .bold
        case "i", "em", "cite", "dfn": adds = .italic
        case "s", "strike", "del": adds = .struck
        default: break
        }
        if tag.attributes.isEmpty { return }
        isHidden = tag.attributes["hidden"] != nil
        ground = tag.attributes["bgcolor"].flatMap(CSSColour.colour)
        for declaration in tag.lowercased("style").split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            apply(name: Blanks.collapsed(parts[0]), value: Blanks.collapsed(parts[1]))
        }
    }

    private mutating func apply(name: String, value: String) {
        switch name {
        case "display": if value.hasPrefix("none") { isHidden = true }
        case "visibility": if value.hasPrefix("hidden") { isHidden = true }
        case "mso-hide": if value.hasPrefix("all") { isHidden = true }
        case "font-weight":
            if value.hasPrefix("bold") || (Int(value) ?? 0) >= 600 {
                adds.insert(.bold)
            } else if value.hasPrefix("normal") || value == "400" {
                removes.insert(.bold)
            }
        case "font-style":
            if value.hasPrefix("italic") || value.hasPrefix("oblique") {
                adds.insert(.italic)
            } else if value.hasPrefix("normal") {
                removes.insert(.italic)
            }
        case "text-decoration", "text-decoration-line":
            if value.contains("line-through") { adds.insert(.struck) }
        case "background", "background-color":
            ground = CSSColour.colour(value) ?? ground
        default: break
        }
    }
}
