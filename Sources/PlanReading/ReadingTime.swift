/// The moment by which a document must have been understood.
struct ReadingTime {
    let end: ContinuousClock.Instant

    /// The time is up; asked every few hundred rows.
    var isUp: Bool { ContinuousClock.now > end }

    func check() throws(PlanReadingError) {
        if isUp { throw .tookTooLong }
    }
}
