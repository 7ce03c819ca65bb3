/// Tells a monitor whether the site can reach its record: "ok", or one sentence with the status 503.
enum HealthReply {
    static func show(_ visit: Visit) async throws -> Reply {
        do {
            _ = try await visit.site.reception.hasNoAccounts()
            return .text("ok\n")
        } catch {
            return .text(
                "The record cannot be read: look whether its disk or database is there.\n",
                .serviceUnavailable)
        }
    }
}
