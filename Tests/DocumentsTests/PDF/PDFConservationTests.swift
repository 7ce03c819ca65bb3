import Testing

@testable import Documents

struct PDFConservationTests {
    private func pages(seed: UInt64) -> [PageContent] {
        var numbers = FixedNumbers(seed: seed)
        func value(_ range: ClosedRange<Double>) -> Double {
            Double.random(in: range, using: &numbers)
        }
        return (1...3).map { number in
            var page = PageContent(number: number, width: 500, height: 700)
            for index in 0..<Int.random(in: 0...80, using: &numbers) {
                let left = value(0...470)
                let top = (value(0...680) / 14).rounded() * 14
                page.words.append(
                    PageWord(
                        text: ["•", "1.", "word\(index)", "Page", "x-"].randomElement(
                            using: &numbers) ?? "",
                        box: Box(
                            left: left, top: top, right: left + value(2...60),
                            bottom: top + value(6...16))))
            }
            for _ in 0..<Int.random(in: 0...30, using: &numbers) {
                let from = value(0...300)
                page.level.append(
                    PageLine(at: (value(0...700) / 50).rounded() * 50, from: from, to: from + 200))
                page.upright.append(
                    PageLine(at: (value(0...500) / 50).rounded() * 50, from: from, to: from + 300))
            }
            return page
        }
    }

    @Test(arguments: 0..<80) func `every word of a random page is in the document`(seed: Int) throws
    {
        let pages = pages(seed: UInt64(seed) &* 7_919)
        let assembly = try PDFAssembly(pages, rowLimit: 100_000) { () throws(DocumentError) in }
        let document = Document(
            format: .pdf, blocks: assembly.blocks, furniture: assembly.furniture)
        let given = pages.flatMap { $0.words.map(\.text) }.joined().filter(\.isLetter)
        let read = document.words.joined().filter(\.isLetter)
        #expect(read.sorted() == given.sorted())
    }
}
