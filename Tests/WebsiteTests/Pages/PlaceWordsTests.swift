import Operations
import Planning
import Testing

@Suite struct PlaceWordsTests {
    @Test(arguments: [
        (
            PlanDocument.Cell(id: 1, text: "x", page: 4, table: 2, row: 3, column: 1),
            "page 4, row 4"
        ),
        (PlanDocument.Cell(id: 1, text: "x", line: 48, table: 3, row: 2), "line 48, row 3"),
        (PlanDocument.Cell(id: 1, text: "x", sheet: "Actions", row: 7), "sheet “Actions”, row 8"),
        (PlanDocument.Cell(id: 1, text: "x", table: 2, row: 3), "table 3, row 4"),
        (PlanDocument.Cell(id: 1, text: "x", line: 9), "line 9"),
        (PlanDocument.Cell(id: 1, text: "x", column: 2), nil),
    ])
    func `a cell says where to look`(cell: PlanDocument.Cell, words: String?) {
        #expect(cell.placeWords == words)
    }
}
