import Planning
import Testing

@testable import PlanReading

struct MeasureReaderTests {
    private let reader = MeasureReader(years: PlanYears(years: 2024...2026))

    @Test func `a relative improvement keeps its baseline apart`() throws {
        let measure = try #require(
            reader.measures(in: "12% improvement in visits on time from the May 24 baseline (61%)")
                .first)
        #expect(measure.baseline?.value == 61)
        #expect(measure.target == .init(value: 12, unit: "%", kind: .relativeImprovement))
        #expect(measure.direction == .up)
    }

    @Test func `a trajectory is one measure for each point`() {
        let measures = reader.measures(
            in: "60% of plans reviewed in time in March 2025, growing to 90% by March 2026")
        #expect(measures.map(\.target?.value) == [60, 90])
        #expect(measures.map(\.dueText) == ["March 2025", "March 2026"])
    }

    @Test func `a share set on two quantities is two measures`() {
        #expect(reader.measures(in: "Increased take-up and attendance of 20%").count == 2)
    }

    static let targets: [(String, Double?, PlanDocument.Target.Kind?, PlanDocument.Direction?)] = [
        ("All care plans reviewed", 100, .absolute, .up),
        ("No child waits for a health check", 0, .absolute, .down),
        ("Visits made within 5 days", 5, .absolute, .down),
        ("Placement moves reduce year-on-year", nil, .trend, .down),
        ("Attendance is sustained at 95%", 95, .maintain, .hold),
        ("Reduction in missing episodes of 15%", 15, .reduction, .down),
        ("Re-referrals: from 27% to 20%", 20, .absolute, .down),
        ("Practice is confident and kind", nil, nil, nil),
    ]

    @Test(arguments: targets)
    func `figures and words give target and direction`(
        text: String, value: Double?, kind: PlanDocument.Target.Kind?,
        direction: PlanDocument.Direction?
    ) throws {
        let measure = try #require(reader.measures(in: text).first)
        #expect(measure.target?.value == value)
        #expect(measure.target?.kind == kind)
        #expect(measure.direction == direction)
    }

    @Test(arguments: [
        ("85% of visits on time", true), ("Number of carers approved", true), ("NI 59", true),
        ("All placements reviewed", true), ("Policy agreed by the board", false),
        ("a firm hand at all stages of the work with a child", false),
        ("Training delivered", false),
    ])
    func `a measure states something that can be counted`(text: String, isStated: Bool) {
        #expect(MeasureSigns.isStated(text) == isStated)
    }

    @Test func `indicator codes are read with their followers`() {
        #expect(MeasureSigns.codes(in: "timeliness (NI 59 & 60)") == ["NI 59", "NI 60"])
        #expect(MeasureSigns.codes(in: "EET – NI148") == ["NI 148"])
    }
}
