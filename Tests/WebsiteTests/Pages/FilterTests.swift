import Basics
import Operations
import Planning
import Testing

/// The filter and the order of a plan's actions.
@Suite struct FilterTests {
    private let samples = Samples.plain

    private func rows(_ filter: ActionFilter) -> [String] {
        samples.plan(filter).rows.map { String($0.text.prefix(12)) }
    }

    @Test(arguments: [
        (ActionFilter(words: "PLAN  forum"), 1), (ActionFilter(words: "rosa"), 2),
        (ActionFilter(words: "evenings DROP-in"), 1),
        (ActionFilter(lead: "Dev Mockup"), 2), (ActionFilter(stage: .unknown), 1),
        (ActionFilter(section: 1), 1),
        (ActionFilter(due: .late), 1), (ActionFilter(due: .next30), 1),
        (ActionFilter(due: .next90), 1),
        (ActionFilter(due: .later), 1), (ActionFilter(due: .ongoing), 1),
        (ActionFilter(due: DueWindow.none), 1),
        (ActionFilter(need: .lead), 1), (ActionFilter(need: .date), 1),
        (ActionFilter(need: .measure), 2),
        (ActionFilter(need: .status), 1), (ActionFilter(section: 9), 0),
    ])
    func `a filter lets through what it names`(filter: ActionFilter, count: Int) {
        #expect(samples.plan(filter).rows.count == count)
    }

    @Test func `rows without a date come last both ways`() {
        let up = samples.plan(ActionFilter(order: ActionOrder(.due))).rows
        let down = samples.plan(ActionFilter(order: ActionOrder(.due, isDescending: true))).rows
        #expect(up.prefix(4).map(\.due?.end) == down.prefix(4).reversed().map(\.due?.end))
        #expect(up.suffix(2) == down.suffix(2))
        #expect(up.suffix(2).allSatisfy { $0.due?.end == nil })
    }

    @Test(arguments: [
        (0, Timing.dueSoon(days: 0)), (-1, .late(days: 1)), (30, .dueSoon(days: 30)), (31, .later),
    ])
    func `the deadline’s own day is not late`(days: Int, timing: Timing) {
        let row = ActionRow(
            id: Samples.id("a", 1), text: "x", finding: Samples.id("f", 1),
            due: .day(Samples.today.adding(days: days)), stage: .inProgress)
        #expect(row.timing(on: Samples.today) == timing)
    }

    @Test func `what is done or stopped is not late`() {
        var row = samples.rows[1]
        row.stage = .done
        #expect(row.timing(on: Samples.today) == .done)
        row.stage = .stopped
        #expect(row.timing(on: Samples.today) == .stopped)
    }

    @Test func `the parts of the counts are of the whole`() {
        let counts = ActionCounts(counting: samples.rows, on: Samples.today)
        #expect(
            counts == ActionCounts(actions: 6, done: 1, late: 1, nextDue: Samples.day(2026, 3, 13)))
    }
}
