import Casework
import Documents
import Foundation
import Testing

@testable import Loading

/// Files that somebody broke: whatever is in them, no row vanishes without a problem, and the figures can be computed.
@Suite struct MutationTests {
    /// A small generator with a fixed seed.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let tables: [String: String] = [
        "team": "team_id,name,parent_team_id,service\nT1,One,,area\nT2,\"T, \"\"2\"\"\",T1,area\n",
        "worker":
            "worker_id,team_id,role,fte_pct,start_date,end_date\nW1,T2,SW,100,2001-01-01,\n"
            + "W2,T1,SW,50,2001-01-01,2011-01-01\n",
        "child": "child_id,dob,sex\nC1,2005-05-05,M\nC2,,F\nC3,2012-01-31,a) f\n",
        "allocation":
            "allocation_id,child_id,worker_id,team_id,role,start_date,end_date,recorded_at\n"
            + "A1,C1,W1,T1,SW,2010-01-01,,2010-01-01\nA2,C2,W2,T2,SW,2011-06-06,,2011-06-06\n",
        "missing_episode":
            "missing_id,child_id,start_at,end_at,context,kind,recorded_at\n"
            + "M1,C1,2011-11-01T10:00,2011-11-02T10:00,home,missing,2011-11-03\n"
            + "M2,C1,2011-11-05T10:00,2011-11-05T12:00,care,missing,2011-11-06\n",
    ]

    private static let pieces: [[UInt8]] =
        [
            ",", "\"", "\n", "\r\n", "\"\"", "\u{A0}", "2011-02-30", "99999999999", "T1", "C1",
            "\0", "#N/A",
            "1/1/11", "40544", "ab) ", "\u{FEFF}", "-", "999999999",
        ].map { Array($0.utf8) } + [[0xFF], [0xC2], [0xE2, 0x82]]

    private func mutated(_ text: String, _ dice: inout Dice) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
            let place = Int.random(in: 0...bytes.count, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0:
                let end = min(bytes.count, place + Int.random(in: 1...9, using: &dice))
                bytes.removeSubrange(place..<end)
            case 1:
                bytes.insert(contentsOf: Self.pieces.randomElement(using: &dice) ?? [], at: place)
            case 2 where place < bytes.count:
                bytes[place] = UInt8.random(in: 0...255, using: &dice)
            default: bytes.insert(contentsOf: bytes.prefix(place).suffix(40), at: place)
            }
        }
        return bytes
    }

    private func rows(in bytes: [UInt8]) -> Int {
        var count = 0
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let span = bytes.span
        CSVScanner().forEachRecord(in: span.extracting(start..<bytes.count)) { record in
            let isBlank = record.fields.count == 1 && record.fields[0].range.isEmpty
            if record.number > 1, !isBlank { count += 1 }
            return true
        }
        return count
    }

    @Test(arguments: 1...6) func `every row is accepted or set aside`(seed: UInt64) async throws {
        var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "waymark-mutated-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let manifest = #"{"as_at": "2012-03-31", "from": "2011-04-01"}"#
        try Data(manifest.utf8).write(to: folder.appending(path: "manifest.json"))
        for _ in 0..<15 {
            var counts: [String: Int] = [:]
            for (name, text) in Self.tables.sorted(by: { $0.key < $1.key }) {
                let bytes = mutated(text, &dice)
                counts[name] = rows(in: bytes)
                try Data(bytes).write(to: folder.appending(path: "\(name).csv"))
            }
            let load = try await CaseLoad.read(folder.path)
            for (name, count) in counts {
                let aside = load.problems.count { $0.table == name && $0.rule.action == .setAside }
                #expect(load.records.count(of: name) + aside == count, "\(name), seed \(seed)")
            }
            let figures = try await Calculation(load.records).figures()
            #expect(figures.all.allSatisfy { ($0.cell.denominator ?? 1) > 0 })
        }
    }
}
