/// Colours as a spreadsheet names them: by value, by theme and tint, or by number.
struct SheetColours {
    var theme = ThemeColours()
    /// The file's own list of numbered colours, where it has one.
    var palette: [Colour] = []

    /// Reads the attributes of the colour element just begun; nil for "automatic".
    func colour(_ xml: XMLReader<SheetName>) -> Colour? {
        let tint = xml.value(.tint).flatMap(Double.init) ?? 0
        if let rgb = xml.value(.rgb) {
            // The first two of eight digits are an opacity that Excel ignores.
            return Colour(hex: rgb.suffix(6))?.tinted(tint)
        }
        if let number = xml.integer(.theme) { return theme.colour(numbered: number)?.tinted(tint) }
        guard let number = xml.integer(.indexed), number >= 0 else { return nil }
        if palette.indices.contains(number) { return palette[number].tinted(tint) }
        guard SheetColours.standard.indices.contains(number) else { return nil }
        return Colour(hex: SheetColours.standard[number])?.tinted(tint)
    }

    /// Source: ISO/IEC 29500-1 18.8.27 "indexedColors".
    private static let standard = """
        000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF \
        000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF \
        800000 008000 000080 808000 800080 008080 C0C0C0 808080 \
        9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF \
        000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF \
        00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 \
        3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 \
        003366 339966 003300 333300 993300 993366 333399 333333
        """.split(separator: " ").map(String.init)
}
