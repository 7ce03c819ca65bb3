/// The corners of an SVG path; curves end it for our purpose, since neither table lines nor grounds are curved.
struct SVGPath {
    /// Each run of straight pieces: its corners, and whether it returns to its first.
    private(set) var figures: [(corners: [(x: Double, y: Double)], isClosed: Bool)] = []
    private(set) var hasCurve = false

    init(_ bytes: ArraySlice<UInt8>, _ matrix: SVGMatrix) {
        var index = bytes.startIndex
        var numbers: [Double] = []
        var command: UInt8 = 0
        func isCommand(_ byte: UInt8) -> Bool {
            (0x41...0x5A).contains(byte & 0xDF) && byte | 0x20 != UInt8(ascii: "e")
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isCommand(byte) {
                apply(command, numbers, matrix)
                command = byte
                numbers.removeAll(keepingCapacity: true)
                index += 1
            } else if let (value, end) = SVGNumbers.number(bytes, at: index) {
                numbers.append(value)
                index = end
            } else {
                index += 1
            }
        }
        apply(command, numbers, matrix)
    }

    /// Cairo writes absolute commands only: M, L, C, Z, and in newer versions H and V.
    private mutating func apply(_ command: UInt8, _ numbers: [Double], _ matrix: SVGMatrix) {
        switch command {
        case UInt8(ascii: "M") where numbers.count >= 2:
            figures.append(([matrix.apply(numbers[0], numbers[1])], false))
        case UInt8(ascii: "L"):
            for index in stride(from: 0, to: numbers.count - 1, by: 2) {
                add(matrix.apply(numbers[index], numbers[index + 1]))
            }
        case UInt8(ascii: "Z"), UInt8(ascii: "z"):
            if !figures.isEmpty { figures[figures.count - 1].isClosed = true }
        case UInt8(ascii: "C") where numbers.count >= 6:
            hasCurve = true
            add(matrix.apply(numbers[numbers.count - 2], numbers[numbers.count - 1]))
        case UInt8(ascii: "H"), UInt8(ascii: "V"): hasCurve = true
        default: break
        }
    }

    private mutating func add(_ corner: (x: Double, y: Double)) {
        guard !figures.isEmpty else { return }
        figures[figures.count - 1].corners.append(corner)
    }

    /// The rectangles among the figures: four corners, sides level and upright.
    var rectangles: [Box] {
        if hasCurve { return [] }
        return figures.compactMap { figure in
            var corners = figure.corners
            if corners.count == 5, abs(corners[4].x - corners[0].x) < 0.1,
                abs(corners[4].y - corners[0].y) < 0.1
            {
                corners.removeLast()
            }
            guard corners.count == 4 else { return nil }
            for index in 0..<4 {
                let next = corners[(index + 1) % 4]
                let isLevel = abs(next.y - corners[index].y) < 0.1
                let isUpright = abs(next.x - corners[index].x) < 0.1
                guard isLevel || isUpright else { return nil }
            }
            let across = corners.map(\.x).sorted()
            let down = corners.map(\.y).sorted()
            return Box(left: across[0], top: down[0], right: across[3], bottom: down[3])
        }
    }
}
