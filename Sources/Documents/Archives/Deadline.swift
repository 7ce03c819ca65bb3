/// The moment by which a file must have been read.
struct Deadline: Sendable {
    private let end: ContinuousClock.Instant
    private let seconds: Int

    init(_ limits: DocumentLimits) {
        seconds = limits.seconds
        end = .now + .seconds(limits.seconds)
    }

    /// The time is up.
    var isOver: Bool { ContinuousClock.now > end }

    /// Throws when the time is up; cheap enough to be asked every few thousand steps.
    func check() throws(DocumentError) {
        if isOver { throw .tookTooLong(seconds: seconds) }
    }
}
