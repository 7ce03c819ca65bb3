import Basics
import Databases
import Foundation
import Planning
import Storage
import Testing

@testable import waymark

@Suite struct CommandTests {
    @Test func `read prints an outline`() async throws {
        try await CommandRun.withHome { home in
            let run = try await CommandRun.waymark(
                "read", CommandSamples.file(in: home), home: home)
            let wanted = """
                Nethermere plan
                ===============
                Nethermere Borough Council

                1 section, 1 finding, 2 actions, no measures and no success criteria.

                Visits
                ------

                Recommendation 1: Visits are late
                  - Visit every invented child in time
                    Lead: Head of Visits
                    Due: 31 December 2099
                    Status: Underway (“Going on”)
                  - =Write the visiting rules
                    Lead: none
                    Due: March 2020 (by 31 March 2020)
                    Status: not said

                """
            #expect(run.output == wanted)
            #expect(run.complaint == "")
            #expect(run.code == 0)
        }
    }

    @Test func `read takes the same from standard input and prints it as JSON`() async throws {
        try await CommandRun.withHome { home in
            let json = String(decoding: CommandSamples.plan.json.bytes(), as: UTF8.self)
            let run = try await CommandRun.waymark(
                "read", "-", "--format", "json", home: home, input: json)
            #expect(run.output == json)
            #expect(run.code == 0)
        }
    }

    @Test func `read explains what it left out`() async throws {
        try await CommandRun.withHome { home in
            let run = try await CommandRun.waymark(
                "read", CommandSamples.file(in: home), "--explain", home: home)
            let wanted = """

                Columns understood
                ------------------
                There are none.

                Words left out as furniture
                ---------------------------
                None were left out.

                """
            #expect(run.output.hasSuffix(wanted))
        }
    }

    @Test func `a plan goes in and comes out as it was`() async throws {
        try await CommandRun.withHome { home in
            let file = try CommandSamples.file(in: home)
            let brought = try await CommandRun.waymark("import", file, "--accept", home: home)
            #expect(brought.outputWithoutIdentifiers == "plan ID  2 actions under 1 finding\n")
            let plans = try await CommandRun.waymark("plans", home: home)
            let wanted = """
                plan ID
                  Nethermere plan
                  Nethermere Borough Council
                  2 actions under 1 finding: 0 done, 1 late, next due 31 December 2099

                """
            #expect(plans.outputWithoutIdentifiers == wanted)
            let shown = try await CommandRun.waymark("show", "nethermere", home: home)
            let read = try await CommandRun.waymark("read", file, home: home)
            #expect(shown.output == read.output)
            let exported = try await CommandRun.waymark("export", "Nethermere plan", home: home)
            #expect(Array(exported.output.utf8) == CommandSamples.plan.json.bytes())
            let table = home.appending(path: "plan.csv").path
            let written = try await CommandRun.waymark(
                "export", "nethermere", "--format", "csv", "--output", table, home: home)
            #expect(written.output == "")
            #expect(try String(contentsOfFile: table, encoding: .utf8).contains(",'=Write the"))
        }
    }

    @Test func `a proposal waits until it is accepted`() async throws {
        try await CommandRun.withHome { home in
            _ = try await CommandRun.waymark(
                "import", CommandSamples.file(in: home), "--authority", "Farfield", home: home)
            let plans = try await CommandRun.waymark("plans", home: home)
            #expect(plans.output.hasPrefix("proposal "))
            #expect(plans.output.contains("2 actions under 1 finding, brought "))
            #expect(plans.output.contains("no questions open"))
        }
    }

    @Test func `an empty record says what to do`() async throws {
        try await CommandRun.withHome { home in
            let run = try await CommandRun.waymark("plans", home: home)
            #expect(run.output == "There is no plan yet. Bring one: waymark import plan.docx\n")
        }
    }

