/// A list as comma-separated values that a spreadsheet opens without harm.
///
/// Lines end in CR LF and a value with a comma, quote or line end stands in quotes. Source: RFC 4180. The bytes begin
/// with the UTF-8 mark, because Excel takes the file for another encoding without it.
///
/// **Formulas.** A spreadsheet runs a value that begins with `=`, `+`, `-` or `@` (or a tab or carriage return before
/// one), and words of a document must never run. Such a value gets an apostrophe before it, which a spreadsheet shows
/// as plain text. Source: OWASP, "CSV Injection". Example: `=1+1` becomes `'=1+1`; a plain number such as `-3` or
/// `+12.5` is no formula and stays as it is.
public enum CSVWriter {
    /// The whole file.
    public static func file(headings: [String], rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for line in [headings] + rows { append(line, to: &bytes) }
        return bytes
    }

    private static func append(_ line: [String], to bytes: inout [UInt8]) {
        for (index, value) in line.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value, to: &bytes)
        }
        bytes += [13, 10]
    }

    private static func append(_ value: String, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        let isHarmful = isFormula(value)
        let needsQuotes = value.utf8.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 < 32 }
        if needsQuotes { bytes.append(quote) }
        if isHarmful { bytes.append(UInt8(ascii: "'")) }
        for byte in value.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(quote) }
    }

    /// Whether a spreadsheet would run the value.
    static func isFormula(_ value: String) -> Bool {
        guard let first = value.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
        return !isNumber(value)
    }

    /// "-3", "+12.5": digits with at most one point, and a sign before them.
    private static func isNumber(_ value: String) -> Bool {
        let digits = value.dropFirst()
        guard value.hasPrefix("-") || value.hasPrefix("+"), !digits.isEmpty,
            digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 })
        else { return false }
        return digits.utf8.count { $0 == 46 } <= 1
            && digits.utf8.first != 46 && digits.utf8.last != 46
    }
}
