/// Web pages that a Word file holds whole, for Word to take in when it opens the file; programs that export Word
/// files without Word write them so.
enum WordImports {
    /// The blocks of each such page by its tie.
    static func blocks(
        of ties: [Relationship], _ package: inout OfficePackage, _ limits: DocumentLimits
    ) throws(DocumentError) -> [String: [Block]] {
        var imports: [String: [Block]] = [:]
        for tie in ties where tie.kind == "aFChunk" {
            guard let bytes = try package.archive.contents(of: tie.target) else { continue }
            let ending = tie.target.split(separator: ".").last?.lowercased() ?? ""
            guard ["htm", "html", "xhtml"].contains(ending) else {
                // A mail archive or another Word file: better refused than read without its words.
                throw .notReadable(
                    kind: "a Word file that holds a whole .\(ending) file",
                    advice: "Open it in Word, save it again, and bring that.")
            }
            var page = try HTMLReader.read(bytes, limits: limits)
            for index in page.blocks.indices { page.blocks[index].forgetLines() }
            imports[tie.id] = page.blocks
        }
        return imports
    }
}

extension Block {
    /// Lines of a page inside a file tell a person nothing.
    fileprivate mutating func forgetLines() {
        switch self {
        case .paragraph(var paragraph):
            paragraph.place.line = nil
            self = .paragraph(paragraph)
        case .table(var table):
            table.place.line = nil
            for index in table.rows.indices { table.rows[index].place.line = nil }
            self = .table(table)
        }
    }
}
