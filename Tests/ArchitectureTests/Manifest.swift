/// The table of rooms in `Package.swift`, read as text.
enum Manifest {
    struct Entry: Equatable {
        var name: String
        var rooms: [String]
        var libraries: [String]
    }

    static func entries(in text: String) -> [Entry] {
        text.components(between: "Room(", and: ")").compactMap { words in
            guard let name = words.components(between: "name: \"", and: "\"").first else {
                return nil
            }
            let rooms = words.components(between: "rooms: [", and: "]").first ?? ""
            let libraries = words.components(between: "libraries: [", and: "]").first ?? ""
            return Entry(
                name: name, rooms: rooms.components(between: "\"", and: "\""),
                libraries: libraries.split(separator: ",").map {
                    String($0.drop { !$0.isLetter }.prefix(while: \.isLetter))
                })
        }
    }

    /// The repositories of the libraries: "groue/GRDB.swift" and so on.
    static func repositories(in text: String) -> [String] {
        Set(text.components(between: "repository: \"", and: "\"")).sorted()
    }
}

extension StringProtocol {
    /// Every text between an opening and the next closing.
    func components(between opening: String, and closing: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: opening) {
            guard let end = rest[start.upperBound...].firstRange(of: closing) else { break }
            found.append(String(rest[start.upperBound..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return found
    }
}
