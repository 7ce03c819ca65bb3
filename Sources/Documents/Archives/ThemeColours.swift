/// The twelve colours that a Word or Excel file names and then uses by name or number.
struct ThemeColours {
    /// Colours by the theme's names: "dk1", "lt1", "accent1".
    private var colours: [String: Colour] = [:]

    init() {}

    /// Reads a theme part.
    init(_ xml: XMLReader<ThemeName>) throws(DocumentError) {
        var xml = xml
        while try xml.nextElement(named: .colourScheme) {
            let level = xml.depth
            while try xml.nextElement(in: level) {
                guard let name = xml.name?.rawValue.dropFirst(2) else { continue }
                let inner = xml.depth
                while try xml.nextElement(in: inner) {
                    let hex = xml.name == .systemColour ? xml.value(.last) : xml.value(.value)
                    colours[String(name)] = hex.flatMap { Colour(hex: $0) }
                }
            }
            return
        }
    }

    /// A colour by the name that Word uses: "background1", "accent2".
    func colour(named name: String) -> Colour? {
        let own = [
            "background1": "lt1", "text1": "dk1", "background2": "lt2", "text2": "dk2",
            "light1": "lt1", "dark1": "dk1", "light2": "lt2", "dark2": "dk2",
            "hyperlink": "hlink", "followedHyperlink": "folHlink",
        ]
        return colours[own[name] ?? name]
    }

    /// A colour by the number that Excel uses, which swaps dark and light.
    func colour(numbered number: Int) -> Colour? {
        let order = [
            "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5",
            "accent6", "hlink", "folHlink",
        ]
        return order.indices.contains(number) ? colours[order[number]] : nil
    }
}

extension Colour {
    /// White: the ground of a cell that has none.
    static let white = Colour(red: 255, green: 255, blue: 255)

    /// Lighter (tint above 0) or darker (below 0), by the lightness of hue, saturation and lightness.
    func tinted(_ tint: Double) -> Colour {
        guard tint != 0, (-1...1).contains(tint) else { return self }
        let parts = [red, green, blue].map { Double($0) / 255 }
        let most = max(parts[0], parts[1], parts[2])
        let least = min(parts[0], parts[1], parts[2])
        let lightness = (most + least) / 2
        let wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint
        // With hue and saturation kept, each part keeps its place between the middle and the edge.
        let room = 1 - abs(2 * lightness - 1)
        let newRoom = 1 - abs(2 * wanted - 1)
        let scale = room > 0 ? newRoom / room : 0
        let new = parts.map { part in
            UInt8(max(0, min(255, ((wanted + (part - lightness) * scale) * 255).rounded())))
        }
        return Colour(red: new[0], green: new[1], blue: new[2])
    }
}

/// Names in a theme part.
enum ThemeName: String, XMLVocabulary {
    case colourScheme = "a:clrScheme"
    case systemColour = "a:sysClr"
    case plainColour = "a:srgbClr"
    case last = "lastClr"
    case value = "val"
    case dark1 = "a:dk1"
    case light1 = "a:lt1"
    case dark2 = "a:dk2"
    case light2 = "a:lt2"
    case accent1 = "a:accent1"
    case accent2 = "a:accent2"
    case accent3 = "a:accent3"
    case accent4 = "a:accent4"
    case accent5 = "a:accent5"
    case accent6 = "a:accent6"
    case link = "a:hlink"
    case followedLink = "a:folHlink"

    static let prefixes = [
        "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
        "http://purl.oclc.org/ooxml/drawingml/main": "a",
    ]
}
