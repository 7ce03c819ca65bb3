/// An Office Open XML file: parts in a zip archive, tied together by relationships.
struct OfficePackage {
    var archive: ZipArchive
    let format: String
    let deadline: Deadline

    init(
        _ bytes: [UInt8], format: String, limits: DocumentLimits, deadline: Deadline
    ) throws(DocumentError) {
        archive = try ZipArchive(bytes, format: format, limits: limits, deadline: deadline)
        self.format = format
        self.deadline = deadline
    }

    /// Opens a part; nil where the package lacks it.
    mutating func reader<Name: XMLVocabulary>(
        of part: String, as names: Name.Type
    ) throws(DocumentError) -> XMLReader<Name>? {
        guard let bytes = try archive.contents(of: part) else { return nil }
        return XMLReader(bytes, part: part, format: format, deadline: deadline)
    }

    /// The part that holds the document itself.
    ///
    /// - Parameter usual: its name unless the package says otherwise.
    mutating func mainPart(usual: String) throws(DocumentError) -> String {
        let named = try relationships(of: "").first { $0.kind == "officeDocument" }
        for part in [named?.target, usual].compactMap(\.self) where archive.contains(part) {
            return part
        }
        throw .damaged(format: format, detail: "its part \(usual) is missing")
    }

    /// What a part is tied to, in the order of the file; the package itself is "".
    mutating func relationships(of part: String) throws(DocumentError) -> [Relationship] {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let name = slash.map { String(part[part.index(after: $0)...]) } ?? part
        let list = "\(folder)_rels/\(name).rels"
        guard var xml = try reader(of: list, as: PackageName.self) else { return [] }
        var found: [Relationship] = []
        while try xml.nextElement(named: .relationship) {
            guard let id = xml.value(.id), let type = xml.value(.type),
                let target = xml.value(.target), xml.value(.targetMode) != "External"
            else { continue }
            let kind = type.split(separator: "/").last.map(String.init) ?? type
            if found.count >= ReadingBudget.mostSettings { break }
            found.append(
                Relationship(
                    id: id, kind: kind, target: OfficePackage.resolved(target, in: folder)))
        }
        return found
    }

    /// The title of the file's properties, if it has words.
    mutating func propertiesTitle() throws(DocumentError) -> String? {
        let part = try relationships(of: "").first { $0.kind == "core-properties" }?.target
        guard var xml = try reader(of: part ?? "docProps/core.xml", as: PackageName.self) else {
            return nil
        }
        while try xml.nextElement(named: .title) {
            let title = Blanks.collapsed(try xml.contentText())
            return title.isEmpty ? nil : title
        }
        return nil
    }

    /// "../media/x" and "/word/x" as names of members.
    private static func resolved(_ target: String, in folder: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}

/// One tie from a part of a package to another.
struct Relationship {
    let id: String
    /// Last word of the relationship's type: "styles", "worksheet".
    let kind: String
    /// The other part's name.
    let target: String
}

/// Names in the parts that all Office Open XML files share.
enum PackageName: String, XMLVocabulary {
    case relationship = "Relationship"
    case id = "Id"
    case type = "Type"
    case target = "Target"
    case targetMode = "TargetMode"
    case title = "dc:title"

    static let prefixes = [
        "http://schemas.openxmlformats.org/package/2006/relationships": "",
        "http://purl.org/dc/elements/1.1/": "dc",
    ]
}
