import Basics

/// Who asks or acts. Before there are accounts it is the owner of the installation, who may see and do everything.
public struct Actor: Sendable, Hashable {
    /// As history writes it.
    public var name: String

    /// From all its fields.
    public init(name: String) { self.name = name }

    /// The owner of the installation.
    public static let owner = Actor(name: "Owner")

    /// Whether the records of an authority are theirs to see.
    public func sees(_ authority: Identifier) -> Bool { true }
}
