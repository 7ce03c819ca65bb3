import Testing

@testable import Documents

/// Files made to hurt, and files that were hurt: each gives an error, soon, and none a crash.
struct HostileFileTests {
    private enum Reader: CaseIterable {
        case word, excel, text

        /// The error that reading gives; nil when the file is read.
        func error(_ bytes: [UInt8], limits: DocumentLimits = .standard) -> DocumentError? {
            do {
                switch self {
                case .word: _ = try WordReader.read(bytes, limits: limits)
                case .excel: _ = try SpreadsheetReader.read(bytes, limits: limits)
                case .text: _ = try OpenDocumentReader.read(bytes, limits: limits)
                }
                return nil
            } catch {
                return error
            }
        }
    }

    private func wordError(
        _ bytes: [UInt8], limits: DocumentLimits = .standard
    ) -> DocumentError? {
        Reader.word.error(bytes, limits: limits)
    }

    /// A Word file whose main part is the given text.
    private func word(main: String) -> [UInt8] {
        TinyZip.archive([("[Content_Types].xml", "<Types/>"), ("word/document.xml", main)])
    }

    @Test(arguments: ["writer.docx", "openpyxl.xlsx", "writer.odt"])
    func `a file cut anywhere is damaged`(name: String) throws {
        let bytes = try OfficeFile.sample(name)
        for part in 0..<40 {
            let cut = Array(bytes.prefix(bytes.count * part / 40))
            for reader in Reader.allCases {
                guard case .damaged = reader.error(cut) else {
                    Issue.record("\(name) cut to \(cut.count) bytes was read")
                    return
                }
            }
        }
    }

