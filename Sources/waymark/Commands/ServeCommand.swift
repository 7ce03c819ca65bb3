import ArgumentParser
import DemoCouncil
import Foundation
import Logging
import Operations
import Website

/// Opens the record in a browser on this machine.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Open the record in a browser on this machine.",
        discussion: """
            Only this machine can reach it. The first visit makes the first account; after that people sign in. \
            Control-C ends it.

            With --demo it opens a council that does not exist, in a folder of its own within the home folder: your \
            own record is not touched.

            EXAMPLES
              waymark serve
              waymark serve --demo --port 9000
            """)

    @Option(help: "The port.")
    var port = 8080

    @Option(help: "The address: 127.0.0.1, ::1 or localhost.")
    var host = "127.0.0.1"

    @Flag(help: "Open the demonstration council.")
    var demo = false

    @OptionGroup var store: StoreOptions

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("A port is a number from 0 to 65535.")
        }
        if demo, case .database = store.place {
            throw ValidationError("The demonstration keeps a folder of its own: give --home.")
        }
    }

    func run() async throws {
        LoggingSystem.bootstrap(ServeLog.handler)
        try await (demo ? store.place.demonstration : store.place).withStore { store in
            try await store.prepare(at: Clock.now)
            let record = Record(store)
            let door = Door(store)
            if demo {
                await Demonstration.bring(into: record)
                try await DemoCouncil.bringPeople(through: door, at: Clock.now)
            }
            let council = try await record.onlyAuthority()
            let site = try WaymarkSite(
                reception: RecordReception(
                    record: record, door: door, isDemonstration: demo),
                settings: SiteSettings(
                    authority: council, readsPDF: HelperPrograms.missing.isEmpty,
                    isDemonstration: demo))
            let host = host
            let application = try site.application(host: host, port: port) { port in
                let address = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
                Console.error("Waymark is open at http://\(address). Control-C ends it.")
            }
            do {
                try await application.runService()
            } catch {
                throw ServeProblem.of(error, port: port)
            }
        }
    }
}

/// Where the site's log goes: standard error, one line for each request; standard output stays for results.
enum ServeLog {
    @Sendable static func handler(label: String) -> any LogHandler {
        StreamLogHandler.standardError(label: label)
    }
}

/// Why the site could not be opened, as far as the system tells.
enum ServeProblem {
    static func of(_ error: any Error, port: Int) -> any Error {
        let words = String(describing: error)
        if words.contains("errno: \(EADDRINUSE)") || words.contains("Address already in use") {
            return CommandProblem(
                ending: .failed,
                words: "Port \(port) is in use. Choose another: waymark serve --port \(port + 1)")
        }
        if words.contains("errno: \(EACCES)") {
            return CommandProblem(
                ending: .failed, words: "Port \(port) is not yours to open. Choose one above 1023.")
        }
        return error
    }
}

/// The council that does not exist.
enum Demonstration {
    /// Brings its plans in, where that was not done before; one that cannot be read is told and left out.
    static func bring(into record: Record) async {
        for name in DemoCouncil.documents {
            Console.progress("Bringing in \(name)")
            do {
                try await DemoCouncil.bring(name, into: record, at: Clock.now)
                Console.endProgress()
            } catch {
                Console.endProgress()
                Console.error("\(name): \(Ending.of(error).words)")
            }
        }
    }
}
