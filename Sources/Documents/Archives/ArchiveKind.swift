/// What a zip archive is, told by its members and not by its name.
public enum ArchiveKind {
    /// The format of an office file that Waymark reads; nil for any other archive and for other bytes.
    ///
    /// Files with macros and templates (.docm, .dotx, .xlsm, .ott) are of the plain file's kind.
    public static func of(_ bytes: [UInt8]) -> DocumentFormat? {
        guard isZip(bytes), let found = try? look(into: bytes, format: "zip") else { return nil }
        switch found {
        case .readable(let format): return format
        case .other: return nil
        }
    }

    /// Why an archive for which `of` found no format is not read.
    public static func refusal(of bytes: [UInt8]) -> DocumentError {
        do {
            switch try look(into: bytes, format: guessedName(bytes)) {
            case .readable(let format):
                return .damaged(format: name(of: format), detail: "it cannot be read")
            case .other(let kind, let advice):
                return .notReadable(kind: kind, advice: advice)
            }
        } catch {
            return error
        }
    }

    /// The bytes begin as a zip archive does.
    public static func isZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4b, 3, 4]) || bytes.starts(with: [0x50, 0x4b, 5, 6])
    }

    private enum Found {
        case readable(DocumentFormat)
        case other(kind: String, advice: String)
    }

    private static func look(
        into bytes: [UInt8], format: String
    ) throws(DocumentError) -> Found {
        // Only lists and short parts are read here: a megabyte is plenty.
        let limits = DocumentLimits(unpackedBytes: 1 << 20)
        var archive = try ZipArchive(
            bytes, format: format, limits: limits, deadline: Deadline(limits))
        let names = Set(archive.names)
        if names.contains(where: { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") }) {
            return .readable(.docx)
        }
        if names.contains(where: { $0.hasPrefix("xl/workbook") && $0.hasSuffix(".xml") }) {
            return .readable(.xlsx)
        }
        if let type = try openDocumentType(&archive) { return openDocument(type) }
        return other(names)
    }

    /// The media type that an OpenDocument file declares.
    private static func openDocumentType(
        _ archive: inout ZipArchive
    ) throws(DocumentError) -> String? {
        if let type = try archive.contents(of: "mimetype") {
            return String(decoding: type.prefix(200), as: UTF8.self)
        }
        // Packed again by hand, a file often lacks its "mimetype"; the manifest says the same.
        guard archive.contains("content.xml"),
            let manifest = try archive.contents(of: "META-INF/manifest.xml")
        else { return nil }
        let text = String(decoding: manifest, as: UTF8.self)
        return text.split(separator: "\"").first { $0.contains(".opendocument.") }.map(String.init)
    }

    private static func openDocument(_ type: String) -> Found {
        if type.contains("opendocument.text") { return .readable(.odt) }
        let kinds = [
            ("opendocument.spreadsheet", "an OpenDocument spreadsheet", "Save it as .xlsx"),
            ("opendocument.presentation", "an OpenDocument presentation", "Save it as PDF"),
            ("opendocument", "an OpenDocument file other than a text", "Save it as PDF"),
            ("sun.xml.writer", "an OpenOffice 1 text", "Save it as .odt or .docx"),
            ("epub", "an e-book", "Bring the Word file or the PDF"),
        ]
        for (part, kind, advice) in kinds where type.contains(part) {
            return .other(kind: kind, advice: advice + ", or paste the text.")
        }
        return other([])
    }

    private static func other(_ names: Set<String>) -> Found {
        let kinds = [
            ("ppt/presentation.xml", "a PowerPoint presentation", "Save it as PDF"),
            ("xl/workbook.bin", "a binary Excel workbook", "Save it as .xlsx"),
            ("visio/document.xml", "a Visio drawing", "Save it as PDF"),
            (
                "index/document.iwa", "an Apple Pages, Numbers or Keynote file",
                "Export it as .docx or .xlsx"
            ),
        ]
        for (part, kind, advice) in kinds where names.contains(part) {
            return .other(kind: kind, advice: advice + ", or paste the text.")
        }
        return .other(
            kind: "a zip archive", advice: "Unpack it and bring the document that it holds.")
    }

    private static func name(of format: DocumentFormat) -> String {
        switch format {
        case .docx: "Word"
        case .xlsx: "Excel"
        case .odt: "OpenDocument"
        default: "zip"
        }
    }

    /// A damaged archive cannot be listed, but its members' names still stand in it uncompressed.
    private static func guessedName(_ bytes: [UInt8]) -> String {
        let start = bytes.prefix(1 << 16)
        let marks = [
            ("word/", "Word"), ("xl/", "Excel"), ("vnd.oasis.opendocument", "OpenDocument"),
        ]
        for (mark, name) in marks where start.firstRange(of: Array(mark.utf8)) != nil {
            return name
        }
        return "zip"
    }
}
