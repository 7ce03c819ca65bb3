import Foundation

@testable import Documents

/// Office files made of the parts that a test names, and the sample files.
enum OfficeFile {
    /// A sample from the tests' folder.
    static func sample(_ name: String, file: String = #filePath) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appending(path: "Samples/\(name)")))
    }

    /// The members of an archive, unpacked.
    static func parts(of bytes: [UInt8]) throws -> [(String, [UInt8])] {
        let limits = DocumentLimits.standard
        var archive = try ZipArchive(
            bytes, format: "zip", limits: limits, deadline: Deadline(limits))
        var parts: [(String, [UInt8])] = []
        for name in archive.names.sorted() {
            parts.append((name, try archive.contents(of: name) ?? []))
        }
        return parts
    }

    // MARK: Word

    private static let wordSpace =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
        + #" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#
        + #" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math""#
        + #" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml""#

    /// A Word file with a body, and parts beside it ("styles": inside of its root element).
    static func word(_ body: String, parts: [String: String] = [:]) -> [UInt8] {
        let roots = [
            "styles": "w:styles", "numbering": "w:numbering", "footnotes": "w:footnotes",
            "comments": "w:comments", "header": "w:hdr", "footer": "w:ftr",
        ]
        var members = [
            ("[Content_Types].xml", "<Types/>"),
            (
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document \(wordSpace)><w:body>\(body)</w:body></w:document>"
            ),
        ]
        var ties = ""
        for (name, inside) in parts.sorted(by: { $0.key < $1.key }) {
            let root = roots[name] ?? name
            members.append(("word/\(name).xml", "<\(root) \(wordSpace)>\(inside)</\(root)>"))
            ties += #"<Relationship Id="r\#(name)" Type="x/\#(name)" Target="\#(name).xml"/>"#
        }
        members.append(("word/_rels/document.xml.rels", "<Relationships>\(ties)</Relationships>"))
        return TinyZip.archive(members)
    }

    static func readWord(_ body: String, parts: [String: String] = [:]) throws -> Document {
        try WordReader.read(word(body, parts: parts), limits: .standard)
    }

    /// A paragraph of plain words.
    static func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    /// A table cell.
    static func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
    }

    // MARK: Excel

    /// An Excel file with one sheet, and parts beside it.
    static func excel(
        rows: String, after: String = "", styles: String = "", strings: String = "",
        workbook: String = "", workbookEnd: String = "", sheetState: String = ""
    ) -> [UInt8] {
        let space = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
        let ties = ["worksheet": "sheet1", "styles": "styles", "sharedStrings": "strings"]
        return TinyZip.archive([
            ("[Content_Types].xml", "<Types/>"),
            (
                "xl/workbook.xml",
                """
                <workbook \(space) xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                \(workbook)<sheets><sheet name="Plan" sheetId="1" \(sheetState) \
                r:id="worksheet"/></sheets>\(workbookEnd)</workbook>
                """
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                    + ties.map { kind, name in
                        #"<Relationship Id="\#(kind)" Type="x/\#(kind)" Target="\#(name).xml"/>"#
                    }.joined() + "</Relationships>"
            ),
            (
                "xl/sheet1.xml",
                "<worksheet \(space)><sheetData>\(rows)</sheetData>\(after)</worksheet>"
            ),
            ("xl/styles.xml", "<styleSheet \(space)>\(styles)</styleSheet>"),
            ("xl/strings.xml", "<sst \(space)>\(strings)</sst>"),
        ])
    }

    // MARK: OpenDocument

    /// An OpenDocument text with a body, and styles for single words and cells.
    static func openDocument(
        _ body: String, automatic: String = "", styles: String = "", manifest: String = ""
    ) -> [UInt8] {
        let names = ["office", "text", "table", "style", "draw"].map {
            let full = $0 == "draw" ? "drawing" : $0
            return #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#(full):1.0""#
        }
        let space =
            names.joined(separator: " ")
            + #" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0""#
        return TinyZip.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                """
                <office:document-content \(space)><office:automatic-styles>\(automatic)\
                </office:automatic-styles><office:body><office:text>\(body)</office:text>\
                </office:body></office:document-content>
                """
            ),
            ("styles.xml", "<office:document-styles \(space)>\(styles)</office:document-styles>"),
            ("META-INF/manifest.xml", "<manifest>\(manifest)</manifest>"),
        ])
    }

    static func readOpenDocument(
        _ body: String, automatic: String = "", styles: String = ""
    ) throws -> Document {
        let bytes = openDocument(body, automatic: automatic, styles: styles)
        return try OpenDocumentReader.read(bytes, limits: .standard)
    }
}
