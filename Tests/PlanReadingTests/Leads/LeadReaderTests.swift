import Testing

@testable import PlanReading

struct LeadReaderTests {
    static let cases: [(String, [String])] = [
        ("Sam Placeholder", ["Sam Placeholder"]),
        ("Sam Placeholder/Jo Sample", ["Sam Placeholder", "Jo Sample"]),
        (
            "Sam Placeholder, Jo Sample, Kim Invented",
            ["Sam Placeholder", "Jo Sample", "Kim Invented"]
        ),
        ("Sam Placeholder and Jo Sample", ["Sam Placeholder", "Jo Sample"]),
        ("Sam Placeholder Jo Sample", ["Sam Placeholder", "Jo Sample"]),
        ("Head of Service, Early Help", ["Head of Service, Early Help"]),
        ("Director of Education and Skills", ["Director of Education and Skills"]),
        (
            "Head of Service, Fostering Head of SEND",
            ["Head of Service, Fostering", "Head of SEND"]
        ),
        (
            "AD, Safeguarding and Service Manager, Legal",
            ["AD, Safeguarding", "Service Manager, Legal"]
        ),
        (
            "Service Manager, Adoption, Kinship & Permanence",
            ["Service Manager, Adoption, Kinship & Permanence"]
        ),
        (
            "Sam Placeholder, Insight Manager, Youth Justice",
            ["Sam Placeholder, Insight Manager, Youth Justice"]
        ),
        ("Service Leads, District Managers", ["Service Leads", "District Managers"]),
        ("Service Lead Locality Managers", ["Service Lead", "Locality Managers"]),
        ("Sam Placeholder with Fostering Panel", ["Sam Placeholder", "Fostering Panel"]),
        ("AD – Safeguarding", ["AD – Safeguarding"]),
        ("Service Manager, 18-21/25 Pathways", ["Service Manager, 18-21/25 Pathways"]),
        ("Jo Sample (HoS)", ["Jo Sample (HoS)"]),
        ("DCI Head of Public Safety", ["DCI Head of Public Safety"]),
        ("Chair of LSCP", ["Chair of LSCP"]),
        ("Jo Sample.", ["Jo Sample"]),
        ("-", []),
        ("", []),
    ]

    @Test(arguments: cases)
    func `a lead cell is cut between leads and nowhere else`(words: String, leads: [String]) {
        #expect(LeadReader().read([words]).leads == leads)
    }

    @Test func `a line break cuts`() {
        #expect(
            LeadReader().read(["DCS\nSM Workforce", "Police"]).leads == [
                "DCS", "SM Workforce", "Police",
            ])
    }

    @Test func `a lead known from another cell helps to cut one run together`() {
        let reader = LeadReader(known: ["insight consultant"])
        #expect(
            reader.read(["AD, Early Help Insight Consultant"]).leads
                == ["AD, Early Help", "Insight Consultant"])
    }

    @Test func `an odd row of names is asked, not cut`() {
        let reading = LeadReader().read(["Sam Placeholder Jo Mary Sample"])
        #expect(reading.leads.count == 1)
        #expect(reading.doubts.count == 1)
    }
}
