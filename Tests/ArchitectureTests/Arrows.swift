/// Which room may enter which, as `docs/architecture.md` draws it. SwiftPM itself lets an undeclared sibling import
/// compile, so the arrows are held here.
enum Arrows {
    /// What every plan is made of; it reads and writes nothing.
    static let domain: Set<String> = ["Planning", "Basics"]

    static let rooms: [String: Set<String>] = [
        "Basics": [],
        "Planning": ["Basics"],
        "Statistics": ["Basics"],
        "Casework": ["Statistics", "Basics"],
        "Markup": ["Basics"],
        "Documents": ["Basics", "CLibArchive"],
        "Databases": ["Basics"],
        "DatabasesSQLite": ["Databases", "Basics"],
        "DatabasesPostgres": ["Databases", "Basics", "CLibPQ"],
        "PlanReading": domain.union(["Documents"]),
        "PlanChecking": domain.union(["PlanReading"]),
        "Exporting": domain.union(["Documents", "Markup"]),
        "Loading": ["Documents", "Casework", "Basics"],
        "Storage": domain.union(["Databases"]),
        "Operations": domain.union([
            "Storage", "PlanReading", "PlanChecking", "Exporting", "Documents", "CLibArgon2",
        ]),
        "DemoCouncil": domain.union(["Operations"]),
        "Website": domain.union(["Operations", "Exporting", "Markup"]),
        "waymark": domain.union([
            "Loading", "Casework",
            "Website", "Operations", "DemoCouncil", "Storage", "PlanChecking", "PlanReading",
            "Documents", "Exporting",
            "Databases", "DatabasesSQLite", "DatabasesPostgres",
        ]),
    ]

    /// Libraries of others, and the rooms that may know them.
    static let libraries: [String: Set<String>] = [
        "ArgumentParser": ["waymark"],
        "Crypto": ["Storage"],
        "FoundationXML": ["Documents"],
        "GRDB": ["DatabasesSQLite"],
        "GRDBSQLite": ["DatabasesSQLite"],
        "HTTPTypes": ["Website"],
        "Hummingbird": ["Website"],
        "Logging": ["Website", "waymark"],
        "NIOCore": ["Website"],
        "ServiceLifecycle": ["waymark"],
        "Subprocess": ["Documents"],
        "System": ["Documents"],
        "SystemPackage": ["Documents"],
    ]

    /// What comes with Swift on every machine. It holds nothing that opens a connection to another.
    static let everywhere: Set<String> = ["Dispatch", "Foundation", "Glibc", "Synchronization"]

    /// The module that a line of code imports, if it imports one.
    static func module(importedBy line: Substring) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
            words[..<at].allSatisfy({
                $0.hasPrefix("@") || ["public", "internal", "package"].contains($0)
            })
        else { return nil }
        let kinds: Set<Substring> = [
            "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
        ]
        let name =
            kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
        return name.split(separator: ".").first.map(String.init)
    }

    /// What is wrong about a module in a room, or nil.
    static func fault(of module: String, in room: String) -> String? {
        if everywhere.contains(module) || module == room { return nil }
        if let homes = libraries[module] {
            return homes.contains(room)
                ? nil
                : "\(room) may not use \(module); it belongs to \(homes.sorted().joined(separator: ", "))"
        }
        return rooms[room]?.contains(module) == true ? nil : "\(room) may not enter \(module)"
    }

    static func violations(in source: SwiftSource) -> [Violation] {
        source.codeLines.enumerated().compactMap { index, line in
            module(importedBy: line).flatMap { fault(of: $0, in: source.room) }
                .map { Violation(path: source.path, line: index + 1, words: $0) }
        }
    }
}
