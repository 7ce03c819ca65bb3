/// What a file is, told by its bytes; its name only helps between kinds of text.
enum FileKind: Equatable, Sendable {
    case office(DocumentFormat)
    case pdf
    case html
    case text(DocumentFormat)
    /// Known, and not read.
    case refused(DocumentError)

    static func of(_ bytes: [UInt8], name: String) -> FileKind {
        if let format = ArchiveKind.of(bytes) { return .office(format) }
        if ArchiveKind.isZip(bytes) { return .refused(ArchiveKind.refusal(of: bytes)) }
        if isPDF(bytes) { return .pdf }
        if let refusal = FileSignature.refusal(of: bytes) { return .refused(refusal) }
        let isSixteen =
            bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || DecodedText.utf16Pattern(bytes) != nil
        if !isSixteen, isBinary(bytes) {
            return .refused(
                .notReadable(
                    kind: nil,
                    advice: "Bring a Word, OpenDocument, Excel, PDF, HTML, CSV or text file."))
        }
        let head = DecodedText.string(from: Array(bytes.prefix(65_536)))
        if !Blanks.hasInk(head), bytes.count <= 65_536 { return .refused(.empty) }
        if let refusal = FileSignature.refusal(ofText: head) { return .refused(refusal) }
        return text(head, ending: ending(of: name))
    }

    private static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Programs write a few bytes before the mark, and readers allow for them.
    private static func isPDF(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(1_024)
        guard let at = ByteSearch.first(Array("%PDF-".utf8), in: head) else { return false }
        let before = head[..<at]
        let hasLetters = before.contains { (0x61...0x7A).contains($0 | 0x20) }
        return !hasLetters || before.contains { $0 == 0 || $0 == 0x1B }
    }

    /// Control characters that no text holds, in more than a stray few places.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(65_536)
        var controls = 0
        var nulls = 0
        for byte in head {
            if byte == 0 { nulls += 1 }
            if byte < 0x09 || (0x0E...0x1F).contains(byte) && byte != 0x1B { controls += 1 }
        }
        return nulls * 100 > head.count || controls * 20 > head.count
    }

    private static func text(_ head: String, ending: String) -> FileKind {
        if isHTML(head, ending: ending) { return .html }
        switch ending {
        case "csv": return .text(.csv)
        case "tsv", "tab": return .text(.tsv)
        case "md", "markdown", "mdown", "mkd": return .text(.markdown)
        default: return .text(CSVDialect.isPlainlyCSV(head) ? .csv : .text)
        }
    }

    private static func isHTML(_ head: String, ending: String) -> Bool {
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(4_096).lowercased()
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
        let isXMLPage = start.hasPrefix("<?xml") || start.hasPrefix("<!--")
        if isXMLPage, start.contains("<html") { return true }
        let openings = ["<head", "<body", "<meta", "<title", "<style", "<table", "<div", "<link"]
        if openings.contains(where: start.hasPrefix) { return true }
        let isNamedPage = ["html", "htm", "xhtml", "xht"].contains(ending)
        return isNamedPage && start.contains("<") && start.contains(">")
    }
}
