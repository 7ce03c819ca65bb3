import Basics
import Foundation

/// What a folder of case records says of itself.
struct Manifest: Sendable {
    /// The day on which it was all known.
    var asAt: Day
    /// The first day that is reported on.
    var from: Day

    /// Reads `manifest.json`.
    init(folder: String) throws(LoadingError) {
        guard let data = FileManager.default.contents(atPath: folder + "/manifest.json") else {
            throw .noManifest
        }
        let json: JSON
        do {
            json = try JSON(reading: [UInt8](data))
        } catch {
            throw .badManifest(field: "")
        }
        asAt = try Manifest.day("as_at", json)
        from = try Manifest.day("from", json)
    }

    private static func day(_ field: String, _ json: JSON) throws(LoadingError) -> Day {
        guard case .string(let text) = json[field], let day = Day(iso: text),
            (1900...2100).contains(day.year)
        else { throw .badManifest(field: field) }
        return day
    }
}
