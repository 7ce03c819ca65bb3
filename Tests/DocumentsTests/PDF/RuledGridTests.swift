import Testing

@testable import Documents

struct RuledGridTests {
    private func level(_ at: Double, _ from: Double, _ to: Double) -> PageLine {
        PageLine(at: at, from: from, to: to)
    }

    /// Three columns and three rows of 100 by 20, with chosen inner lines left out.
    private func grid(
        withoutLevel: (row: Int, column: Int)? = nil, withoutUpright: (row: Int, column: Int)? = nil
    ) throws -> RuledGrid {
        var across: [PageLine] = []
        var down: [PageLine] = []
        for line in 0...3 {
            for piece in 0..<3 {
                if withoutLevel?.row != line || withoutLevel?.column != piece {
                    across.append(
                        level(Double(line) * 20, Double(piece) * 100, Double(piece + 1) * 100))
                }
                if withoutUpright?.column != line || withoutUpright?.row != piece {
                    down.append(
                        level(Double(line) * 100, Double(piece) * 20, Double(piece + 1) * 20))
                }
            }
        }
        let group = try #require(RuledLines.groups(level: across, upright: down).first)
        return try #require(RuledGrid(group))
    }

    @Test func `nine squares are nine cells`() throws {
        let grid = try grid()
        #expect(grid.cells.count == 9)
        #expect(grid.cells.allSatisfy { $0.rowSpan == 1 && $0.columnSpan == 1 })
        #expect(!grid.isOpenBelow)
    }

    @Test func `squares with no line between them are one cell`() throws {
        let wide = try #require(
            grid(withoutUpright: (row: 1, column: 2)).cells.first { $0.columnSpan > 1 })
        #expect((wide.row, wide.column, wide.columnSpan, wide.rowSpan) == (1, 1, 2, 1))
        let high = try #require(
            grid(withoutLevel: (row: 2, column: 0)).cells.first { $0.rowSpan > 1 })
        #expect((high.row, high.column, high.columnSpan, high.rowSpan) == (1, 0, 1, 2))
    }

    @Test func `a row without a closing line is open`() throws {
        let across = [level(0, 0, 200), level(20, 0, 200)]
        let down = [level(0, 0, 50), level(100, 0, 50), level(200, 0, 50)]
        let group = try #require(RuledLines.groups(level: across, upright: down).first)
        let grid = try #require(RuledGrid(group))
        #expect(grid.isOpenBelow)
        #expect(grid.cells.map(\.row) == [0, 0, 1, 1])
    }

    @Test func `a row as high as the page needs no level line`() throws {
        let down = [level(0, 0, 500), level(100, 0, 500), level(200, 0, 500)]
        let group = try #require(RuledLines.groups(level: [], upright: down).first)
        #expect(try #require(RuledGrid(group)).cells.count == 2)
    }

    @Test func `pieces of a line are one, and an underline rules nothing`() {
        let pieces = [level(10, 0, 50), level(10.4, 51, 100), level(10.2, 40, 60)]
        #expect(RuledLines.joined(pieces).map(\.length) == [100])
        let groups = RuledLines.groups(level: [level(5, 0, 40)], upright: [level(20, 0, 10)])
        #expect(groups.isEmpty)
    }

    @Test(.timeLimit(.minutes(1))) func `a drawing of ten thousand lines is no table`() {
        let lines = (0..<10_000).map { level(Double($0) * 5, 0, 60_000) }
        #expect(RuledLines.groups(level: lines, upright: lines).isEmpty)
    }

    @Test(arguments: [
        ("7", true), ("Page 7 of 20", true), ("- 7 -", true), ("7 | Page", true),
        ("Appendix 7", false),
        ("Plan", false), ("2031/32 12 3", false), ("12345", false), ("1.4", false), ("3/12", true),
    ])
    func `page numbers are known`(text: String, isNumber: Bool) {
        #expect(PageFurniture.isPageNumber(text) == isNumber)
    }
}
