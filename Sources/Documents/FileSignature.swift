/// First bytes by which files are known that Waymark does not read, and what to do with each.
enum FileSignature {
    /// Why bytes of a known kind are not read; nil for other bytes.
    static func refusal(of bytes: [UInt8]) -> DocumentError? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compound(bytes) }
        for mark in marks where bytes.dropFirst(mark.offset).starts(with: mark.bytes) {
            return .notReadable(kind: mark.kind.name, advice: mark.kind.advice)
        }
        return nil
    }

    /// Why a text that is really another program's file is not read.
    static func refusal(ofText head: String) -> DocumentError? {
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(4_096)
        if start.hasPrefix("<?xml") || start.hasPrefix("<office:") {
            let xml: [(mark: String, name: String, advice: String)] = [
                (
                    "schemas.microsoft.com/office/word/2003", "a Word 2003 XML file",
                    "Save it as .docx."
                ),
                ("office/2006/xmlPackage", "a Word XML file in one piece", "Save it as .docx."),
                ("microsoft-com:office:spreadsheet", "an Excel 2003 XML file", "Save it as .xlsx."),
                ("opendocument:xmlns:office", "a flat OpenDocument file", "Save it as .odt."),
            ]
            for kind in xml where start.contains(kind.mark) {
                return .notReadable(
                    kind: kind.name, advice: "Open it in the program that made it. \(kind.advice)")
            }
        }
        let small = start.lowercased()
        if small.contains("mime-version:"), small.contains("content-type: multipart/") {
            return .notReadable(
                kind: "an e-mail or a web archive",
                advice: "Save the document that it holds, or paste the text.")
        }
        return nil
    }

    private struct Kind {
        var name: String
        var advice: String
    }

    private static let picture = Kind(
        name: "a picture or scan",
        advice: "It has no text in it: ask for the Word file, or paste the text.")
    private static let packed = Kind(
        name: "a packed archive", advice: "Unpack it and bring the document that it holds.")
    private static let program = Kind(name: "a program", advice: "Bring the document itself.")
    private static let recording = Kind(name: "a recording", advice: "Bring the written plan.")
    private static let database = Kind(
        name: "a database", advice: "Export the plan as .xlsx or .csv.")
    private static let richText = Kind(
        name: "an RTF file", advice: "Open it in Word and save it as .docx.")
    private static let postScript = Kind(name: "a PostScript file", advice: "Save it as PDF.")

    private static let marks: [(offset: Int, bytes: [UInt8], kind: Kind)] = [
        (0, Array("{\\rtf".utf8), richText),
        (0, [0x89, 0x50, 0x4E, 0x47], picture), (0, [0xFF, 0xD8, 0xFF], picture),
        (0, Array("GIF8".utf8), picture), (0, [0x49, 0x49, 0x2A, 0], picture),
        (0, [0x4D, 0x4D, 0, 0x2A], picture), (8, Array("WEBP".utf8), picture),
        (4, Array("ftypheic".utf8), picture), (4, Array("ftypavif".utf8), picture),
        (4, Array("ftyp".utf8), recording), (0, Array("ID3".utf8), recording),
        (0, Array("OggS".utf8), recording), (8, Array("WAVE".utf8), recording),
        (0, [0x1F, 0x8B], packed), (0, Array("BZh".utf8), packed),
        (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A], packed), (0, [0x28, 0xB5, 0x2F, 0xFD], packed),
        (0, [0x37, 0x7A, 0xBC, 0xAF], packed), (0, Array("Rar!".utf8), packed),
        (257, Array("ustar".utf8), packed), (0, [0x7F, 0x45, 0x4C, 0x46], program),
        (0, [0xCF, 0xFA, 0xED, 0xFE], program), (0, [0xCA, 0xFE, 0xBA, 0xBE], program),
        (0, [0x4D, 0x5A, 0x90, 0], program), (0, Array("SQLite format 3".utf8), database),
        (4, Array("Standard ACE DB".utf8), database), (4, Array("Standard Jet DB".utf8), database),
        (0, Array("%!PS".utf8), postScript),
    ]

    /// Files of Office before 2007, and newer ones with a password, share one container.
    private static func compound(_ bytes: [UInt8]) -> DocumentError {
        if holds("EncryptedPackage", bytes) { return .encrypted(format: "Word or Excel") }
        if holds("__substg1.0_", bytes) {
            return .notReadable(
                kind: "an Outlook message", advice: "Save the document attached to it.")
        }
        return .notReadable(
            kind: "a Word 97 or Excel 97 file or a password-protected one",
            advice: "Open it in Word or Excel and save it as .docx or .xlsx.")
    }

    /// Whether a name stands in a container's directory, which is written in UTF-16.
    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        let wide: [UInt8] = name.utf8.flatMap { letter in [letter, 0] }
        return ByteSearch.contains(wide, in: bytes.prefix(8 << 20))
    }
}
