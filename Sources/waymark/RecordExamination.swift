import Basics
import Databases
import Foundation
import Operations
import Storage

/// Looks at a record without changing it.
struct RecordExamination {
    let place: StorePlace

    func findings() async -> [DoctorFinding] {
        if case .home(let folder) = place {
            let file = folder.appending(path: StorePlace.fileName)
            guard FileManager.default.fileExists(atPath: file.path) else {
                return [
                    DoctorFinding(
                        .note, "record", "none yet in \(folder.path): the first import makes it"),
                    disk(at: folder),
                ]
            }
        }
        do {
            return try await place.withStore { store in
                [DoctorFinding(.good, "record", place.words)] + (try await contents(of: store))
            } + diskFindings
        } catch {
            return [DoctorFinding(.broken, "record", Ending.of(error).words)] + diskFindings
        }
    }

    private func contents(of store: Store) async throws -> [DoctorFinding] {
        let pending: [String]
        do throws(StorageError) {
            pending = try await store.pendingMigrations()
        } catch {
            return [DoctorFinding(.broken, "schema", error.words)]
        }
        guard pending.isEmpty else {
            return [
                DoctorFinding(
                    .note, "schema",
                    "\(Words.count(pending.count, "step")) to make, from \(pending[0]): the next command makes them"
                )
            ]
        }
        let plans = try await Record(store).plans(on: Clock.today)
        var findings = [
            DoctorFinding(.good, "schema", "up to date"),
            DoctorFinding(
                .good, "contents",
                "\(Words.count(plans.plans.count, "plan")), "
                    + Words.count(plans.proposals.count, "proposal")),
        ]
        for council in try await store.read({ try $0.authorities.all() }) {
            findings.append(try await history(of: council, in: store))
            findings.append(try await files(of: council, in: store))
        }
        return findings
    }

    private func files(of council: Authority, in store: Store) async throws -> DoctorFinding {
        let files = try await store.read { try $0.sourceFiles.all(of: council.id) }
        var damaged = 0
        for file in files where !(try await store.read { try $0.sourceFiles.isSound(file) }) {
            damaged += 1
        }
        let counted = Words.count(files.count, "file")
        return damaged == 0
            ? DoctorFinding(.good, "files", "\(council.name): \(counted), as they were brought")
            : DoctorFinding(
                .broken, "files",
                "\(council.name): \(damaged) of \(files.count) not as they were brought: restore a backup"
            )
    }

    private func history(of council: Authority, in store: Store) async throws -> DoctorFinding {
        let check = try await store.read { try $0.history.check(council.id) }
        if let place = check.brokenAt {
            return DoctorFinding(
                .broken, "history", "\(council.name): entry \(place) is not as it was written")
        }
        let redacted = check.redacted == 0 ? "" : ", \(check.redacted) values taken out"
        return DoctorFinding(
            .good, "history",
            "\(council.name): \(check.entries == 1 ? "1 entry holds" : "\(check.entries) entries hold") together\(redacted)"
        )
    }

    private var diskFindings: [DoctorFinding] {
        if case .home(let folder) = place { return [disk(at: folder)] }
        return []
    }

    private func disk(at folder: URL) -> DoctorFinding {
        var existing = folder
        while !FileManager.default.fileExists(atPath: existing.path), existing.path != "/" {
            existing.deleteLastPathComponent()
        }
        guard
            let values = try? FileManager.default.attributesOfFileSystem(forPath: existing.path),
            let free = (values[.systemFreeSize] as? NSNumber)?.int64Value
        else { return DoctorFinding(.note, "disk", "its room is not known") }
        let words = "\(free >> 20) MB free"
        return DoctorFinding(free < 200 << 20 ? .broken : .good, "disk", words)
    }
}
