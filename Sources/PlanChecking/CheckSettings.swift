/// The thresholds of the checks; a council can change them.
public struct CheckSettings: Sendable, Equatable {
    /// X11: how many days before and after its date an action counts as due now.
    public var dueNowDays = 7
    /// X13, X14: the share of a plan's actions that must have a status (progress) before another's lack is noticed.
    public var usualShare = 0.2
    /// X17: how many days before its date an action should have been begun.
    public var closeToDateDays = 60
    /// X22: how many days a date may lie outside those of its kind before a slip in its year is likely.
    public var unlikelyDateDays = 180
    /// X22: how many years a date may lie from the plan's other dates at all.
    public var unlikelyDateYears = 8
    /// X30: how many months at the end of a plan's period may hold no date.
    public var monthsWithNothingPlanned = 12
    /// X31: how many rows must end on one day before it is noticed.
    public var rowsOnOneDate = 5
    /// X31: which share of all rows must end on one day before it is noticed.
    public var shareOnOneDate = 0.2
    /// X32: how many months may not lie between the date of a row and that of its measure.
    public var monthsBetweenMeasureAndRow = 2
    /// X37: how many leads of one row are too many where none is said to answer for it.
    public var leadsTooMany = 3
    /// X41: how many rows one lead must have before it is noticed.
    public var rowsOfOneLead = 6
    /// X41: which share of all rows one lead must have before it is noticed.
    public var shareOfOneLead = 0.3
    /// X47: how many days before its date a partner's row should have been heard of.
    public var daysBeforePartnerIsDue = 14
    /// Thresholds of the checks on measures.
    public var measures = MeasureSettings()
    /// Thresholds of the checks on how a plan is built and worded.
    public var structure = StructureSettings()

    /// Makes the defaults; each can be changed afterwards.
    public init() {}
}
