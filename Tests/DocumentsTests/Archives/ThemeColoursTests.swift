import Testing

@testable import Documents

struct ThemeColoursTests {
    @Test(arguments: [
        ("4472C4", 0.8, "DAE3F3"), ("4472C4", -0.5, "203864"), ("FFFFFF", -0.05, "F2F2F2"),
        ("000000", 0.5, "808080"), ("70AD47", 0.0, "70AD47"),
    ])
    func `a tint keeps the hue and changes the lightness`(hex: String, tint: Double, wanted: String)
        throws
    {
        let colour = try #require(Colour(hex: hex)).tinted(tint)
        let target = try #require(Colour(hex: wanted))
        // Office rounds at other places; a step or two cannot be seen.
        for (one, two) in [
            (colour.red, target.red), (colour.green, target.green), (colour.blue, target.blue),
        ] {
            #expect(abs(Int(one) - Int(two)) <= 2)
        }
    }

    @Test func `a theme is asked by Word's names and by Excel's numbers`() throws {
        let part = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:themeElements><a:clrScheme>
            <a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1>\
            <a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
            <a:dk2><a:srgbClr val="445566"/></a:dk2><a:accent2><a:srgbClr val="ED7D31"/></a:accent2>
            </a:clrScheme></a:themeElements></a:theme>
            """
        let limits = DocumentLimits.standard
        let theme = try ThemeColours(
            XMLReader(Array(part.utf8), part: "t", format: "f", deadline: Deadline(limits)))
        #expect(theme.colour(named: "text1") == Colour(red: 1, green: 2, blue: 3))
        #expect(theme.colour(named: "accent2") == Colour(hex: "ED7D31"))
        #expect(theme.colour(numbered: 0) == .white)
        #expect(theme.colour(numbered: 5) == Colour(hex: "ED7D31"))
        #expect(theme.colour(numbered: 99) == nil)
    }
}
