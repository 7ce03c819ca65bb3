import Testing

/// The reader works by what any plan says, never by the words of the five plans it was first tried on. Their text does
/// not lie in this repository: `bin/lib/seed_runs.py` made hashes of it, so these tests never skip.
@Suite struct SeedWordsTests {
    private static let runLength = 5
    private static let longestName = 3

    @Test func `no literal of sources and tests shares five words in a row with a seed`() throws {
        let runs = Set(try hashes("seed-runs.bin"))
        #expect(runs.count > 5_000)
        // Measures of casework say their limits in the words of the regulations, which plans quote too.
        let sources = Repository.sources.filter { $0.room != "Casework" }
        expectNone((sources + Repository.tests).flatMap { sharedRuns(of: $0, with: runs) })
    }

    @Test func `no literal of the reader names a council or a person of the seeds`() throws {
        let names = Set(try hashes("seed-names.bin"))
        #expect(names.count > 50)
        let readers = Repository.sources.filter { ["PlanReading", "Documents"].contains($0.room) }
        #expect(!readers.isEmpty)
        expectNone(readers.flatMap { sharedNames(of: $0, with: names) })
    }

    @Test(arguments: ["seed-runs.bin", "seed-names.bin"])
    func `the hashes are in order, each once`(file: String) throws {
        let hashes = try hashes(file)
        #expect(zip(hashes, hashes.dropFirst()).allSatisfy { $0 < $1 })
    }

    // MARK: - The check finds what it is for

    @Test func `a shared run is found across a plus and not across an interpolation`() {
        let runs: Set = [WordRuns.hash(["one", "two", "three", "four", "five"])]
        let joined = SwiftSource(
            path: "File.swift", text: "let a = \"Zero one, Two \" +\n \"three: four’five\"")
        #expect(sharedRuns(of: joined, with: runs).map(\.line) == [1])
        let parted = SwiftSource(
            path: "File.swift", text: "let a = \"one two \\(b) three four five\"")
        #expect(sharedRuns(of: parted, with: runs) == [])
    }

    @Test func `a name is found whatever its case`() {
        let names: Set = [WordRuns.hash(["otto", "invented"])]
        let source = SwiftSource(
            path: "File.swift", text: "let a = [\"otto\", \"by Otto INVENTED, today\"]")
        #expect(
            sharedNames(of: source, with: names).map(\.words) == [
                "“otto invented” is a name of a seed"
            ])
    }

    /// The vectors of FNV-1a as published; the script checks the same.
    @Test(arguments: [
        ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c),
        ("foobar", 0x8594_4171_f739_67e8),
    ])
    func `the hash is FNV-1a`(text: String, hash: UInt64) {
        #expect(WordRuns.hash([text]) == hash)
    }

    @Test func `words lose case and marks`() {
        #expect(
            WordRuns.words(of: "Head—of: CAFÉ’s 2nd\u{a0}½ <b>x_y</b>") == [
                "head", "of", "café", "s", "2nd", "½", "b", "x", "y", "b",
            ])
    }

    // MARK: - Checks

    private func hashes(_ file: String) throws -> [UInt64] {
        WordRuns.hashes(in: try Repository.bytes("Tests/ArchitectureTests/\(file)"))
    }

    private func sharedRuns(of source: SwiftSource, with runs: Set<UInt64>) -> [Violation] {
        source.phrases.flatMap { phrase in
            WordRuns.runs(of: phrase.text, length: Self.runLength).filter { runs.contains($0.hash) }
                .map {
                    Violation(
                        path: source.path, line: phrase.line,
                        words: "“\($0.words)” stands in a seed")
                }
        }
    }

    private func sharedNames(of source: SwiftSource, with names: Set<UInt64>) -> [Violation] {
        source.phrases.flatMap { phrase in
            (1...Self.longestName).flatMap { WordRuns.runs(of: phrase.text, length: $0) }
                .filter { names.contains($0.hash) }
                .map {
                    Violation(
                        path: source.path, line: phrase.line,
                        words: "“\($0.words)” is a name of a seed")
                }
        }
    }
}
