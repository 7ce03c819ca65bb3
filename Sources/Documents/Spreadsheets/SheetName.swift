/// Names in the parts of an Excel file.
enum SheetName: String, XMLVocabulary {
    // Workbook
    case workbookProperties = "workbookPr"
    case date1904
    case sheet
    case sheetId = "r:id"
    case state
    case name
    case definedName
    case localSheetId
    // Strings
    case stringItem = "si"
    case run = "r"
    case runProperties = "rPr"
    case text = "t"
    case phonetic = "rPh"
    case bold = "b"
    case italic = "i"
    case strike
    case value = "val"
    // Sheets
    case sheetData
    case row
    case cell = "c"
    case cellStyle = "s"
    case cellValue = "v"
    case inlineString = "is"
    case mergeCell
    case reference = "ref"
    case autoFilter
    case table
    case headerRowCount
    case conditionalFormatting
    case ranges = "sqref"
    case rule = "cfRule"
    case type
    case priority
    case operation = "operator"
    case formula
    case comment
    case commentText = "text"
    // Styles
    case numberFormat = "numFmt"
    case numberFormatId = "numFmtId"
    case formatCode
    case fonts
    case font
    case fontId
    case fills
    case fill
    case fillId
    case patternFill
    case patternType
    case foreground = "fgColor"
    case background = "bgColor"
    case rgb
    case theme
    case tint
    case indexed
    case cellFormats = "cellXfs"
    case format = "xf"
    case differences = "dxfs"
    case difference = "dxf"
    case differenceId = "dxfId"
    case paletteColour = "rgbColor"

    static let prefixes = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
        "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    ]
}
