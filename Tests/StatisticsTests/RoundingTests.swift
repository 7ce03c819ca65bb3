import Testing

@testable import Statistics

@Suite struct RoundingTests {
    @Test(arguments: [
        (5, 8, "62.5"), (1, 16, "6.3"), (2, 3, "66.7"), (1, 3, "33.3"), (199, 2000, "10.0"),
        (0, 7, "0.0"), (7, 7, "100.0"), (33, 39, "84.6"),
    ])
    func `a share is rounded half up`(numerator: Int, denominator: Int, text: String) {
        #expect(Tenths.percent(numerator, of: denominator)?.text == text)
    }

    @Test func `no cases are no share`() {
        #expect(Tenths.percent(0, of: 0) == nil)
        #expect(Tenths.mean(sum: 0, count: 0) == nil)
        #expect(HalfUp.quotient(1, by: -1) == nil)
    }

    @Test func `half goes up below zero too`() {
        #expect(HalfUp.quotient(-5, by: 2) == -2)
        #expect(HalfUp.quotient(-7, by: 4) == -2)
        #expect(Tenths(-5).text == "-0.5")
        #expect(Tenths(-5) < Tenths(4))
    }

    @Test func `a mean has one decimal`() {
        #expect(Tenths.mean(sum: 2, count: 3)?.text == "0.7")
        #expect(Tenths.mean(sum: 1237, count: 4)?.text == "309.3")
    }

    @Test func `a median is exact in halves`() {
        #expect(Median.tenths(ofSorted: [3, 4, 9, 20] as [Int32])?.text == "6.5")
        #expect(Median.tenths(ofSorted: [3, 4, 9] as [Int32])?.text == "4.0")
        #expect(Median.tenths(ofSorted: [] as [Int32]) == nil)
    }
}
