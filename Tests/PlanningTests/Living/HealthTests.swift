import Basics
import Foundation
import Testing

@testable import Planning

@Suite struct HealthTests {
    static let today = Day(2027, 6, 15) ?? Day(number: 0)

    /// The table of `docs/status.md`, row by row.
    static let table: [[String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/status.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }()

    @Test func `the published table is there`() { #expect(Self.table.count > 20) }

    @Test(arguments: table)
    func `each row of the published table is what the rule says`(row: [String]) throws {
        let due: Due? =
            switch row[2] {
            case "none": nil
            case "ongoing": Due(precision: .ongoing)
            default: .day(Self.today.adding(days: try #require(Int(row[2]))))
            }
        let health = Health(
            Health.Facts(
                stage: try #require(Stage(rawValue: row[0])), proof: Proof(rawValue: row[1]),
                due: due, updatedOn: Int(row[3]).map { Self.today.adding(days: -$0) },
                acceptedOn: Self.today.adding(days: -(try #require(Int(row[4])))),
                behind: row[5] == "–" ? [] : [row[5]]), on: Self.today)
        #expect((health.rag?.words.lowercased() ?? "none") == row[6])
        #expect(health.sentence == row[7])
    }

    @Test func `the owner's colour differs only where both say one`() {
        let late = Health(
            .init(
                stage: .inProgress, due: .day(Self.today.adding(days: -9)), acceptedOn: Self.today),
            on: Self.today)
        #expect(late.differs(from: .green))
        #expect(!late.differs(from: .red))
        #expect(!late.differs(from: nil))
    }

    @Test func `evidence proves only what is claimed, and only while nobody refused it`() {
        #expect(Proof.of(stage: .inProgress, verdicts: [.accepted]) == nil)
        #expect(Proof.of(stage: .done, verdicts: []) == .claimed)
        #expect(Proof.of(stage: .done, verdicts: [.notAccepted]) == .claimed)
        #expect(Proof.of(stage: .done, verdicts: [.notAccepted, nil]) == .evidenced)
        #expect(Proof.of(stage: .done, verdicts: [nil, .accepted]) == .checked)
    }
}
