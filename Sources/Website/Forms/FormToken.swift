/// A secret of this run of the site that every form of ours carries, so that no other site can send one.
struct FormToken: Sendable {
    /// 64 hexadecimal digits.
    let text: String

    /// A token made before: that of a session.
    init(_ text: String) { self.text = text }

    init(using generator: inout some RandomNumberGenerator) {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = (0..<64).map { _ in digits[Int.random(in: 0..<16, using: &generator)] }
        text = String(decoding: bytes, as: UTF8.self)
    }

    init() {
        var generator = SystemRandomNumberGenerator()
        self.init(using: &generator)
    }

    /// Refuses a form without it. Takes as long for a near miss as for a wide one.
    func check(_ sent: String?) throws(FormFault) {
        let sent = Array((sent ?? "").utf8)
        let own = Array(text.utf8)
        guard sent.count == own.count else { throw .expired }
        let difference = zip(sent, own).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        guard difference == 0 else { throw .expired }
    }
}

/// Why a form was not taken, before its words were looked at.
enum FormFault: Error, Sendable, Equatable {
    /// It was made by an earlier run of the site.
    case expired
    /// It came from another site.
    case foreign
    /// It does not read as a form.
    case malformed
    /// It holds more than may be sent at once.
    case tooLarge
}
