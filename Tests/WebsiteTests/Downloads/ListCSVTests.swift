import Operations
import Testing

@testable import Website

@Suite struct ListCSVTests {
    private func lines(_ file: FileToSave) -> [String] {
        String(decoding: file.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(
            String.init)
    }

    @Test func `the list of actions holds the rows that the page shows, in its order`() {
        let value = Samples.plain.plan(ActionFilter(order: ActionOrder(.due)))
        let all = lines(ListCSV.actions(value))
        #expect(all.count == value.rows.count + 1)
        #expect(all[1].contains("Rewrite the pathway plan"))
        #expect(all[2].contains(",2026-01-31,26,In progress,,Behind schedule,Amber,yes"))
    }

    @Test func `every list has as many values a line as headings`() {
        let files = [
            ListCSV.findings(Samples.plain.findings), ListCSV.measures(Samples.plain.measures),
            ListCSV.leads(Samples.plain.leads),
        ]
        for file in files {
            #expect(file.name.hasSuffix(".csv"))
            let counts = lines(file).map { line in
                line.enumerated().reduce((0, false)) { state, item in
                    if item.element == "\"" { return (state.0, !state.1) }
                    return (state.0 + (item.element == "," && !state.1 ? 1 : 0), state.1)
                }.0
            }
            #expect(Set(counts).count == 1)
        }
        #expect(lines(files[2]).count == 5)
    }
}
