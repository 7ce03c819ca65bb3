/// The names of elements and attributes that a reader knows; its cases' raw values are names with the
/// vocabulary's own prefixes ("w:p"), whatever prefixes a file uses.
protocol XMLVocabulary: RawRepresentable<String>, Sendable, Equatable {
    /// The vocabulary's prefix for each namespace, by the namespace's address; "" for names without prefix.
    static var prefixes: [String: String] { get }
}
