import CLibArgon2

/// Passwords as argon2id hashes in PHC form; nothing else about a password is ever kept.
///
/// 19 MiB, 2 passes, 1 lane: some 35 ms on a small server. Source: OWASP password storage guidance, argon2id.
enum PasswordHash {
    private static let kibibytes: UInt32 = 19_456
    private static let passes: UInt32 = 2
    private static let saltLength = 16
    private static let hashLength = 32

    /// The fewest characters of a password. Source: NCSC guidance, length before composition.
    static let fewestCharacters = 12
    static let mostCharacters = 256

    /// Hashes a password with a new salt; nil only where the machine has no memory for it.
    static func of(_ password: String) -> String? {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<saltLength).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let bytes = Array(password.utf8)
        let length = argon2_encodedlen(
            passes, kibibytes, 1, UInt32(saltLength), UInt32(hashLength), Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let status = argon2id_hash_encoded(
            passes, kibibytes, 1, bytes, bytes.count, salt, salt.count, hashLength, &encoded,
            length)
        guard status == ARGON2_OK.rawValue else { return nil }
        return String(
            decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether a password is the hash's. Takes as long where there is no hash, so that a name tells nothing.
    static func matches(_ password: String, _ hash: String?) -> Bool {
        let bytes = Array(password.utf8)
        let isSame = argon2id_verify(hash ?? stranger, bytes, bytes.count) == ARGON2_OK.rawValue
        return isSame && hash != nil
    }

    /// A hash that is nobody's.
    private static let stranger = of("nobody's password at all") ?? ""

    /// What is wrong with a new password, or nil.
    static func problem(with password: String, of names: [String]) -> String? {
        if password.count < fewestCharacters {
            return "A password has \(fewestCharacters) characters at least. Three random words do."
        }
        if password.count > mostCharacters {
            return "A password has \(mostCharacters) characters at most."
        }
        let small = password.lowercased()
        if Set(small).count < 5 || names.contains(where: { small == $0.lowercased() }) {
            return "That password is easily guessed. Three random words do better."
        }
        return nil
    }
}
