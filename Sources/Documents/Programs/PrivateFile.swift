import Foundation

/// A file in a folder that only this user can enter, for programs that read no other input. It is gone, with its
/// folder, when the work is done or has failed.
struct PrivateFile {
    let path: String
    private let folder: URL

    /// Writes the bytes; nil when the disk does not take them.
    init?(_ bytes: [UInt8], named name: String) {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("waymark-\(UUID().uuidString)", isDirectory: true)
        let file = folder.appendingPathComponent(name)
        path = file.path
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700])
            try Data(bytes).write(to: file, options: .withoutOverwriting)
        } catch {
            remove()
            return nil
        }
    }

    func remove() {
        // A folder that was never made cannot be removed, and need not be.
        _ = try? FileManager.default.removeItem(at: folder)
    }
}
