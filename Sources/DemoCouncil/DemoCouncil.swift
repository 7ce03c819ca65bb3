import Basics
import Foundation
import Operations

/// The fictional council that shows what Waymark does; everything about it is invented.
public enum DemoCouncil {
    /// Its name, which says that it is a demonstration.
    public static let name = "Nethermere Borough Council (demonstration)"

    /// Its documents, in the order in which they are brought in.
    public static let documents = [
        "ilacs-improvement-plan.docx", "focused-visit-tracker.xlsx", "peer-review-actions.txt",
        "send-priority-action-plan.pdf",
    ]

    /// The first start on a slow machine must not fail for want of time.
    private static let patienceSeconds = 300

    /// The bytes of one of its documents.
    public static func bytes(of document: String) throws -> [UInt8] {
        let folder = Bundle.module.bundleURL.appending(path: "Documents")
        do {
            return [UInt8](try Data(contentsOf: folder.appending(path: document)))
        } catch {
            throw Refusal.notFound(what: "document of the demonstration")
        }
    }

    /// Brings a document in and accepts it, unless that was done before; says whether it was done now.
    @discardableResult
    public static func bring(
        _ document: String, into record: Record, at now: Instant
    ) async throws -> Bool {
        let setting = "demonstration \(document)"
        guard try await record.setting(setting) == nil else { return false }
        let source = PlanSource.file(name: document, bytes: try bytes(of: document))
        let reading = try await SourceReading.read(source, within: patienceSeconds)
        let proposal = try await record.keep(reading, of: source, authority: name, at: now)
        try await record.settleAllAsSuggested(in: proposal, at: now)
        let plan = try await record.accept(proposal, at: now)
        try await record.set(setting, to: plan.text)
        return true
    }
}
