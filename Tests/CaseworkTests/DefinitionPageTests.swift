import Foundation
import Testing

@testable import Casework

@Suite struct DefinitionPageTests {
    @Test func `the page of the measures is the one that the definitions make`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/measures.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let wanted = DefinitionPage.markdown()
        let lines = zip(text.split(separator: "\n"), wanted.split(separator: "\n"))
        let first = lines.first { $0.0 != $0.1 }
        #expect(text == wanted, "first other line: \(first.map { "\($0.1)" } ?? "at the end")")
    }

    @Test func `what decides the month is told for every shape`() {
        let bases = Dictionary(grouping: Definition.all, by: \.shape.basis).mapValues(\.count)
        #expect(bases == ["event": 22, "due": 14, "snapshot": 12])
    }
}
