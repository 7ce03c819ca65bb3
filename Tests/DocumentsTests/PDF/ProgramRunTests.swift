import Foundation
import Testing

@testable import Documents

struct ProgramRunTests {
    @Test func `a program's words come back, and its failure too`() async throws {
        let run = ProgramRun(seconds: 60, package: "coreutils")
        let heard = try #require(await run.run("echo", ["a b", "$HOME", "`c`; d"], limit: 100))
        #expect(String(decoding: heard.output, as: UTF8.self) == "a b $HOME `c`; d\n")
        #expect(heard.isSuccess)
        let failed = try #require(await run.run("false", [], limit: 100))
        #expect(!failed.isSuccess)
    }

    @Test func `a missing program is named with its package`() async {
        let run = ProgramRun(seconds: 60, package: "some-package")
        let error = DocumentError.helperMissing(program: "no-such-program", package: "some-package")
        await #expect(throws: error) { try await run.run("no-such-program", [], limit: 100) }
    }

    @Test(.timeLimit(.minutes(1))) func `a program is killed when the time is up`() async {
        let run = ProgramRun(seconds: 1, package: "coreutils")
        let start = ContinuousClock.now
        await #expect(throws: DocumentError.tookTooLong(seconds: 1)) {
            try await run.run("sleep", ["600"], limit: 100)
        }
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test func `a program that prints without end is cut off`() async throws {
        let run = ProgramRun(seconds: 60, package: "coreutils")
        #expect(try await run.run("yes", [], limit: 1_000) == nil)
    }

    @Test func `a private file can be read by nobody else and leaves nothing`() throws {
        let file = try #require(PrivateFile([1, 2, 3], named: "a.bin"))
        let folder = URL(filePath: file.path).deletingLastPathComponent().path
        let rights = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
        #expect((rights as? NSNumber)?.intValue == 0o700)
        #expect(FileManager.default.contents(atPath: file.path) == Data([1, 2, 3]))
        file.remove()
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}
