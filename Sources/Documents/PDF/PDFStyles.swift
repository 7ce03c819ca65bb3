/// Takes from `pdftohtml -xml` which words are bold or italic.
enum PDFStyles {
    /// Marks the words of pages; words that it cannot find stay plain.
    static func mark(_ pages: inout [PageContent], from bytes: [UInt8]) {
        var scanner = MarkupScanner(bytes)
        var page = -1
        var size: (width: Double, height: Double) = (0, 0)
        var lines: [StyledLine] = []
        var style: Run.Style = []
        var open: StyledLine?
        while scanner.next() {
            if open != nil, !scanner.textBefore.isEmpty {
                open?.pieces.append((scanner.textBefore, style))
            }
            switch (scanner.name, scanner.isEnd) {
            case ("page", false):
                page += 1
                size = (scanner.number("width") ?? 0, scanner.number("height") ?? 0)
                lines = []
            case ("page", true):
                if pages.indices.contains(page) { mark(&pages[page], lines, size) }
            case ("text", false):
                open = box(scanner).map { StyledLine(place: $0) }
                style = []
            case ("text", true):
                if let line = open { lines.append(line) }
                open = nil
            case ("b", let isEnd):
                style = isEnd ? style.subtracting(.bold) : style.union(.bold)
            case ("i", let isEnd):
                style = isEnd ? style.subtracting(.italic) : style.union(.italic)
            default: break
            }
        }
    }

    /// A line of text and the style of each of its parts.
    private struct StyledLine {
        var place: Box
        var pieces: [(text: String, style: Run.Style)] = []
    }

    private static func mark(
        _ page: inout PageContent, _ lines: [StyledLine], _ size: (width: Double, height: Double)
    ) {
        // This program knows no crop box: where the page is cropped, its lines stand elsewhere.
        let isCropped = abs(size.width - page.width) > 2 || abs(size.height - page.height) > 2
        let shift = isCropped ? shift(of: lines, on: page) : (0, 0)
        guard let shift else { return }
        for line in lines {
            let place = line.place
            mark(
                &page,
                Box(
                    left: place.left + shift.0, top: place.top + shift.1,
                    right: place.right + shift.0, bottom: place.bottom + shift.1), line.pieces)
        }
    }

    /// How far the words stand from the lines, by the words that stand once on the page.
    private static func shift(of lines: [StyledLine], on page: PageContent) -> (Double, Double)? {
        var places: [String: [Box]] = [:]
        for word in page.words { places[word.text, default: []].append(word.box) }
        var across: [Double] = []
        var down: [Double] = []
        for line in lines {
            let first = line.pieces.first.map { Blanks.collapsed($0.text).split(separator: " ") }
            guard let word = first?.first, let found = places[String(word)], found.count == 1 else {
                continue
            }
            across.append(found[0].left - line.place.left - 2)
            down.append(found[0].top - line.place.top - 2)
        }
        guard across.count > 2 else { return nil }
        return (across.sorted()[across.count / 2], down.sorted()[down.count / 2])
    }

    private static func box(_ scanner: MarkupScanner) -> Box? {
        guard let left = scanner.number("left"), let top = scanner.number("top"),
            let width = scanner.number("width"), let height = scanner.number("height")
        else { return nil }
        return Box(left: left - 2, top: top - 2, right: left + width + 3, bottom: top + height + 3)
    }

    private static func mark(
        _ page: inout PageContent, _ place: Box, _ pieces: [(text: String, style: Run.Style)]
    ) {
        let all = pieces.filter { Blanks.hasInk($0.text) }.map(\.style)
        guard all.contains(where: { !$0.isEmpty }) else { return }
        let found = page.words.indices.filter {
            place.contains(page.words[$0].box.middleX, page.words[$0].box.middleY)
        }.sorted { page.words[$0].box.left < page.words[$1].box.left }
        if let first = all.first, all.allSatisfy({ $0 == first }) {
            for index in found { page.words[index].style = first }
            return
        }
        // Mixed styles: the words stand in the same order in both.
        var words: [(text: String, style: Run.Style)] = []
        for piece in pieces {
            for word in piece.text.split(whereSeparator: \.isWhitespace) {
                words.append((String(word), piece.style))
            }
        }
        var next = words.startIndex
        for index in found {
            let text = page.words[index].text
            guard let match = words[next...].firstIndex(where: { text.hasPrefix($0.text) }) else {
                continue
            }
            page.words[index].style = words[match].style
            next = match + 1
        }
    }
}
