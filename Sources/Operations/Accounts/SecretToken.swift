import Storage

/// A secret that a cookie or a form carries.
enum SecretToken {
    /// 64 hexadecimal digits from the system's random numbers.
    static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        let digits = Array("0123456789abcdef".utf8)
        let bytes = (0..<64).map { _ in digits[Int.random(in: 0..<16, using: &generator)] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What is stored of it.
    static func digest(of token: String) -> String { Digest.sha256(of: Array(token.utf8)) }
}
