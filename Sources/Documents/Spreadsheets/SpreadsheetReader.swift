/// Reads Excel files (.xlsx, .xlsm, .xltx).
public enum SpreadsheetReader {
    private static let format = "Excel"
    /// Rows of hidden sheets that are kept as furniture; look-up lists run to many more.
    private static let mostHiddenRows = 2_000

    /// Reads the visible sheets in the order of their tabs: for each a heading with its name, and one table of
    /// all its words as the cells display them.
    ///
    /// Rows and columns that are hidden or filtered away are still the plan's and are read; hidden sheets,
    /// comments and cells under a merged one are furniture. A sheet without words is left out.
    public static func read(
        _ bytes: [UInt8], limits: DocumentLimits
    ) throws(DocumentError) -> Document {
        var package = try OfficePackage(
            bytes, format: format, limits: limits, deadline: Deadline(limits))
        let main = try package.mainPart(usual: "xl/workbook.xml")
        guard let xml = try package.reader(of: main, as: SheetName.self) else {
            throw .damaged(format: format, detail: "its part \(main) is missing")
        }
        let workbook = try Workbook(xml)
        let ties = try package.relationships(of: main)
        guard workbook.sheets.isEmpty || ties.contains(where: { $0.kind.hasSuffix("sheet") }) else {
            throw .damaged(format: format, detail: "its sheets are missing")
        }
        var budget = ReadingBudget(limits)
        let look = try look(of: ties, workbook, &package, &budget)
        var document = Document(format: .xlsx)
        document.propertiesTitle = try package.propertiesTitle()
        var hiddenRows = mostHiddenRows
        for sheet in workbook.sheets {
            // A chart that fills a sheet of its own has no cells, and a sheet of code has no part.
            guard let tie = ties.first(where: { $0.id == sheet.tie }), tie.kind == "worksheet"
            else { continue }
            guard let xml = try package.reader(of: tie.target, as: SheetName.self) else {
                throw .damaged(format: format, detail: "its part \(tie.target) is missing")
            }
            var reader = SheetReader(xml, look: look)
            if sheet.isHidden {
                let rows = try reader.read(mostRows: hiddenRows, budget: &budget).rows
                hiddenRows = max(1, hiddenRows - rows.count)
                setAside(rows, of: sheet.name, in: &document)
                continue
            }
            var content = try reader.read(budget: &budget)
            let extras = try package.relationships(of: tie.target)
            content.headerRows.formUnion(try headerRows(of: sheet, extras, &package))
            try append(content, of: sheet.name, to: &document, look.deadline, &budget)
            document.furniture += try comments(of: extras, on: sheet.name, &package, &budget)
        }
        if document.blocks.isEmpty, document.furniture.isEmpty { throw .empty }
        return document
    }

    private static func look(
        of ties: [Relationship], _ workbook: Workbook, _ package: inout OfficePackage,
        _ budget: inout ReadingBudget
    ) throws(DocumentError) -> SheetLook {
        var theme = ThemeColours()
        if let part = ties.first(where: { $0.kind == "theme" })?.target,
            let xml = try package.reader(of: part, as: ThemeName.self)
        {
            theme = try ThemeColours(xml)
        }
        var styles = SheetStyles()
        if let part = ties.first(where: { $0.kind == "styles" })?.target,
            let xml = try package.reader(of: part, as: SheetName.self)
        {
            styles = try SheetStyles(xml, theme: theme)
        }
        var strings: [CellText] = []
        if let part = ties.first(where: { $0.kind == "sharedStrings" })?.target,
            var xml = try package.reader(of: part, as: SheetName.self)
        {
            while try xml.nextElement(named: .stringItem) {
                try budget.countParagraph()
                strings.append(try xml.cellText())
            }
        }
        return SheetLook(
            styles: styles, strings: strings, countsFrom1904: workbook.countsFrom1904,
            deadline: package.deadline)
    }

    private static func append(
        _ sheet: Sheet, of name: String, to document: inout Document, _ deadline: Deadline,
        _ budget: inout ReadingBudget
    ) throws(DocumentError) {
        guard var table = SheetTable(sheet, name: name, deadline: deadline) else { return }
        let heading = Paragraph(name, role: .heading(level: 1), place: Place(sheet: name))
        document.blocks.append(.paragraph(heading))
        document.blocks.append(.table(try table.build(budget: &budget)))
        document.furniture += table.covered
    }

    private static func setAside(
        _ rows: [SheetRow], of name: String, in document: inout Document
    ) {
        for row in rows where row.hasWords {
            let words = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
            document.furniture.append(
                Furniture(
                    reason: .hidden, text: words, place: Place(sheet: name, sheetRow: row.number)))
        }
    }

    /// The rows that print again on every page, and those that head the sheet's data tables.
    private static func headerRows(
        of sheet: Workbook.Sheet, _ ties: [Relationship], _ package: inout OfficePackage
    ) throws(DocumentError) -> Set<Int> {
        var rows: Set<Int> = []
        if let printed = sheet.headerRows, printed.count < 100 { rows.formUnion(printed) }
        for tie in ties where tie.kind == "table" {
            guard var xml = try package.reader(of: tie.target, as: SheetName.self),
                try xml.nextElement(named: .table), xml.integer(.headerRowCount) != 0,
                let range = xml.value(.reference).flatMap({ CellRange($0) })
            else { continue }
            rows.insert(range.rows.lowerBound)
        }
        return rows
    }

    private static func comments(
        of ties: [Relationship], on sheet: String, _ package: inout OfficePackage,
        _ budget: inout ReadingBudget
    ) throws(DocumentError) -> [Furniture] {
        var found: [Furniture] = []
        for tie in ties where tie.kind == "comments" {
            guard var xml = try package.reader(of: tie.target, as: SheetName.self) else { continue }
            while try xml.nextElement(named: .comment) {
                try budget.countParagraph()
                let row = xml.bytes(of: .reference).flatMap { CellAddress($0)?.row }
                let place = Place(sheet: sheet, sheetRow: row)
                let level = xml.depth
                while try xml.nextElement(in: level) {
                    guard xml.name == .commentText else { continue }
                    let text = try xml.cellText().paragraphs(style: [])
                        .map(\.text).joined(separator: "\n")
                    if !text.isEmpty {
                        found.append(Furniture(reason: .comment, text: text, place: place))
                    }
                }
            }
        }
        return found
    }
}
