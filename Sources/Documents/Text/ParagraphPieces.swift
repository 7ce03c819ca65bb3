/// Cuts a paragraph at the list marks that stand in its text.
enum ParagraphPieces {
    /// One paragraph's runs as paragraphs: a marker at the start makes a list item, and bullets between blanks
    /// cut the text into items.
    ///
    /// - Parameters:
    ///   - runs: words whose blanks are collapsed.
    ///   - role: what the structure says; a printed marker replaces a list item's own.
    ///   - cutsDashes: dashes between blanks are bullets too, where the text opens with one (the loose text of
    ///     a list without items).
    static func paragraphs(
        from runs: [Run], role: Paragraph.Role, place: Place, cutsDashes: Bool = false
    ) -> [Paragraph] {
        if case .heading = role { return [Paragraph(role: role, runs: runs, place: place)] }
        let text = runs.count == 1 ? runs[0].text : runs.map(\.text).joined()
        let cuts = cuts(in: text, cutsDashes: cutsDashes)
        if cuts.isEmpty { return [marked(runs, text, role: role, place: place)] }
        var pieces: [Paragraph] = []
        var level = 0
        if case .listItem(let ownLevel, _) = role { level = ownLevel }
        for (index, piece) in RunSlices.cut(runs, at: cuts).enumerated() where !piece.isEmpty {
            let isLead = index == 0
            let pieceRole = isLead ? role : .listItem(level: level, marker: "•")
            pieces.append(marked(piece, piece.map(\.text).joined(), role: pieceRole, place: place))
            if isLead, pieces[0].marker != nil { level += 1 }
        }
        return pieces
    }

    private static func marked(
        _ runs: [Run], _ text: String, role: Paragraph.Role, place: Place
    ) -> Paragraph {
        guard let marker = ListMarker.opening(text) else {
            return Paragraph(role: role, runs: runs, place: place)
        }
        var level = 0
        if case .listItem(let own, _) = role { level = own }
        return Paragraph(
            role: .listItem(level: level, marker: marker.text),
            runs: RunSlices.slice(runs, marker.scalarCount..<Int.max), place: place)
    }

    /// Offsets of the bullets that begin an item. A single bullet at the start is no cut: it is the marker.
    private static func cuts(in text: String, cutsDashes: Bool) -> [Int] {
        var cuts: [Int] = []
        var dash: Unicode.Scalar?
        var previous: Unicode.Scalar?
        var isPendingBullet = false
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            if isPendingBullet {
                isPendingBullet = false
                if Blanks.isBlank(scalar) { cuts.append(offset - 1) }
            }
            let standsFree = previous.map(Blanks.isBlank) ?? true
            if offset == 0, ListMarker.isWeakBullet(scalar), cutsDashes || scalar == "·" {
                dash = scalar
            }
            if standsFree, ListMarker.isStrongBullet(scalar) || scalar == dash {
                isPendingBullet = true
            }
            previous = scalar
        }
        return cuts == [0] ? [] : cuts
    }
}
