import Testing

@testable import Casework

@Suite struct KeyTests {
    private func packed(_ texts: [String], _ index: inout KeyIndex) -> [PackedKey] {
        texts.map { text in
            Array(text.utf8).withUnsafeBufferPointer { index.key($0) }
        }
    }

    @Test(arguments: [
        ["C000430", "C000001", "C000999"], ["1000271", "1000272", "1009999"], ["7", "3", "9"],
        ["MA00000001", "MA00000002"], ["ABCDEFG00000012", "ABCDEFG00000001"],
        ["A1", "A2", "B1", "A10", ""], ["12345678901", "12345678902"],
        ["00000000-1111-2222-3333-444444444444", "00000000-1111-2222-3333-444444444445", "C1"],
        ["C1", "C2", "C900000"], ["x", "y", "z"],
    ])
    func `every key leads to its row, and no other does`(texts: [String]) {
        var index = KeyIndex(capacity: 0)
        let keys = Column(packed(texts, &index))
        index.fill(keys.base, count: keys.count)
        for row in texts.indices {
            #expect(index.row(of: keys[row], in: keys.base) == Int32(row), "\(texts[row])")
        }
        let others = [
            "C000431", "c000430", "C00043", "C0000430", "C00000:", "C00000/", "D000430", "100027",
            "1000270", "8", "MB00000001", "MA0000000", "A3", "123456789010", "C900001", "w",
        ].filter { !texts.contains($0) }
        for (text, key) in zip(others, packed(others, &index)) {
            #expect(index.row(of: key, in: keys.base) == -1, "\(text)")
        }
    }

    @Test func `keys stand in the order of their bytes`() {
        let texts = ["", "A", "A\0", "AB", "ABCDEFGH", "ABCDEFGHI", "B", "a", "é"]
        var index = KeyIndex(capacity: 0)
        let keys = packed(texts, &index)
        for (left, right) in zip(keys, keys.dropFirst()) {
            #expect(PackedKey.precedes(left, right) && !PackedKey.precedes(right, left))
        }
    }

    @Test func `the text of a key comes back, short or long`() {
        let texts = ["C000430", "ABCDEFGHIJKLMNO", "ABCDEFGHIJKLMNOP", "é"]
        var index = KeyIndex(capacity: 0)
        let keys = Keys(Column(packed(texts, &index)), long: index.long, areInOrder: false)
        #expect(texts.indices.map(keys.text) == texts)
        #expect(keys.precedes(2, 3) && keys.precedes(1, 2) && !keys.precedes(2, 1))
    }

    @Test func `an index grows`() {
        let texts = (0..<5000).map { "K\($0 * 7919 % 100_003)x" }
        var index = KeyIndex(capacity: 0)
        let keys = Column(packed(texts, &index))
        for row in texts.indices { index.add(keys[row], row: Int32(row), in: keys.base) }
        #expect(texts.indices.allSatisfy { index.row(of: keys[$0], in: keys.base) == Int32($0) })
    }
}
