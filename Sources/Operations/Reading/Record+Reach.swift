extension Record {
    /// Reads next to nothing, and throws where the record cannot be reached.
    public func reach() async throws {
        _ = try await store.read { try $0.authorities.all().count }
    }
}
