import Testing

@Suite struct ArrowsTests {
    @Test func `no room enters one that it may not`() {
        expectNone(Repository.sources.flatMap(Arrows.violations))
    }

    @Test func `every room has its line in the table`() {
        let rooms = Repository.folders(in: "Sources").filter { room in
            Repository.sources.contains { $0.room == room }
        }
        #expect(!rooms.isEmpty)
        #expect(Set(rooms).subtracting(Arrows.rooms.keys).sorted() == [])
    }

    @Test func `the manifest allows no more than the table`() throws {
        let entries = Manifest.entries(in: try Repository.text("Package.swift"))
        #expect(entries.count > 10)
        for entry in entries where entry.name != "TestSupport" {
            let more = Set(entry.rooms).subtracting(Arrows.rooms[entry.name] ?? [])
            #expect(more.isEmpty, "\(entry.name) in Package.swift may enter \(more.sorted())")
        }
    }

    @Test func `no arrow leads in a circle`() {
        for room in Arrows.rooms.keys {
            var reached: Set<String> = []
            var next = Arrows.rooms[room] ?? []
            while !next.isEmpty {
                reached.formUnion(next)
                next = Set(next.flatMap { Arrows.rooms[$0] ?? [] }).subtracting(reached)
            }
            #expect(!reached.contains(room), "\(room) comes back to itself")
        }
    }

    @Test(arguments: [
        ("import Storage", "Website", "Website may not enter Storage"),
        (
            "@preconcurrency import GRDB", "Storage",
            "Storage may not use GRDB; it belongs to DatabasesSQLite"
        ),
        ("public import struct Planning.Due", "Basics", "Basics may not enter Planning"),
        (
            "import FoundationNetworking", "Documents",
            "Documents may not enter FoundationNetworking"
        ),
    ])
    func `a forbidden import is reported`(line: String, room: String, words: String) {
        let source = SwiftSource(path: "Sources/\(room)/File.swift", text: "// \(line)\n\(line)\n")
        #expect(
            Arrows.violations(in: source) == [Violation(path: source.path, line: 2, words: words)])
    }
}
