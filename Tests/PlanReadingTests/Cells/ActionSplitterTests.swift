import Documents
import Testing

@testable import PlanReading

struct ActionSplitterTests {
    private func words(_ paragraphs: [(String, String?)]) -> FieldWords {
        FieldWords(
            paragraphs: paragraphs.map { text, marker in
                Paragraph(text, role: marker.map { .listItem(level: 0, marker: $0) } ?? .body)
            })
    }

    @Test func `bullets behind a lead-in are sub-items of one action`() {
        let pieces = ActionSplitter(cellsAreLists: false).split(
            words([
                ("Train all staff. Training covers:", nil), ("Recording", "•"), ("Consent", "•"),
            ]))
        #expect(pieces.count == 1)
        #expect(pieces.first?.subItems == ["Recording", "Consent"])
    }

    @Test func `bullets without a lead-in are actions`() {
        let pieces = ActionSplitter(cellsAreLists: false).split(
            words([("Hold an open day", "•"), ("Print a guide", "•")]))
        #expect(pieces.map(\.text) == ["Hold an open day", "Print a guide"])
    }

    @Test func `numbered entries are actions with their numbers`() {
        let pieces = ActionSplitter(cellsAreLists: false).split(
            words([("Set a limit, covering:", "1."), ("court work", "a)"), ("Name a mentor", "2.")])
        )
        #expect(pieces.map(\.ref) == ["1", "2"])
        #expect(pieces.first?.subItems == ["court work"])
    }

    @Test func `paragraphs are one action unless cells are lists`() {
        let cell = words([
            ("Draw up a measure with the police.", nil), ("Share what it shows.", nil),
        ])
        #expect(ActionSplitter(cellsAreLists: false).split(cell).count == 1)
        #expect(ActionSplitter(cellsAreLists: true).split(cell).count == 2)
    }

    @Test func `a list cell without line breaks is cut where tasks begin`() {
        let cell = words([
            ("Scope the data needs Design the new reports Test reports with teams.", nil)
        ])
        #expect(ActionSplitter(cellsAreLists: true).split(cell).count == 3)
        #expect(ActionSplitter(cellsAreLists: false).split(cell).count == 1)
    }
}