    @Test(arguments: ["writer.docx", "openpyxl.xlsx", "writer.odt"])
    func `a file with changed bytes gives a document or an error`(name: String) throws {
        let bytes = try OfficeFile.sample(name)
        var numbers = FixedNumbers(seed: 7)
        for _ in 0..<60 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...20, using: &numbers) {
                let place = Int.random(in: changed.indices, using: &numbers)
                changed[place] = UInt8.random(in: 0...255, using: &numbers)
            }
            for reader in Reader.allCases {
                if let error = reader.error(changed) { #expect(!error.words.isEmpty) }
            }
        }
    }

    @Test(arguments: ["writer.docx", "pandoc.docx", "openpyxl.xlsx", "calc.xlsx", "writer.odt"])
    func `parts with changed bytes give a document or an error`(name: String) throws {
        let parts = try OfficeFile.parts(of: OfficeFile.sample(name))
        var numbers = FixedNumbers(seed: 11)
        let marks = Array("<>&;\"'/=[]!?-:0129 \u{e9}".utf8)
        for _ in 0..<40 {
            var changed = parts
            let part = Int.random(in: changed.indices, using: &numbers)
            for _ in 0..<Int.random(in: 1...8, using: &numbers) where !changed[part].1.isEmpty {
                let place = Int.random(in: changed[part].1.indices, using: &numbers)
                changed[part].1[place] = marks[Int.random(in: marks.indices, using: &numbers)]
            }
            let bytes = TinyZip.archive(changed)
            for reader in Reader.allCases {
                if let error = reader.error(bytes) { #expect(!error.words.isEmpty) }
            }
        }
    }

    @Test func `a file without a word is empty`() {
        #expect(wordError(OfficeFile.word("<w:p/>")) == .empty)
        #expect(Reader.excel.error(OfficeFile.excel(rows: "")) == .empty)
        #expect(Reader.text.error(OfficeFile.openDocument("<text:p/>")) == .empty)
    }

    @Test func `bytes that are no zip are damaged`() {
        #expect(
            wordError(Array(repeating: 0x41, count: 5_000))
                == .damaged(format: "Word", detail: "it breaks off before its end"))
    }

    @Test func `a member that unpacks without end is stopped at the limit`() throws {
        let bomb = try OfficeFile.sample("bomb.docx")
        #expect(bomb.count < 60_000)
        let limits = DocumentLimits(unpackedBytes: 8 << 20)
        #expect(
            wordError(bomb, limits: limits)
                == .tooLarge(what: "it unpacks to more than 8 MB", limit: "8 MB"))
        guard case .damaged = wordError(bomb) else {
            Issue.record("noughts were read as a document")
            return
        }
    }

    @Test func `members together may not pass the limit`() {
        let padding = "<!--" + String(repeating: "x", count: 600_000) + "-->"
        let bytes = OfficeFile.word(
            OfficeFile.paragraph("words"), parts: ["styles": padding, "numbering": padding])
        let limits = DocumentLimits(unpackedBytes: 1 << 20)
        #expect(
            wordError(bytes, limits: limits)
                == .tooLarge(what: "it unpacks to more than 1 MB", limit: "1 MB"))
        #expect(wordError(bytes) == nil)
    }

    @Test func `more members than any office file has are too many`() {
        let members = (0...ZipArchive.mostMembers).map { ("m\($0)", [UInt8]()) }
        guard case .tooLarge = wordError(TinyZip.archive(members)) else {
            Issue.record("an archive of \(members.count) members was read")
            return
        }
    }

    @Test func `a member that needs a password is encrypted`() {
        var zip = TinyZip()
        zip.add("word/document.xml", Array("<w:document/>".utf8), isEncrypted: true)
        #expect(wordError(zip.finish()) == .encrypted(format: "Word"))
        let text = OfficeFile.openDocument("", manifest: "<encryption-data/>")
        #expect(Reader.text.error(text) == .encrypted(format: "OpenDocument"))
    }

    @Test func `a name that climbs out of the archive opens nothing`() throws {
        let main =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        let bytes = TinyZip.archive([
            ("../../../../tmp/waymark-was-here", "escaped"), ("/etc/passwd", "escaped"),
            (
                "word/document.xml",
                main + "<w:body><w:p><w:r><w:t>words</w:t></w:r></w:p></w:body></w:document>"
            ),
            (
                "word/_rels/document.xml.rels",
                """
                <Relationships>\
                <Relationship Id="a" Type="x/styles" Target="../../../../../etc/hostname"/>\
                <Relationship Id="b" Type="x/header" Target="file:///etc/hostname"/></Relationships>
                """
            ),
        ])
        let document = try WordReader.read(bytes, limits: .standard)
        #expect(document.words == ["words"])
    }

    @Test func `a missing main part is named`() {
        #expect(
            wordError(TinyZip.archive([("[Content_Types].xml", "<Types/>")]))
                == .damaged(format: "Word", detail: "its part word/document.xml is missing"))
        #expect(
            Reader.excel.error(TinyZip.archive([("a", "b")]))
                == .damaged(format: "Excel", detail: "its part xl/workbook.xml is missing"))
        #expect(
            Reader.text.error(TinyZip.archive([("a", "b")]))
                == .damaged(format: "OpenDocument", detail: "its part content.xml is missing"))
    }

    @Test(arguments: [
        "", "no mark at all", "\u{0}\u{0}\u{0}", "<", "<w:document", "<w:document>",
        "<w:document><w:body>",
        "<w:document a=\"", "<w:document a>", "<a></b>", "<a/><b/>", "<a/>words", "<a><![CDATA[x",
        "<a><!-- x",
        "<?xml", "<!DOCTYPE", "<a><!x></a>", "</a>", "<a b=c/>", "< a/>",
    ])
    func `XML that does not fit together is damaged`(main: String) {
        guard case .damaged(let format, let detail) = wordError(word(main: main)) else {
            Issue.record("\(main) was read")
            return
        }
        #expect(format == "Word")
        #expect(detail.contains("word/document.xml"))
    }

    @Test func `entities that multiply or reach outside are refused`() {
        let bomb = """
            <!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\
            <w:document>&b;</w:document>
            """
        let outside =
            "<!DOCTYPE z [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document>&a;</w:document>"
        for main in [bomb, outside] {
            guard case .damaged(_, let detail) = wordError(word(main: main)) else {
                Issue.record("an entity was read")
                return
            }
            #expect(detail.contains("entities of its own"))
        }
    }

    @Test(arguments: ["<w:p>", "<w:tbl><w:tr><w:tc>", "<w:sdt><w:sdtContent>", "<x>"])
    func `a hundred thousand levels are too deep`(step: String) {
        let main = "<w:document><w:body>" + String(repeating: step, count: 100_000)
        guard case .damaged(_, let detail) = wordError(word(main: main)) else {
            Issue.record("\(step) was read")
            return
        }
        #expect(detail.contains("levels deep"))
    }

    @Test func `reading stops when the time is up`() {
        let many = String(repeating: OfficeFile.paragraph("w"), count: 5_000)
        let limits = DocumentLimits(seconds: 0)
        #expect(wordError(OfficeFile.word(many), limits: limits) == .tookTooLong(seconds: 0))
    }

    @Test func `rows beyond the limit are too many`() {
        let row = "<w:tr>\(OfficeFile.cell("x"))</w:tr>"
        let table = "<w:tbl>" + String(repeating: row, count: 30) + "</w:tbl>"
        let limits = DocumentLimits(rows: 20)
        #expect(
            wordError(OfficeFile.word(table), limits: limits)
                == .tooLarge(what: "it has more than 20 rows", limit: "20 rows"))
        let sheet = (1...30).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined()
        #expect(
            Reader.excel.error(OfficeFile.excel(rows: sheet), limits: limits)
                == .tooLarge(what: "it has more than 20 rows", limit: "20 rows"))
    }

    @Test func `numbers that lie about size cost nothing`() throws {
        let cells =
            OfficeFile.cell("a", "<w:gridSpan w:val=\"2000000000\"/>") + OfficeFile.cell("b")
        let table =
            "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"-5\"/></w:trPr>\(cells)</w:tr></w:tbl>"
        #expect(try OfficeFile.readWord(table).tables[0].columnCount <= 1_000)
        let text = """
            <table:table><table:table-column table:number-columns-repeated="999999999"/>\
            <table:table-row table:number-rows-repeated="999999999"><table:table-cell \
            table:number-columns-repeated="999999999"/></table:table-row></table:table>
            """
        #expect(try OfficeFile.readOpenDocument(text).tables[0].columnCount <= 1_000)
        let far = """
            <row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v>\
            </c></row>
            """
        let dimension = "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"
        let sheet = try SpreadsheetReader.read(
            OfficeFile.excel(rows: far, after: dimension), limits: .standard)
        #expect(sheet.tables[0].rows.count == 3)
    }

    @Test(arguments: [
        "<row r=\"99999999\"/>", "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>",
        "<row r=\"-1\"/>",
    ])
    func `a cell outside the sheet is damage`(rows: String) {
        let found = Reader.excel.error(OfficeFile.excel(rows: rows))
        guard case .damaged = found else {
            Issue.record("\(rows) was read")
            return
        }
    }

    @Test func `styles based on each other end`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
            """
        let document = try OfficeFile.readWord(
            OfficeFile.paragraph("words", "<w:pStyle w:val=\"A\"/>"), parts: ["styles": styles])
        #expect(document.words == ["words"])
    }
}
