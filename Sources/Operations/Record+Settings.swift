import Storage

extension Record {
    /// What this installation was told once under a name, or nil.
    public func setting(_ name: String) async throws -> String? {
        try await store.read { try $0.settings.value(of: name) }
    }

    /// Tells this installation something once.
    public func set(_ name: String, to value: String) async throws {
        try await store.writeShared { try $0.settings.set(name, to: value) }
    }

    /// The council's name where the record holds one named council only.
    public func onlyAuthority() async throws -> String? {
        let councils = try await store.read { try $0.authorities.all() }
            .filter { $0.name != Record.unnamedAuthority && actor.sees($0.id) }
        return councils.count == 1 ? councils.first?.name : nil
    }
}
