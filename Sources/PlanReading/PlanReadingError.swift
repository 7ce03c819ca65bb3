/// Why a document gives no plan.
public enum PlanReadingError: Error, Sendable, Equatable {
    /// It was read, but nothing in it reads as actions with someone to do them or a day to do them by.
    case notAPlan(reason: String)
    /// It was still not understood when the time was up.
    case tookTooLong

    /// What happened, what was kept, and what to do.
    public var words: String {
        switch self {
        case .notAPlan(let reason):
            "This does not look like an improvement plan: \(reason). Nothing was stored. "
                + "Bring the document that lists the actions with their leads and dates."
        case .tookTooLong:
            "This document was still not understood when the time was up. Nothing was stored. "
                + "Bring the part that holds the plan."
        }
    }
}
