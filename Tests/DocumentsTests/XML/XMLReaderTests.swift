import Testing

@testable import Documents

private enum SampleName: String, XMLVocabulary {
    case plan = "p:plan"
    case item
    case key = "p:key"
    case size

    static let prefixes = ["urn:plan": "p", "urn:item": ""]
}

struct XMLReaderTests {
    private func reader(_ text: String) -> XMLReader<SampleName> {
        XMLReader(
            Array(text.utf8), part: "part", format: "f", deadline: Deadline(.standard))
    }

    /// All text of the part, whatever holds it.
    private func text(_ part: String) throws -> String {
        var xml = reader(part)
        _ = try xml.next()
        return try xml.contentText()
    }

    @Test(arguments: [
        ("<a>x &amp; y</a>", "x & y"), ("<a>&lt;&gt;&quot;&apos;</a>", "<>\"'"),
        ("<a>&#65;&#x42;&#x1F600;</a>", "AB😀"),
        ("<a>R&D &unknown; &#xD800; &</a>", "R&D &unknown; &#xD800; &"),
        ("<a><![CDATA[<b>&amp;]]></a>", "<b>&amp;"), ("<a>1<b>2</b>3<c/>4</a>", "1234"),
        ("<a>x<!-- no -->y<?no?>z</a>", "xyz"),
        ("<?xml version='1.0'?>\n<!-- - -->\n<a>x</a>\n", "x"),
        ("<!DOCTYPE a PUBLIC \"x\" \"y.dtd\"><a>x</a>", "x"), ("\u{FEFF}<a>x</a>", "x"),
    ])
    func `text comes out as its characters`(part: String, wanted: String) throws {
        #expect(try text(part) == wanted)
    }

    @Test func `UTF-16 in either order is read`() throws {
        let units = Array("<a>ünï ✓</a>".utf16)
        let little: [UInt8] = units.reduce(into: [0xff, 0xfe]) {
            $0 += [UInt8($1 & 0xff), UInt8($1 >> 8)]
        }
        let big: [UInt8] = units.reduce(into: [0xfe, 0xff]) {
            $0 += [UInt8($1 >> 8), UInt8($1 & 0xff)]
        }
        for bytes in [little, big] {
            var xml = XMLReader<SampleName>(
                bytes, part: "p", format: "f", deadline: Deadline(.standard))
            _ = try xml.next()
            #expect(try xml.contentText() == "ünï ✓")
        }
    }

    @Test(arguments: [
        "<p:plan xmlns:p=\"urn:plan\" p:key=\"1\"/>", "<z:plan xmlns:z='urn:plan' z:key='1'/>",
        "<plan xmlns=\"urn:plan\" xmlns:q=\"urn:plan\" q:key=\"1\"/>",
        "<p:plan p:key=\"1\"/>",
    ])
    func `a name is known by its namespace, whatever its prefix`(part: String) throws {
        var xml = reader(part)
        #expect(try xml.next() == .start)
        #expect(xml.name == .plan)
        #expect(xml.integer(.key) == 1)
    }

    @Test func `a prefix bound anew inside an element is restored after it`() throws {
        var xml = reader(
            "<item xmlns='urn:item'><x xmlns='urn:other'><item/></x><item size='2'/></item>")
        var sizes: [Int?] = []
        while try xml.nextElement(named: .item) { sizes.append(xml.integer(.size)) }
        #expect(sizes == [nil, 2])
    }

    @Test func `going to the next element passes over what was left unread`() throws {
        var xml = reader(
            "<item><item size='1'><x><item size='9'/></x></item>t<item size='2'/></item>")
        _ = try xml.next()
        let level = xml.depth
        var sizes: [Int?] = []
        while try xml.nextElement(in: level) { sizes.append(xml.integer(.size)) }
        #expect(sizes == [1, 2])
        #expect(try xml.next() == .finished)
    }

    @Test(arguments: [
        ("", true), ("size=\"0\"", false), ("size='false'", false), ("size='on'", true),
    ])
    func `a switch is on unless it says otherwise`(attribute: String, isOn: Bool) throws {
        var xml = reader("<item \(attribute)/>")
        _ = try xml.next()
        #expect(xml.isOn(.size) == isOn)
    }

    @Test func `ever new names are read and not remembered`() throws {
        let many = (0..<2_000).map { "<n\($0)/>" }.joined()
        var xml = reader("<item>\(many)<item size='3'/></item>")
        _ = try xml.next()
        #expect(try xml.nextElement(named: .item))
        #expect(xml.integer(.size) == 3)
    }

    @Test(arguments: [
        ("12", 12), ("-3", -3), ("", nil), ("1.5", nil), ("99999999999999999999", nil),
    ])
    func `whole numbers are read without overflow`(text: String, wanted: Int?) {
        #expect(XMLText.integer(Array(text.utf8)[...]) == wanted)
    }
}
