import Basics

/// How a spreadsheet displays a number: Excel's format codes, such as `dd/mm/yyyy`, `0%` and `#,##0.00`.
struct NumberFormat: Sendable {
    /// The plain way, without a code.
    static let general = NumberFormat(code: "General")

    /// For positive numbers, negative ones, nought and text, as far as the code has them.
    private let sections: [NumberSection]

    /// - Parameters:
    ///   - id: the number of one of Excel's own formats, or of the file's.
    ///   - code: what the file says the number stands for.
    init(id: Int, code: String?) {
        self.init(code: code ?? NumberFormat.builtIn[id] ?? "General")
    }

    init(code: String) { sections = NumberSection.sections(of: code) }

    /// What a cell with a number displays, and its typed value.
    func display(_ number: Double, countsFrom1904: Bool) -> (text: String, value: CellValue) {
        guard let (section, shown) = section(for: number) else {
            return (GeneralNumber.text(number), .number(number))
        }
        if section.isDate {
            guard let moment = SheetMoment(serial: number, countsFrom1904: countsFrom1904) else {
                return (GeneralNumber.text(number), .number(number))
            }
            let value = section.showsDay ? moment.day.map(CellValue.day) : nil
            return (section.text(of: moment), value ?? .number(number))
        }
        return (section.text(of: shown), .number(number))
    }

    /// The section for a number, and the number that it is to show: a section for negative numbers writes its
    /// own sign, if any.
    private func section(for number: Double) -> (NumberSection, Double)? {
        let numeric = sections.prefix(3)
        if let chosen = numeric.first(where: { $0.condition?.holds(for: number) == true }) {
            return (chosen, chosen.condition?.isForNegatives == true ? abs(number) : number)
        }
        let free = numeric.filter { $0.condition == nil }
        guard let first = free.first else { return nil }
        if number < 0, free.count > 1 { return (free[1], abs(number)) }
        if number == 0, free.count > 2 { return (free[2], number) }
        return (first, number)
    }

    /// Excel's own formats as Excel set to British English shows them.
    /// Source: ISO/IEC 29500-1 18.8.30 "numFmt"; days by the British setting, 31/12/2012.
    private static let builtIn: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "£#,##0;-£#,##0", 6: "£#,##0;-£#,##0",
        7: "£#,##0.00;-£#,##0.00", 8: "£#,##0.00;-£#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
        14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
        19: "h:mm:ss AM/PM", 20: "hh:mm", 21: "hh:mm:ss", 22: "dd/mm/yyyy hh:mm",
        27: "dd/mm/yyyy", 28: "dd/mm/yyyy", 29: "dd/mm/yyyy", 30: "dd/mm/yyyy", 31: "dd/mm/yyyy",
        32: "hh:mm:ss", 33: "hh:mm:ss", 34: "hh:mm:ss", 35: "hh:mm:ss", 36: "dd/mm/yyyy",
        37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
        41: "#,##0;-#,##0;-", 42: "£#,##0;-£#,##0;£-", 43: "#,##0.00;-#,##0.00;-",
        44: "£#,##0.00;-£#,##0.00;£-", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0",
        49: "@",
    ]
}