    @Test func `a backup is restored elsewhere and never over a record`() async throws {
        try await CommandRun.withHome { home in
            _ = try await CommandRun.waymark(
                "import", CommandSamples.file(in: home), "--accept", home: home)
            let archive = home.appending(path: "backup.tar").path
            let backup = try await CommandRun.waymark("backup", archive, home: home)
            #expect(backup.output.hasPrefix("Wrote \(archive): "))
            #expect(backup.output.hasSuffix(" rows, 1 of them plans.\n"))
            let second = try await CommandRun.waymark("backup", archive, home: home)
            #expect(second.code == 1)
            let replacing = try await CommandRun.waymark("backup", archive, "--replace", home: home)
            #expect(replacing.code == 0)
            let other = home.appending(path: "other").path
            let restored = try await CommandRun.waymark(
                "restore", archive, "--home", other, home: home)
            #expect(restored.code == 0)
            let before = try await CommandRun.waymark("plans", home: home).output
            let after = try await CommandRun.waymark("plans", "--home", other, home: home).output
            #expect(after == before)
            let again = try await CommandRun.waymark(
                "restore", archive, "--home", other, home: home)
            #expect(again.code == 1)
            #expect(
                again.complaint
                    == "waymark: There are records here already. Nothing was changed. "
                    + "Restore into an empty store.\n")
        }
    }

    @Test func `the doctor says what it found`() async throws {
        try await CommandRun.withHome { home in
            let empty = try await CommandRun.waymark("doctor", home: home)
            #expect(empty.output.contains("note  record      none yet in "))
            #expect(
                !FileManager.default.fileExists(atPath: home.appending(path: "waymark.sqlite").path)
            )
            _ = try await CommandRun.waymark(
                "import", CommandSamples.file(in: home), "--accept", home: home)
            let run = try await CommandRun.waymark("doctor", home: home)
            #expect(run.code == 0)
            #expect(run.output.contains("ok    schema      up to date\n"))
            #expect(run.output.contains("ok    contents    1 plan, no proposals\n"))
            #expect(
                run.output.contains(
                    "ok    history     Nethermere Borough Council: 2 entries hold together\n"))
            #expect(
                run.output.contains(
                    "ok    files       Nethermere Borough Council: 1 file, as they were brought\n"))
        }
    }

    @Test func `the doctor notices a changed file and a changed history`() async throws {
        try await CommandRun.withHome { home in
            _ = try await CommandRun.waymark(
                "import", CommandSamples.file(in: home), "--accept", home: home)
            try await StorePlace.home(home).withStore { store in
                try await store.database.write { connection in
                    try connection.execute(
                        "UPDATE source_chunk SET bytes = \([UInt8](repeating: 0, count: 3))")
                    try connection.execute("UPDATE history SET actor = 'Somebody' WHERE seq = 1")
                }
            }
            let run = try await CommandRun.waymark("doctor", home: home)
            #expect(run.code == 1)
            #expect(
                run.output.contains("mend  history     Nethermere Borough Council: entry 1 is not"))
            #expect(
                run.output.contains(
                    "mend  files       Nethermere Borough Council: 1 of 1 not as they were brought")
            )
        }
    }

    @Test func `the doctor says where a record is damaged`() async throws {
        try await CommandRun.withHome { home in
            try Data("no database".utf8).write(to: home.appending(path: "waymark.sqlite"))
            let run = try await CommandRun.waymark("doctor", home: home)
            #expect(run.code == 1)
            #expect(run.output.contains("mend  record      "))
        }
    }

    @Test func `several files are brought in, and what cannot be read does not stop the others`()
        async throws
    {
        try await CommandRun.withHome { home in
            let good = try CommandSamples.file(in: home)
            let bad = home.appending(path: "empty.docx").path
            try Data().write(to: URL(filePath: bad))
            let run = try await CommandRun.waymark("import", bad, good, home: home)
            #expect(run.code == 4)
            #expect(run.outputWithoutIdentifiers == "proposal ID  2 actions under 1 finding\n")
            #expect(run.complaint.hasPrefix("\(bad): This file is empty."))
        }
    }
}
