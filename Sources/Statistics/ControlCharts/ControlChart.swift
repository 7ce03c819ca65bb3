/// A series in time with the limits of its process and the points that are more than chance: one value for the
/// picture, the table and the sentence.
public struct ControlChart: Sendable, Hashable {
    /// What a person sets for a chart.
    public struct Settings: Sendable, Hashable {
        /// Which way the measure should go.
        public var direction: Direction
        /// What is aimed at, in the unit of the values.
        public var target: Double?
        /// Points at which a person began a new segment, because a cause is known.
        public var rebases: Set<Int>
        /// How many points at the head of each segment fix its limits; all of them without it.
        public var baseline: Int?
        /// Leaves out the largest moving ranges once.
        public var isScreening: Bool

        /// Makes settings; without any, a chart has no target and is neutral.
        public init(
            direction: Direction = .neutral, target: Double? = nil, rebases: Set<Int> = [],
            baseline: Int? = nil, isScreening: Bool = true
        ) {
            self.direction = direction
            self.target = target
            self.rebases = rebases
            self.baseline = baseline
            self.isScreening = isScreening
        }
    }

    /// A point as it came and what the chart makes of it.
    public struct Point: Sendable, Hashable {
        /// The value.
        public var value: Double
        /// How many cases are behind it, where it is a share.
        public var denominator: Int?
        /// The lines where it stands.
        public var limits: ProcessLimits
        /// Why it is more than chance; nil is common cause.
        public var cause: SpecialCause?
        /// Says that so few cases are behind it that it is drawn and takes no part in limits and rules.
        public var isWeak: Bool
    }

    /// Fewer points make no chart.
    public static let fewestPoints = 5
    /// With fewer points, the limits are on trial.
    public static let settledPoints = 12
    /// Points with a smaller denominator are weak.
    public static let smallestDenominator = 10

    /// The points in order of time.
    public let points: [Point]
    /// What the person set.
    public let settings: Settings

    /// An individuals (XmR) chart; nil with fewer than five points that carry weight.
    ///
    /// - Parameters:
    ///   - values: the period's own values in order of time, never running totals.
    ///   - denominators: as many as values, or none.
    public init?(_ values: [Double], denominators: [Int] = [], settings: Settings = Settings()) {
        self.init(values, denominators: denominators, settings: settings) { values, _ in
            let head = settings.baseline.map { Array(values.prefix(max(1, $0))) } ?? values
            let limits = ProcessLimits.individuals(head, isScreening: settings.isScreening)
            return values.map { _ in limits }
        }
    }

    /// A p-chart of shares from 0 to 1, for denominators that are small or differ much: limits for each point.
    public static func proportions(
        numerators: [Int], denominators: [Int], settings: Settings = Settings()
    ) -> ControlChart? {
        guard numerators.count == denominators.count else { return nil }
        let values = zip(numerators, denominators).map { $1 > 0 ? Double($0) / Double($1) : 0 }
        return ControlChart(values, denominators: denominators, settings: settings) {
            values, denominators in
            let head = settings.baseline.map { max(1, $0) } ?? values.count
            let cases = denominators.prefix(head).reduce(0, +)
            let counted = zip(values, denominators).prefix(head).reduce(0.0) {
                $0 + $1.0 * Double($1.1)
            }
            let mean = cases > 0 ? counted / Double(cases) : 0
            return denominators.map { ProcessLimits.proportion(mean: mean, denominator: $0) }
        }
    }

    private init?(
        _ values: [Double], denominators: [Int], settings: Settings,
        limits limitsOf: ([Double], [Int]) -> [ProcessLimits]
    ) {
        let isShare = denominators.count == values.count
        let isWeak = values.indices.map { isShare && denominators[$0] < Self.smallestDenominator }
        guard isWeak.count(where: { !$0 }) >= Self.fewestPoints else { return nil }
        self.settings = settings
        var points: [Point] = []
        for segment in Self.segments(count: values.count, rebases: settings.rebases) {
            let strong = segment.filter { !isWeak[$0] }
            let numbers = strong.map { values[$0] }
            let limits = limitsOf(numbers, isShare ? strong.map { denominators[$0] } : [])
            let causes = SpecialCause.find(in: numbers, limits: limits)
            let places = Dictionary(uniqueKeysWithValues: zip(strong, 0...))
            for index in segment {
                let place = places[index]
                // A weak point is drawn over the lines of the point before it.
                let lines =
                    place.map { limits[$0] } ?? points.last?.limits ?? limits.first
                    ?? ProcessLimits(mean: values[index], distance: 0)
                points.append(
                    Point(
                        value: values[index], denominator: isShare ? denominators[index] : nil,
                        limits: lines, cause: place.flatMap { causes[$0] }, isWeak: isWeak[index]))
            }
        }
        self.points = points
    }

    private static func segments(count: Int, rebases: Set<Int>) -> [Range<Int>] {
        let starts = [0] + rebases.filter { (1..<count).contains($0) }.sorted()
        return zip(starts, starts.dropFirst() + [count]).map { $0..<$1 }
    }
}
