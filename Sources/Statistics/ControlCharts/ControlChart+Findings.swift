extension ControlChart {
    /// The last point that carries weight.
    public var lastPoint: Point? { points.last { !$0.isWeak } }

    /// What the last point says about change.
    public var variation: Variation {
        Variation(lastPoint?.cause, direction: settings.direction)
    }

    /// Whether the process as it is now can be expected to meet its target.
    public var assurance: Assurance? {
        lastPoint.flatMap {
            Assurance(target: settings.target, limits: $0.limits, direction: settings.direction)
        }
    }

    /// Says that there are too few points since the last rebase for the limits to be settled.
    public var hasTrialLimits: Bool {
        let start = settings.rebases.filter { $0 < points.count }.max() ?? 0
        return points[max(0, start)...].count { !$0.isWeak } < ControlChart.settledPoints
    }

    /// Where the change that the last point shows began: the first of the points at the end that go its way.
    public var changeBegan: Int? {
        guard let direction = lastPoint?.cause?.direction else { return nil }
        let start = settings.rebases.filter { $0 < points.count }.max() ?? 0
        var began: Int?
        for index in points.indices.reversed() where index >= start && !points[index].isWeak {
            guard points[index].cause?.direction == direction else { break }
            began = index
        }
        return began
    }
}
