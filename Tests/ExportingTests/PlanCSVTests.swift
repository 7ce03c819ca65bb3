import Basics
import Planning
import Testing

@testable import Exporting

@Suite struct PlanCSVTests {
    @Test func `every row has a value for every heading`() {
        let rows = PlanCSV.rows(of: PlanOutlineTests.plan)
        #expect(rows.count == 3)
        #expect(rows.allSatisfy { $0.count == PlanCSV.headings.count })
    }

    @Test func `an action stands in its row with the words of the document`() {
        let row = Dictionary(
            zip(PlanCSV.headings, PlanCSV.rows(of: PlanOutlineTests.plan)[0]),
            uniquingKeysWith: { first, _ in first })
        #expect(row["Finding"] == "Visits are late")
        #expect(row["Action number"] == "1.1")
        #expect(row["Leads"] == "Head of Visits\nMs Quillfeather")
        #expect(row["Due (words)"] == "Feb '27")
        #expect(row["Due by"] == "2027-02-28")
        #expect(row["Status"] == "Completed")
        #expect(row["Measures"] == "Visits in time")
    }

    @Test func `a plan is read back from its JSON`() throws {
        let bytes = PlanJSON.bytes(of: PlanOutlineTests.plan)
        #expect(try PlanDocument(json: JSON(reading: bytes)) == PlanOutlineTests.plan)
    }
}
