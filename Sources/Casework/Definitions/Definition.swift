import Statistics

/// How a measure is computed from case records: its words, its sources and its shape.
public struct Definition: Sendable, Hashable {
    /// What comes out.
    public enum Kind: Sendable, Hashable {
        /// A share in per cent.
        case share
        /// A number of rows.
        case count
        /// A number of different children.
        case children
        /// The middle of days.
        case median
        /// The mean of days.
        case mean
        /// Cases for each full-time worker.
        case ratio
    }

    /// Where a limit comes from.
    public enum Source: Sendable, Hashable {
        /// Rows of the table of statutory timescales.
        case timescales([String])
        /// A local standard, which a council sets itself; with its row in the table, if it has one.
        case local(String?)
        /// There is no clock.
        case none
    }

    /// "M04".
    public let id: String
    /// A correction is a new version beside the old one.
    public let version: Int
    /// The name on screen.
    public let title: String
    /// What is counted, in plain words.
    public let counts: String
    /// What decides the numerator or the value, in plain words.
    public let asks: String
    /// What comes out.
    public let kind: Kind
    /// Which way is better.
    public let direction: Direction
    /// Rows of the register that ask for it.
    public let rows: [String]
    /// Where the limit comes from.
    public let source: Source
    /// How it is computed.
    public let shape: Shape

    init(
        _ id: String, _ title: String, counts: String, asks: String, _ kind: Kind,
        good direction: Direction, rows: String, source: Source = .none, _ shape: Shape
    ) {
        self.id = id
        version = 1
        self.title = title
        self.counts = counts
        self.asks = asks
        self.kind = kind
        self.direction = direction
        self.rows = rows.split(separator: " ").map(String.init)
        self.source = source
        self.shape = shape
    }

    /// Every definition that Waymark brings, in the order of their names.
    public static let all: [Definition] = [
        frontDoor, protection, care, missing, practice, leavingCare, services,
    ]
    .flatMap { $0 }.sorted { $0.id < $1.id }

    /// The definition of a name.
    public static func named(_ id: String) throws(CaseworkError) -> Definition {
        guard let found = all.first(where: { $0.id == id }) else { throw .unknownMeasure(id) }
        return found
    }
}
