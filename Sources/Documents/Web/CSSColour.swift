/// Colours as web pages write them.
enum CSSColour {
    /// Reads "#ffc000", "#fc0", "ffc000", "rgb(255, 192, 0)" and the names in common use; nil for anything else
    /// and for what shows no colour ("transparent").
    static func colour(_ text: String) -> Colour? {
        let value = text.lowercased()
        let first = value.split(separator: " ").first.map(String.init) ?? ""
        if let named = names[first] { return Colour(hex: named) }
        if value.hasPrefix("rgb") { return functional(value) }
        let digits = first.hasPrefix("#") ? first.dropFirst() : first[...]
        if digits.utf8.count == 3, first.hasPrefix("#") {
            return Colour(hex: digits.map { "\($0)\($0)" }.joined())
        }
        return Colour(hex: digits)
    }

    private static func functional(_ value: String) -> Colour? {
        guard let open = value.firstIndex(of: "("), let close = value.firstIndex(of: ")"),
            open < close
        else { return nil }
        let inner = value[value.index(after: open)..<close]
        let parts = inner.split { $0 == "," || $0 == " " || $0 == "/" }
        let numbers = parts.map { part -> Double? in
            part.hasSuffix("%") ? Double(part.dropLast()).map { $0 * 2.55 } : Double(part)
        }
        guard numbers.count >= 3, let red = numbers[0], let green = numbers[1],
            let blue = numbers[2]
        else { return nil }
        if numbers.count > 3, numbers[3] == 0 { return nil }
        return Colour(red: level(red), green: level(green), blue: level(blue))
    }

    private static func level(_ value: Double) -> UInt8 {
        value.isFinite ? UInt8(max(0, min(255, value)).rounded()) : 0
    }

    private static let names: [String: String] = [
        "red": "ff0000", "green": "008000", "lime": "00ff00", "yellow": "ffff00",
        "orange": "ffa500", "gold": "ffd700", "blue": "0000ff", "navy": "000080",
        "black": "000000", "white": "ffffff", "gray": "808080", "grey": "808080",
        "silver": "c0c0c0", "maroon": "800000", "purple": "800080", "teal": "008080",
        "olive": "808000", "aqua": "00ffff", "cyan": "00ffff", "fuchsia": "ff00ff",
        "magenta": "ff00ff", "pink": "ffc0cb", "lightgreen": "90ee90", "darkgreen": "006400",
        "lightblue": "add8e6", "lightgrey": "d3d3d3", "lightgray": "d3d3d3", "tomato": "ff6347",
        "orangered": "ff4500", "darkorange": "ff8c00", "limegreen": "32cd32",
        "forestgreen": "228b22", "crimson": "dc143c", "firebrick": "b22222", "darkred": "8b0000",
        "lightyellow": "ffffe0", "whitesmoke": "f5f5f5", "khaki": "f0e68c", "salmon": "fa8072",
    ]
}

extension Colour {
    /// White, or so near to it that it shows no ground.
    var isWhite: Bool { red > 250 && green > 250 && blue > 250 }
}
