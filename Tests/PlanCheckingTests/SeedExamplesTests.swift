import Basics
import Documents
import Foundation
import PlanReading
import Planning
import Testing

@testable import PlanChecking

/// What the register shows of each rule: the place of a real plan at which it must fire.
///
/// Source: register, "What none of the five could do on paper". Only places stand here, none of the plans' words.
struct SeedExample: Sendable, CustomStringConvertible {
    var rule: String
    var seed: String
    /// Lines at which it must fire; none where it must fire somewhere in the document.
    var lines: [Int]

    init(_ rule: String, _ seed: String, _ lines: [Int] = []) {
        self.rule = rule
        self.seed = seed
        self.lines = lines
    }

    var description: String {
        "\(rule) at \(seed):\(lines.map(String.init).joined(separator: ","))"
    }
}

/// The examples of the register, a file for each folder of checks.
enum SeedExamples {
    static let all = status + dates + leads + measures + structure
}

/// The five real plans where they lie beside the source tree; they are no part of it.
enum SeedPlans {
    /// `WAYMARK_SEEDS`, or the folder beside the source tree.
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["WAYMARK_SEEDS"] {
            return URL(filePath: path)
        }
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.deletingLastPathComponent().appending(path: "shared/seeds")
    }()

    /// The plan whose text tells no day as past is read as on its own last day of January.
    static let days = ["004": Day(2010, 1, 31)]

    /// Texts by the number in front of their names.
    static let files: [String: URL] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let texts = names.filter { $0.hasSuffix(".txt") }
        return Dictionary(
            texts.map { (String($0.prefix(3)), folder.appending(path: $0)) },
            uniquingKeysWith: { first, _ in first })
    }()

    /// What all rules say of the five plans side by side, by rule and seed: the lines.
    static let lines = Task {
        var plans: [(seed: String, plan: CheckedPlan)] = []
        for (seed, url) in files.sorted(by: { $0.key < $1.key }) {
            let bytes = [UInt8](try Data(contentsOf: url))
            let document = try await DocumentReader.read(bytes, name: url.lastPathComponent)
            let plan = try PlanReader.read(document).plan
            plans.append((seed, CheckedPlan(plan, asAt: days[seed] ?? nil)))
        }
        var found: [String: Set<Int>] = [:]
        for (place, notices) in PlanExamination(plans.map(\.plan)).notices.enumerated() {
            for notice in notices {
                found["\(notice.rule) \(plans[place].seed)", default: []]
                    .formUnion(plans[place].plan.lines(of: notice))
            }
        }
        return found
    }
}

@Suite struct SeedExamplesTests {
    @Test(
        .enabled(if: !SeedPlans.files.isEmpty, "the five plans lie elsewhere (WAYMARK_SEEDS)"),
        arguments: SeedExamples.all)
    func `a rule fires where the register shows it`(example: SeedExample) async throws {
        let found = try #require(
            try await SeedPlans.lines.value["\(example.rule) \(example.seed)"],
            "\(example.rule) says nothing of \(example.seed)")
        let missing = example.lines.filter { !found.contains($0) }
        #expect(missing == [], "\(example.rule) is silent there")
    }
}
