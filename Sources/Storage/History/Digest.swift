import Basics
import Crypto
import Foundation

/// SHA-256, in hexadecimal.
public enum Digest {
    /// Of bytes.
    public static func sha256(of bytes: [UInt8]) -> String {
        hexadecimal(SHA256.hash(data: bytes))
    }

    /// Of several texts; each is preceded by its length, so that no two lists run together the same.
    public static func sha256(of texts: [String?]) -> String {
        var hash = SHA256()
        for text in texts {
            guard let text else {
                hash.update(data: Array("-;".utf8))
                continue
            }
            hash.update(data: Array("\(text.utf8.count):".utf8))
            hash.update(data: Array(text.utf8))
        }
        return hexadecimal(hash.finalize())
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
