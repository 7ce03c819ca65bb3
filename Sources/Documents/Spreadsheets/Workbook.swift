/// What a workbook says of its sheets.
struct Workbook {
    /// One sheet, in the order of its tab.
    struct Sheet {
        let name: String
        /// Names the part that holds the sheet.
        let tie: String
        let isHidden: Bool
        /// Rows that print again on every page.
        var headerRows: ClosedRange<Int>?
    }

    private(set) var sheets: [Sheet] = []
    private(set) var countsFrom1904 = false

    init(_ xml: XMLReader<SheetName>) throws(DocumentError) {
        var xml = xml
        while try xml.nextElement() {
            switch xml.name {
            case .workbookProperties:
                countsFrom1904 = xml.has(.date1904) ? xml.isOn(.date1904) : countsFrom1904
            case .sheet where xml.has(.sheetId):
                guard let tie = xml.value(.sheetId) else { continue }
                let state = xml.value(.state) ?? "visible"
                let name = Blanks.collapsed(xml.value(.name) ?? "")
                sheets.append(Sheet(name: name, tie: tie, isHidden: state != "visible"))
            case .definedName where xml.value(.name) == "_xlnm.Print_Titles":
                guard let index = xml.integer(.localSheetId), sheets.indices.contains(index) else {
                    continue
                }
                sheets[index].headerRows = Workbook.rows(try xml.contentText())
            default: continue
            }
        }
    }

    /// Reads the rows of "Plan!$A:$B,Plan!$1:$3".
    static func rows(_ text: String) -> ClosedRange<Int>? {
        for part in text.split(separator: ",") {
            let range = part.split(separator: "!").last ?? part
            let ends = range.split(separator: ":").map { Int($0.drop { $0 == "$" }) }
            if ends.count == 2, let first = ends[0], let last = ends[1], first <= last {
                return first...last
            }
        }
        return nil
    }
}
