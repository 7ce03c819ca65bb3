import Basics
import Testing

@testable import Documents

struct NumberFormatTests {
    private func shown(_ number: Double, _ code: String) -> String {
        NumberFormat(code: code).display(number, countsFrom1904: false).text
    }

    @Test(
        arguments: [
            (3, "3"), (-3, "-3"), (0.5, "0.5"), (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333333"),
            (1234567.891, "1234567.891"), (1e20, "1E+20"), (1.5e-10, "1.5E-10"), (0, "0"),
            (123456789012, "123456789012"),
        ] as [(Double, String)])
    func `a number without format is short and true`(number: Double, wanted: String) {
        #expect(shown(number, "General") == wanted)
    }

    @Test(
        arguments: [
            (0.45, "0%", "45%"), (0.125, "0%", "13%"), (0.4567, "0.0%", "45.7%"),
            (1234.5, "#,##0", "1,235"),
            (1234567.0, "#,##0.00", "1,234,567.00"), (1.005, "0.00", "1.01"), (7.0, "000", "007"),
            (0, "#", ""),
            (5.0, "\"No. \"0", "No. 5"), (5.0, "0\" weeks\"", "5 weeks"),
            (5.0, "General\" weeks\"", "5 weeks"),
            (-5.0, "0;(0)", "(5)"), (0, "0;-0;\"nil\"", "nil"), (5.0, "[Red]0", "5"),
            (5.0, "[$£-809]#,##0.00", "£5.00"),
            (150.0, "[>=100]\"many\";\"few\"", "many"), (50.0, "[>=100]\"many\";\"few\"", "few"),
            (5.0, ";;;", ""),
            (12345.0, "0.00E+00", "1.23E+04"), (1500000.0, "0.0,,\"m\"", "1.5m"),
            (123456.0, "00-00-00", "12-34-56"),
            (0.5, "# ?/?", "0.5"), (-0.001, "0.00", "0.00"), (999.5, "0", "1000"),
            (1234.0, "_-* #,##0_-", " 1,234 "),
            (5.0, "@", "5"), (0.5, ".00", ".50"), (1.0, "\"Yes\";\"No\"", "Yes"),
            (2.5, "0.0#", "2.5"),
        ] as [(Double, String, String)])
    func `a format code shows the number as Excel does`(
        number: Double, code: String, wanted: String
    ) {
        #expect(shown(number, code) == wanted)
    }

    @Test(arguments: [
        ("dd/mm/yyyy", "04/07/2031"), ("d/m/yy", "4/7/31"), ("mmm-yy", "Jul-31"),
        ("d mmmm yyyy", "4 July 2031"),
        ("dddd d mmm", "Friday 4 Jul"), ("ddd", "Fri"), ("yyyy-mm-dd hh:mm", "2031-07-04 18:05"),
        ("mmmmm", "J"),
        ("h:mm AM/PM", "6:05 PM"), ("hh:mm:ss", "18:05:09"), ("mm:ss", "05:09"),
        ("[h]:mm", "1152810:05"),
        ("dd.mm.yyyy", "04.07.2031"), ("[$-F800]dddd, mmmm dd, yyyy", "04 July 2031"),
        ("[$-809]d mmm yyyy;@", "4 Jul 2031"),
        ("d\\ mmm", "4 Jul"), ("DD/MM/YYYY", "04/07/2031"),
    ])
    func `a day is shown by its code`(code: String, wanted: String) {
        // 4 July 2031, nine seconds past 18:05.
        #expect(shown(48_033 + (18 * 3_600 + 5 * 60 + 9) / 86_400, code) == wanted)
    }

    @Test(arguments: [
        (14, "04/07/2031"), (15, "4-Jul-31"), (17, "Jul-31"), (22, "04/07/2031 00:00"),
        (9, "4803300%"),
    ])
    func `Excel's own formats show as in Britain`(id: Int, wanted: String) {
        #expect(
            NumberFormat(id: id, code: nil).display(48_033, countsFrom1904: false).text == wanted)
    }

    @Test func `a day is a day, a time and a figure are numbers`() {
        let day = NumberFormat(id: 14, code: nil)
        #expect(day.display(61, countsFrom1904: false).value == .day(Day(number: -25_508)))
        #expect(
            day.display(48_033, countsFrom1904: false).value == Day(2031, 7, 4).map { .day($0) })
        #expect(day.display(46_571, countsFrom1904: true).value == Day(2031, 7, 4).map { .day($0) })
        #expect(day.display(1, countsFrom1904: false).value == Day(1900, 1, 1).map { .day($0) })
        #expect(
            NumberFormat(id: 20, code: nil).display(0.5, countsFrom1904: false).value
                == .number(0.5))
        #expect(
            NumberFormat(id: 9, code: nil).display(0.5, countsFrom1904: false).value == .number(0.5)
        )
    }

    @Test func `Excel's day that never was is shown and is no day`() {
        let (text, value) = NumberFormat(id: 14, code: nil).display(60, countsFrom1904: false)
        #expect(text == "29/02/1900")
        #expect(value == .number(60))
    }

    @Test(arguments: [-1.0, 1e9, .infinity, .nan])
    func `a number that is no day is shown as a number`(number: Double) {
        #expect(!shown(number, "dd/mm/yyyy").contains("/"))
    }

    @Test func `no code is too strange to read`() {
        var numbers = FixedNumbers(seed: 3)
        let letters = Array("0#?.,%;[]\"\\@_*EeYMDHSamp/ $<>=-1").map(String.init)
        for _ in 0..<3_000 {
            let code = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
                letters[Int.random(in: letters.indices, using: &numbers)]
            }.joined()
            for number in [0, -1.5, 48_033.25, 1e300, 1e-300] { _ = shown(number, code) }
        }
    }
}
