import Testing

@Suite struct SwiftSourceTests {
    @Test(arguments: [
        ("let a = \"one two\" // three", ["one two"]),
        ("let a = \"one \\(b) two\"", ["one ", " two"]),
        ("let a = \"one \\(f(\"inner\", (1, 2))) two\"", ["one ", "inner", " two"]),
        ("let a = \"\"\"\n  one \"two\"\n  \"\"\"", ["\n  one \"two\"\n  "]),
        ("let a = #\"one \\n \"two\" \\#(b)\"#", ["one \\n \"two\" ", ""]),
        ("let a = \"one\\u{2019}s\\ttwo\\\"\"", ["one’s two\""]),
        ("/* \"no\" /* \"nor\" */ \"this\" */ let a = \"yes\"", ["yes"]),
        ("func `says \"no\"`() { a(\"yes\") }", ["yes"]),
        ("#if os(Linux)\nlet a = \"\"\n#endif", [""]),
    ])
    func `literals are found and nothing else is`(text: String, expected: [String]) {
        #expect(SwiftSource(path: "", text: text).literals.map(\.text) == expected)
    }

    @Test func `code keeps its lines and loses words and comments`() {
        let source = SwiftSource(path: "", text: "let a = \"x!\" // b!\nlet c = \"\\(d!)\"")
        #expect(source.code == "let a = \"  \"      \nlet c = \" (d!)\"")
        #expect(source.commentLines == [1])
    }

    @Test func `literals joined by a plus are one phrase`() {
        let source = SwiftSource(path: "", text: "f(\"one \"\n  + \"two\", \"three\")")
        #expect(source.phrases.map(\.text) == ["one two", "three"])
    }
}
