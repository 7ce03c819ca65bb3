import Foundation

@testable import Documents

/// What a piece of work costs, whatever else the machine does meanwhile.
enum ProcessorTime {
    /// Seconds of processor time that reading takes, and what was read.
    static func reading(
        _ read: @escaping @Sendable () throws(DocumentError) -> Document
    ) async throws(DocumentError) -> (document: Document, seconds: Double) {
        try await LongWork.run { () throws(DocumentError) in
            let start = now
            let document = try read()
            return (document, now - start)
        }
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
