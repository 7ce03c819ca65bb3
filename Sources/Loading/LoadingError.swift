/// Why a folder of case records cannot be loaded at all. Faults in rows are problems, never errors.
public enum LoadingError: Error, Sendable, Hashable {
    /// There is no such folder, or it holds no manifest.
    case noManifest
    /// The manifest is not what it should be; the field at fault is named.
    case badManifest(field: String)
    /// A table's file is there and cannot be read.
    case unreadable(table: String)
    /// A table's file has more rows than can be counted here.
    case tooLarge(table: String)
}
