import Foundation
import Testing

@testable import Website

/// The pages as they are sent, one file a state; `WAYMARK_RECORD=1` writes them anew for a person to look at.
@Suite struct SnapshotTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots")
    static let isRecording = ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1"

    @Test(arguments: Samples.plain.states.map(\.name))
    func `a page is as it was last looked at`(name: String) throws {
        let state = try #require(Samples.plain.states.first { $0.name == name })
        let html = Samples.plain.html(
            of: state.page, isDemonstration: name.hasSuffix("-demonstration"))
        let file = SnapshotTests.folder.appending(path: "\(name).html")
        if SnapshotTests.isRecording { try Data(html.utf8).write(to: file) }
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(html == kept, "The page differs from Snapshots/\(name).html")
    }

    @Test func `every snapshot is a page's`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: SnapshotTests.folder.path)
        let names = Set(Samples.plain.states.map { "\($0.name).html" })
        #expect(Set(files) == names)
    }
}
