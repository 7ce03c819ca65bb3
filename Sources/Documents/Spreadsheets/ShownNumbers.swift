/// Numbers as a sheet's cells display them. A column of days or shares shows a few hundred different ones again
/// and again, so what was shown is kept.
struct ShownNumbers {
    /// What a cell shows, and its value.
    struct Shown {
        var paragraphs: [Paragraph]
        var value: CellValue?
    }

    /// A format and a number of at most eight characters.
    private struct Key: Hashable {
        let format: Int
        let raw: UInt64
    }

    /// A running number in each row would fill the memory and never come again.
    private static let mostKept = 4_096
    private var kept: [Key: Shown] = [:]

    /// What a cell shows whose value is written as `raw`.
    mutating func display(
        _ raw: ArraySlice<UInt8>, isDay: Bool, _ format: Int, _ look: SheetLook
    ) -> Shown {
        guard raw.count <= 8, !isDay else {
            return ShownNumbers.shown(raw, isDay: isDay, format, look)
        }
        let key = Key(format: format, raw: raw.reduce(0) { $0 << 8 | UInt64($1) })
        if let shown = kept[key] { return shown }
        let shown = ShownNumbers.shown(raw, isDay: isDay, format, look)
        if kept.count < ShownNumbers.mostKept { kept[key] = shown }
        return shown
    }

    private static func shown(
        _ raw: ArraySlice<UInt8>, isDay: Bool, _ format: Int, _ look: SheetLook
    ) -> Shown {
        let text = String(decoding: raw, as: UTF8.self)
        let style = look.style(format)
        guard let number = isDay ? SheetDay.serial(text, look) : Double(text) else {
            // No number after all: its words are kept as they stand.
            return Shown(paragraphs: CellText.paragraphs(text, style: style))
        }
        let (words, value) = look.styles.format(format).number.display(
            number, countsFrom1904: look.countsFrom1904)
        return Shown(paragraphs: CellText.paragraphs(words, style: style), value: value)
    }
}
