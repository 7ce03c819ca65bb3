/// What start and end tags do to the flow.
extension HTMLFlow {
    mutating func start(_ tag: HTMLTag, line: Int) {
        switch tag.name {
        case "br": return lineBreak()
        case "hr", "wbr": return tag.name == "hr" ? endParagraph() : ()
        case "img": return image(tag, line: line)
        case "input": return input(tag, line: line)
        default: break
        }
        if HTMLNames.void.contains(tag.name) { return }
        if HTMLNames.block.contains(tag.name) { openBlock(tag) }
        guard frames.count < Self.deepest else { return }
        let look = HTMLStyle(tag)
        var frame = HTMLFrame(tag, look: look, within: frames.last)
        if frame.reason == nil {
            frame.reason = look.isHidden ? .hidden : reasonApart(tag)
        }
        if tag.name == "li" { frame.marker = itemMarker() }
        let isTablePart = frame.reason == nil && !frame.isDropped
        if isTablePart { startTablePart(tag, ground: look.ground, line: line) }
        frames.append(frame)
        openNames[tag.name, default: 0] += 1
    }

    mutating func end(_ name: String) {
        if name == "br" { return lineBreak() }
        if name == "p", openNames["p", default: 0] == 0 { return endParagraph() }
        guard openNames[name, default: 0] > 0 else { return }
        let isTablePart = HTMLTable.parts.contains(name)
        let limit = isTablePart ? 0 : (frames.lastIndex { HTMLTable.walls.contains($0.name) } ?? 0)
        guard let index = frames.lastIndex(where: { $0.name == name }), index >= limit else {
            return
        }
        if frames[index].isInline {
            remove(at: index)
        } else if isTablePart, name != "table", !isInnermostTable(index) {
            return
        } else {
            close(to: index)
        }
    }

    /// Closes what is open at the end of the text.
    mutating func finish() {
        close(to: 0)
        while !tables.isEmpty { endTable() }
        endParagraph()
    }

    /// Closes the frames from an index up.
    mutating func close(to index: Int) {
        while frames.count > index {
            let frame = frames.removeLast()
            openNames[frame.name, default: 1] -= 1
            if !frame.isInline { endParagraph() }
            if frame.reason != nil, frames.last?.reason == nil { endSetApart() }
            if frame.reason == nil, !frame.isDropped { endTablePart(frame.name) }
        }
    }

    /// Closes one inline element and leaves those inside it open.
    private mutating func remove(at index: Int) {
        let frame = frames.remove(at: index)
        openNames[frame.name, default: 1] -= 1
        for inner in frames.indices[index...] {
            frames[inner].restyle(within: inner > 0 ? frames[inner - 1] : nil)
        }
        if frame.reason != nil, frames.last?.reason == nil || index == frames.count {
            endSetApart()
        }
    }

    /// Words set apart inside a paragraph become furniture without ending the paragraph.
    private mutating func endSetApart() {
        guard setApart.hasInk else { return }
        let words = setApart.take()
        furniture.append(
            Furniture(reason: words.reason, text: words.text, place: place(line: words.line)))
    }

    private func isInnermostTable(_ index: Int) -> Bool {
        !frames[index...].dropFirst().contains { $0.name == "table" }
    }

    /// Ends what a block's start tag ends: the paragraph, and elements whose end tags are often left out.
    private mutating func openBlock(_ tag: HTMLTag) {
        endParagraph()
        switch tag.name {
        case "li": closeNearest(["li"], before: HTMLNames.lists.union(HTMLTable.walls))
        case "dt", "dd": closeNearest(["dt", "dd"], before: HTMLTable.walls.union(["dl"]))
        case "option", "optgroup": closeNearest(["option"], before: ["select"])
        case "td", "th": closeNearest(HTMLNames.cells, before: ["table"])
        case "tr": closeNearest(["tr", "caption", "colgroup"], before: ["table"])
        case "tbody", "thead", "tfoot":
            closeNearest(["tbody", "thead", "tfoot", "caption", "colgroup"], before: ["table"])
        default: break
        }
        if !HTMLTable.parts.contains(tag.name) {
            closeNearest(["p"], before: HTMLNames.lists.union(HTMLTable.walls).union(["li"]))
            // No heading holds a paragraph, list or table: its end tag was left out.
            if Self.endsHeading.contains(tag.name) {
                closeNearest(Self.headings, before: HTMLTable.walls.union(["li", "div"]))
            }
        }
    }

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    private static let endsHeading = headings.union(["p", "ul", "ol", "table", "pre"])

    /// Closes the nearest open element of some names, unless a wall stands before it.
    private mutating func closeNearest(_ names: Set<String>, before walls: Set<String>) {
        guard names.contains(where: { openNames[$0, default: 0] > 0 }) else { return }
        for index in frames.indices.reversed() {
            if names.contains(frames[index].name) {
                close(to: index)
                return
            }
            if walls.contains(frames[index].name) { return }
        }
    }

    private mutating func itemMarker() -> String {
        let list = frames.lastIndex {
            HTMLNames.lists.contains($0.name) || HTMLTable.walls.contains($0.name)
        }
        guard let list, frames[list].name == "ol" else { return "•" }
        return frames[list].takeNumber()
    }

    /// A picture's words stand for it inside a table (a traffic light); elsewhere it is decoration.
    private mutating func image(_ tag: HTMLTag, line: Int) {
        guard isInCell, let words = tag.attributes["alt"], Blanks.hasInk(words) else { return }
        text(" \(words) ", line: line)
    }

    private mutating func input(_ tag: HTMLTag, line: Int) {
        guard tag.lowercased("type") == "checkbox" else { return }
        text(tag.attributes["checked"] == nil ? "[ ] " : "[x] ", line: line)
    }
}
