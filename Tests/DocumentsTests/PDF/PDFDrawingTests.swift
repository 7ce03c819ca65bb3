import Testing

@testable import Documents

struct PDFDrawingTests {
    private func page(_ body: String) -> PageContent {
        var pages = [PageContent(number: 1, width: 100, height: 100)]
        PDFDrawing.add(Array("<svg>\(body)</svg>".utf8), to: &pages)
        return pages[0]
    }

    @Test(arguments: [
        "<path style=\"fill:none;stroke-width:1;stroke:rgb(0%,0%,0%);\" d=\"M 10 20 L 90 20 \"/>",
        "<path fill=\"none\" stroke=\"rgb(0%, 0%, 0%)\" d=\"M 10 20 L 90 20\"/>",
        "<path style=\"stroke:none;fill:rgb(0%,0%,0%);\" d=\"M 10 19.5 L 90 19.5 L 90 20.5 L 10 20.5 Z\"/>",
        "<path style=\"fill:none;stroke:#000;\" d=\"M 5 -10 L 45 -10\" transform=\"matrix(2,0,0,-2,0,0)\"/>",
        "<g transform=\"translate(10,20)\"><path style=\"fill:none;stroke:#000\" d=\"M 0 0 L 80 0\"/></g>",
    ])
    func `a level line in five drawings`(body: String) {
        #expect(page(body).level == [PageLine(at: 20, from: 10, to: 90)])
        #expect(page(body).fills.isEmpty)
    }

    @Test func `letters' outlines are no lines`() {
        let body = """
            <defs><g><symbol id="g"><path d="M 0 0 L 9 0 L 9 1 L 0 1 Z"/></symbol></g></defs>\
            <use xlink:href="#g" x="5" y="5"/>
            """
        #expect(page(body).level.isEmpty)
        #expect(page(body).fills.isEmpty)
    }

    @Test func `a ground is cut by its clip`() {
        let body = """
            <defs><clipPath id="c1"><path d="M 0 0 L 50 0 L 50 50 L 0 50 Z"/></clipPath></defs>\
            <g clip-path="url(#c1)"><path style="stroke:none;fill:rgb(100%,75.3%,0%);" \
            d="M 0 0 L 90 0 L 90 90 L 0 90 Z"/></g>
            """
        #expect(
            page(body).fills == [
                PageFill(
                    box: Box(left: 0, top: 0, right: 50, bottom: 50),
                    colour: Colour(red: 255, green: 192, blue: 0))
            ])
    }

    @Test func `drawn pages go to their pages`() {
        var pages = [
            PageContent(number: 1, width: 9, height: 9),
            PageContent(number: 2, width: 9, height: 9),
        ]
        let line = "<path style=\"fill:none;stroke:#000\" d=\"M 0 5 L 9 5\"/>"
        PDFDrawing.add(
            Array("<svg><pageSet><page></page><page>\(line)</page></pageSet></svg>".utf8),
            to: &pages)
        #expect(pages.map(\.level.count) == [0, 1])
    }

    @Test func `any bytes are drawn or left out`() {
        var numbers = FixedNumbers(seed: 17)
        let alphabet = Array("<>/=\"' pathdgMLZC0123456789.-e#clipsvgpage".utf8)
        for _ in 0..<300 {
            let bytes = (0..<200).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
            }
            var pages = [PageContent(number: 1, width: 9, height: 9)]
            PDFDrawing.add(bytes, to: &pages)
            #expect(PDFWords.pages(bytes, first: 1).count <= 40)
            #expect(pages.count == 1)
        }
    }
}
