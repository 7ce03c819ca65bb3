import Foundation

/// Reads PDF files by the programs of poppler: words with their boxes, and the lines and grounds of tables.
public enum PDFReader {
    /// Reads a file's bytes.
    ///
    /// - Throws: `.noText` for a scan, `.encrypted`, `.damaged`, `.tooLarge`, `.tookTooLong`, and
    ///   `.helperMissing` where poppler-utils is not installed.
    public static func read(
        _ bytes: [UInt8], limits: DocumentLimits = .standard
    ) async throws(DocumentError) -> Document {
        guard let file = PrivateFile(bytes, named: "document.pdf") else {
            throw .tooLarge(what: "it does not fit on this machine's disk", limit: "the room left")
        }
        defer { file.remove() }
        let run = ProgramRun(seconds: limits.seconds, package: "poppler-utils")
        let facts = try await PDFFacts(of: file.path, run)
        if facts.pageCount > limits.pages {
            throw .tooLarge(what: "it has \(facts.pageCount) pages", limit: "\(limits.pages) pages")
        }
        let pages = try await PDFPages.all(facts.pageCount, of: file.path, run)
        guard pages.contains(where: { !$0.words.isEmpty }) else {
            throw .noText(pages: facts.pageCount)
        }
        return try await LongWork.run { () throws(DocumentError) in
            let assembly = try PDFAssembly(pages, rowLimit: limits.rows) {
                () throws(DocumentError) in
                if ContinuousClock.now >= run.deadline {
                    throw .tookTooLong(seconds: limits.seconds)
                }
            }
            return Document(
                format: .pdf, propertiesTitle: facts.title, blocks: assembly.blocks,
                furniture: assembly.furniture)
        }
    }
}

/// What `pdfinfo` says of a file.
struct PDFFacts {
    var pageCount: Int
    var title: String?

    init(of path: String, _ run: ProgramRun) async throws(DocumentError) {
        let limit = 1 << 20
        guard let outcome = try await run.run("pdfinfo", ["-enc", "UTF-8", path], limit: limit)
        else {
            throw .damaged(format: "PDF", detail: "what it says of itself has no end")
        }
        guard outcome.isSuccess else {
            if outcome.complaint.contains("assword") { throw .encrypted(format: "PDF") }
            throw .damaged(format: "PDF", detail: "its parts do not fit together")
        }
        var facts: [String: String] = [:]
        for line in String(decoding: outcome.output, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { facts[String(parts[0])] = Blanks.collapsed(parts[1]) }
        }
        guard let count = facts["Pages"].flatMap({ Int($0) }), count > 0 else {
            throw .damaged(format: "PDF", detail: "it has no pages")
        }
        pageCount = count
        title = facts["Title"].flatMap { $0.isEmpty ? nil : $0 }
    }
}
