import Foundation
import Operations

/// A file of the site's own look, ready to be sent.
struct Asset: Sendable, Equatable {
    /// With the hash of its content, so that a browser can keep it for ever.
    var name: String
    var mediaType: String
    var bytes: [UInt8]
}

/// The site's style, script and images out of its bundle, read once at the start.
///
/// The style sheets, one a component, are sent as one; their `@layer`s keep the order among them.
struct Assets: Sendable {
    let style: Asset
    let script: Asset
    let icon: Asset
    private let byName: [String: Asset]

    init(folder: URL) throws(AssetFault) {
        style = Asset(
            stem: "waymark", ending: "css", mediaType: "text/css; charset=utf-8",
            bytes: try Assets.joined(folder.appending(path: "css"), ending: "css"))
        script = Asset(
            stem: "waymark", ending: "js", mediaType: "text/javascript; charset=utf-8",
            bytes: try Assets.joined(folder.appending(path: "js"), ending: "js"))
        icon = Asset(
            stem: "waymark", ending: "svg", mediaType: "image/svg+xml",
            bytes: try Assets.bytes(of: folder.appending(path: "images/waymark.svg")))
        byName = Dictionary(
            [style, script, icon].map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The files that came with the program.
    static func bundled() throws(AssetFault) -> Assets {
        guard let folder = Bundle.module.url(forResource: "Public", withExtension: nil) else {
            throw .missing(name: "Public")
        }
        return try Assets(folder: folder)
    }

    subscript(name: String) -> Asset? { byName[name] }

    private static func joined(_ folder: URL, ending: String) throws(AssetFault) -> [UInt8] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".\(ending)") }.sorted()
        } catch {
            throw .missing(name: folder.lastPathComponent)
        }
        var all: [UInt8] = []
        for name in names { all += try bytes(of: folder.appending(path: name)) }
        return all
    }

    private static func bytes(of file: URL) throws(AssetFault) -> [UInt8] {
        do {
            return Array(try Data(contentsOf: file))
        } catch {
            throw .missing(name: file.lastPathComponent)
        }
    }
}

/// Why the site cannot start: a part of its look is not where the program is.
public enum AssetFault: Error, Sendable, Equatable {
    case missing(name: String)
}

extension Asset {
    fileprivate init(stem: String, ending: String, mediaType: String, bytes: [UInt8]) {
        // FNV-1a, 64 bits: it tells editions of our own files apart and guards nothing.
        let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        self.init(
            name: "\(stem)-\(String(hash, radix: 36)).\(ending)", mediaType: mediaType,
            bytes: bytes)
    }
}

/// Answers for the site's own files.
enum AssetReply {
    static func show(_ visit: Visit) async throws -> Reply {
        guard let asset = visit.parameters.get("name").flatMap({ visit.site.assets[$0] }) else {
            throw Refusal.notFound(what: "file")
        }
        return .asset(asset)
    }
}
