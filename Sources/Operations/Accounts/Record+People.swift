import Basics
import Storage

extension Record {
    /// What the page for a new account asks for.
    public static var newAccountFields: [OperationField] { AddAccount.fields }
    /// What the page for an account's roles asks for.
    public static var rolesFields: [OperationField] { ChangeRoles.fields }
    /// What the page for a new password asks for.
    public static var passwordFields: [OperationField] { ResetPassword.fields }

    /// The council the actor belongs to; the installation has none.
    private func ownAuthority() throws(Refusal) -> Identifier {
        guard let authority = actor.authority else { throw .notFound(what: "council") }
        return authority
    }

    /// Makes an account in the actor's council.
    @discardableResult
    public func addAccount(_ values: FieldValues, at now: Instant) async throws -> Identifier {
        try await perform(AddAccount(authority: ownAuthority(), values: values), at: now)
            .account.id
    }

    /// Changes what a person is.
    public func changeRoles(
        of account: Identifier, _ values: FieldValues, at now: Instant
    ) async throws {
        try await perform(
            ChangeRoles(authority: ownAuthority(), account: account, values: values), at: now)
    }

    /// Gives a person a new password.
    public func resetPassword(
        of account: Identifier, _ values: FieldValues, at now: Instant
    ) async throws {
        try await perform(
            ResetPassword(authority: ownAuthority(), account: account, values: values), at: now)
    }

    /// Closes an account.
    public func closeAccount(_ account: Identifier, at now: Instant) async throws {
        try await perform(CloseAccount(authority: ownAuthority(), account: account), at: now)
    }

    /// The actor chooses their own password.
    public func changeOwnPassword(
        from old: String, to new: String, at now: Instant
    ) async throws {
        guard let id = actor.account else { throw Refusal.notFound(what: "account") }
        let account = try await store.read { try $0.accounts.find(id) }
        guard var account, PasswordHash.matches(old, account.passwordHash) else {
            throw Refusal.fields([
                FieldProblem(field: "old_password", words: "That is not your password.")
            ])
        }
        if let words = PasswordHash.problem(with: new, of: [account.name, account.signInName]) {
            throw Refusal.fields([FieldProblem(field: "password", words: words)])
        }
        account.passwordHash = PasswordHash.of(new)
        account.mustChangePassword = false
        let changed = account
        try await store.writeShared { try $0.accounts.update(changed) }
    }
}
