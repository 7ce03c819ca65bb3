/// The values that a coded column may hold, and what else is understood as one of them.
public struct CodeSet: Sendable, Hashable {
    /// What the set is called in the format's description.
    public let name: String
    /// The codes in their order; a code is stored as its place here.
    public let codes: [String]
    /// Other spellings, in lower case, and the code that each means.
    public let aliases: [String: String]

    /// A set from its codes, parted by spaces.
    init(_ name: String, _ codes: String, aliases: [String: String] = [:]) {
        self.name = name
        self.codes = codes.split(separator: " ").map(String.init)
        self.aliases = aliases
    }

    /// The place of a code; nil where the set has no such code.
    public func place(of code: String) -> UInt8? {
        codes.firstIndex(of: code).map(UInt8.init)
    }
}
