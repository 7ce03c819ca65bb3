import Foundation
import Testing

@testable import Documents

/// Every reader on broken files: it may refuse them, and it may not crash, hang or run wild.
///
/// `WAYMARK_FUZZ_SECONDS` is the time for each reader (one second and a quarter where it is not set, ten in all);
/// `WAYMARK_FUZZ_SEED` another start. The input at hand is kept beside the temporary files, so that a crash leaves it.
@Suite(.serialized)
struct ReaderFuzzTests {
    private static let seconds =
        ProcessInfo.processInfo.environment["WAYMARK_FUZZ_SECONDS"].flatMap(Double.init) ?? 1.25
    private static let seed =
        ProcessInfo.processInfo.environment["WAYMARK_FUZZ_SEED"].flatMap(UInt64.init) ?? 20_100_129
    /// Far beyond the reader's own limit: a machine full of other tests is slow, and a hang is longer than that.
    private static let hanging = Duration.seconds(150)
    private static let limits = DocumentLimits(
        unpackedBytes: 64 << 20, rows: 100_000, pages: 50, seconds: 10)

    @Test(arguments: ["docx", "odt", "xlsx", "pdf", "html", "csv", "md", "txt"])
    func `a reader outlives broken files`(kind: String) async throws {
        let whole = try Self.files(kind)
        try #require(!whole.isEmpty)
        var input = FuzzInput(seed: Self.seed)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(Self.seconds)
        var runs = 0
        while clock.now < end {
            let bytes = input.changed(whole[runs % whole.count])
            try Self.keep(bytes, kind)
            let start = clock.now
            _ = try? await DocumentReader.read(bytes, name: "x.\(kind)", limits: Self.limits)
            #expect(clock.now - start < Self.hanging)
            runs += 1
        }
        #expect(runs > 0)
        if ProcessInfo.processInfo.environment["WAYMARK_FUZZ_SECONDS"] != nil {
            print("fuzz \(kind): \(runs) broken files, none brought the reader down")
        }
    }

    @Test func `inputs that once made a reader stumble are read or refused`() async throws {
        let folder = Self.tests.appending(path: "DocumentsTests/Fuzzing/Kept")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        try #require(names.count > 1)
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            _ = try? await DocumentReader.read(bytes, name: name, limits: Self.limits)
        }
    }

    private static let tests = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Whole files of one kind from the tests' own documents.
    private static func files(_ kind: String) throws -> [[UInt8]] {
        let documents = tests.appending(path: "PlanReadingTests/Documents")
        return try FileManager.default.contentsOfDirectory(atPath: documents.path).sorted()
            .map { documents.appending(path: "\($0)/document.\(kind)") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
            .map { [UInt8](try Data(contentsOf: $0)) }
    }

    private static func keep(_ bytes: [UInt8], _ kind: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "waymark-fuzz.\(kind)")
        try Data(bytes).write(to: file)
    }
}
