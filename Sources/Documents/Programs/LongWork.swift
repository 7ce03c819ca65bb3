import Dispatch

/// Work that keeps a processor busy for long. It runs beside Swift's own few threads, so that a large document never
/// holds up everything else that waits for them.
enum LongWork {
    static func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(DocumentError) -> Value
    ) async throws(DocumentError) -> Value {
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: outcome(of: work))
            }
        }
        return try result.get()
    }

    private static func outcome<Value>(
        of work: () throws(DocumentError) -> Value
    ) -> Result<Value, DocumentError> {
        do {
            return .success(try work())
        } catch {
            return .failure(error)
        }
    }
}
