import Basics
import DemoCouncil
import Foundation
import Operations
import Planning
import Testing

@Suite struct DemoDocumentsTests {
    static let expected = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Expected")

    /// What a careful reader finds in a document, a line for each action.
    static func lines(of plan: PlanDocument) -> [String] {
        plan.sections.flatMap(\.findings).flatMap { finding in
            finding.actions.map { action in
                [
                    finding.text ?? "", action.text, action.leads.joined(separator: "; "),
                    action.due?.end?.iso ?? "", action.status?.rawValue ?? "",
                ].joined(separator: " | ")
            }
        }
    }

    @Test(arguments: DemoCouncil.documents)
    func `a document of the demonstration is read as a careful reader reads it`(
        document: String
    ) async throws {
        let reading = try await SourceReading.read(
            .file(name: document, bytes: DemoCouncil.bytes(of: document)), within: 300)
        let name = document.prefix { $0 != "." } + ".json"
        let bytes = try Data(
            contentsOf: DemoDocumentsTests.expected.appending(path: String(name)))
        let wanted = try PlanDocument(json: JSON(reading: [UInt8](bytes)))
        #expect(reading.document.title == wanted.title)
        #expect(
            DemoDocumentsTests.lines(of: reading.document) == DemoDocumentsTests.lines(of: wanted))
    }

    @Test func `the council says in its name that it is a demonstration`() {
        #expect(DemoCouncil.name.hasSuffix("(demonstration)"))
    }
}
