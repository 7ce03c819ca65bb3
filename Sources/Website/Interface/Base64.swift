import Foundation

/// Bytes in text. Source: RFC 4648, section 4.
enum Base64 {
    /// The bytes, or nil where the text is none of that alphabet.
    static func bytes(of text: String) -> [UInt8]? { Data(base64Encoded: text).map { [UInt8]($0) } }
}
