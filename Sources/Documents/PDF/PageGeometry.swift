/// A rectangle on a page, in points from the upper left corner.
struct Box: Equatable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var middleX: Double { (left + right) / 2 }
    var middleY: Double { (top + bottom) / 2 }
    var area: Double { max(0, width) * max(0, height) }

    /// Its sides are numbers that a page can have.
    var isOnPage: Bool { [left, top, right, bottom].allSatisfy { abs($0) < 1_000_000 } }

    func contains(_ x: Double, _ y: Double) -> Bool {
        x >= left && x <= right && y >= top && y <= bottom
    }

    func contains(_ other: Box) -> Bool {
        other.left >= left - 1 && other.right <= right + 1 && other.top >= top - 1
            && other.bottom <= bottom + 1
    }

    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    func intersection(_ other: Box) -> Box {
        Box(
            left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
            bottom: min(bottom, other.bottom))
    }

    /// How far two boxes share the same heights of the page.
    func sharedHeight(with other: Box) -> Double {
        min(bottom, other.bottom) - max(top, other.top)
    }
}

/// A word on a page.
struct PageWord: Sendable {
    var text: String
    var box: Box
    var style: Run.Style = []
}

/// A level or upright line on a page.
struct PageLine: Equatable, Sendable {
    /// Height of a level line, or distance from the left of an upright one.
    var at: Double
    var from: Double
    var to: Double

    var length: Double { to - from }
}

/// A filled rectangle on a page.
struct PageFill: Equatable, Sendable {
    var box: Box
    var colour: Colour
}

/// What a page shows.
struct PageContent: Sendable {
    var number: Int
    var width: Double
    var height: Double
    var words: [PageWord] = []
    var level: [PageLine] = []
    var upright: [PageLine] = []
    /// In the order in which they are painted.
    var fills: [PageFill] = []
}
