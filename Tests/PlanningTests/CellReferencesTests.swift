import Testing

@testable import Planning

struct CellReferencesTests {
    @Test func `a cell is named once, in the order in which it came`() {
        var from: CellReferences = ["text": [4, 2, 4], "due": []]
        from.add([2, 9, 3, 9], to: "text")
        from.add([1], to: "leads")
        #expect(from["text"] == [4, 2, 9, 3])
        #expect(from["due"].isEmpty)
        #expect(from.ids == ["leads": [1], "text": [4, 2, 9, 3]])
        #expect(from.all == [1, 2, 3, 4, 9])
    }

    @Test func `the order in which fields came does not matter`() {
        var one = CellReferences()
        one.add([1, 2], to: "text")
        one.add([3], to: "due")
        #expect(one == CellReferences(["due": [3], "text": [1, 2]]))
        #expect(one != ["due": [3], "text": [2, 1]])
        #expect(one.json == ["due": [3], "text": [1, 2]])
    }

    @Test func `every cell is told to who asks for each`() {
        let from: CellReferences = ["due": [5, 1], "text": [5]]
        var told: [Int] = []
        from.forEachCell { told.append($0) }
        #expect(told == [5, 1, 5])
    }
}
