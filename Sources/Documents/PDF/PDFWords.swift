/// Reads the words and their boxes from what `pdftotext -bbox` prints.
enum PDFWords {
    /// The pages in order.
    ///
    /// - Parameter first: number of the first page.
    static func pages(_ bytes: [UInt8], first: Int) -> [PageContent] {
        var pages: [PageContent] = []
        var scanner = MarkupScanner(bytes)
        var box: Box?
        while scanner.next() {
            switch scanner.name {
            case "page" where !scanner.isEnd:
                pages.append(
                    PageContent(
                        number: first + pages.count, width: scanner.number("width") ?? 0,
                        height: scanner.number("height") ?? 0))
            case "word" where !scanner.isEnd: box = self.box(scanner)
            case "word":
                let text = Blanks.collapsed(scanner.textBefore)
                if let box, !pages.isEmpty, !text.isEmpty {
                    pages[pages.count - 1].words.append(PageWord(text: text, box: box))
                }
                box = nil
            default: break
            }
        }
        for index in pages.indices { turn(&pages[index]) }
        return pages
    }

    /// Of a page that is turned a quarter, poppler gives the size before and the words after the turn.
    private static func turn(_ page: inout PageContent) {
        let right = page.words.map(\.box.right).max() ?? 0
        let bottom = page.words.map(\.box.bottom).max() ?? 0
        let isOutside = right > page.width + 1 || bottom > page.height + 1
        if isOutside, right <= page.height + 1, bottom <= page.width + 1 {
            (page.width, page.height) = (page.height, page.width)
        }
    }

    private static func box(_ scanner: MarkupScanner) -> Box? {
        guard let left = scanner.number("xMin"), let top = scanner.number("yMin"),
            let right = scanner.number("xMax"), let bottom = scanner.number("yMax")
        else { return nil }
        return Box(
            left: min(left, right), top: min(top, bottom), right: max(left, right),
            bottom: max(top, bottom))
    }
}
