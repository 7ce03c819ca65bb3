/// List markers that a writer typed by hand in a word processor.
enum TypedMarker {
    /// A paragraph of the runs; where they open with a bullet, box or number, it is a list item.
    static func paragraph(_ runs: [Run], place: Place) -> Paragraph {
        let plain = Paragraph(runs: runs, place: place)
        guard let first = runs.first, canOpenMarker(first.text.utf8.prefix(6)) else { return plain }
        let text = plain.text
        guard let marker = ListMarker.opening(text) else { return plain }
        // "☒ Yes ☐ No" is a choice in one line, and no item of a list.
        if marker.text.hasPrefix("["), text.unicodeScalars.count(where: isBox) > 1 { return plain }
        return Paragraph(
            role: .listItem(level: 0, marker: marker.text),
            runs: RunSlices.slice(runs, marker.scalarCount..<Int.max), place: place)
    }

    /// The same for a spreadsheet's cell, where a leading number is a figure more often than a marker.
    static func bulleted(_ runs: [Run]) -> Paragraph {
        guard let first = runs.first?.text.unicodeScalars.first,
            ListMarker.isStrongBullet(first) || ListMarker.isWeakBullet(first) || isBox(first)
        else { return Paragraph(runs: runs) }
        return paragraph(runs, place: Place())
    }

    private static func isBox(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "☐" || scalar == "☑" || scalar == "☒"
    }

    /// Most paragraphs begin with a word and need no closer look.
    private static func canOpenMarker(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, first >= 0x41, first < 0x7f else { return true }
        return text.contains(UInt8(ascii: ")")) || text.contains(UInt8(ascii: "."))
    }
}
