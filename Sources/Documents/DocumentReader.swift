/// Reads any file that Waymark knows into a neutral `Document`.
public enum DocumentReader {
    /// Reads a file's bytes. The bytes decide what it is; the name only helps between kinds of text.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: the file's name, for its ending (".csv" against ".txt").
    ///   - limits: what it may cost.
    /// - Throws: `DocumentError` with words for the person who brought the file.
    public static func read(
        _ bytes: [UInt8], name: String, limits: DocumentLimits = .standard
    ) async throws(DocumentError) -> Document {
        if bytes.isEmpty { throw .empty }
        if bytes.count > limits.unpackedBytes {
            throw .tooLarge(
                what: "it has \(bytes.count >> 20) MB", limit: "\(limits.unpackedBytes >> 20) MB")
        }
        switch try await LongWork.run({ FileKind.of(bytes, name: name) }) {
        case .refused(let error): throw error
        case .pdf: return try await PDFReader.read(bytes, limits: limits)
        case .office(let format):
            return try await LongWork.run { () throws(DocumentError) in
                try office(bytes, format, limits)
            }
        case .html:
            return try await LongWork.run { () throws(DocumentError) in
                try HTMLReader.read(bytes, limits: limits)
            }
        case .text(let format):
            return try await LongWork.run { () throws(DocumentError) in
                try text(bytes, format, limits)
            }
        }
    }

    private static func office(
        _ bytes: [UInt8], _ format: DocumentFormat, _ limits: DocumentLimits
    ) throws(DocumentError) -> Document {
        switch format {
        case .odt: try OpenDocumentReader.read(bytes, limits: limits)
        case .xlsx: try SpreadsheetReader.read(bytes, limits: limits)
        default: try WordReader.read(bytes, limits: limits)
        }
    }

    private static func text(
        _ bytes: [UInt8], _ format: DocumentFormat, _ limits: DocumentLimits
    ) throws(DocumentError) -> Document {
        switch format {
        case .csv, .tsv: try CSVReader.read(bytes, as: format, limits: limits)
        default: try PlainTextReader.read(bytes, as: format, limits: limits)
        }
    }
}

/// What reading a file may cost.
public struct DocumentLimits: Sendable {
    /// Bytes of all unpacked members together.
    public var unpackedBytes: Int
    /// Rows of all tables and sheets together.
    public var rows: Int
    /// Pages of a PDF.
    public var pages: Int
    /// Seconds that reading may take.
    public var seconds: Int

    /// Limits for one reading; the standard ones where nothing is said.
    public init(
        unpackedBytes: Int = 512 << 20, rows: Int = 200_000, pages: Int = 2_000, seconds: Int = 20
    ) {
        self.unpackedBytes = unpackedBytes
        self.rows = rows
        self.pages = pages
        self.seconds = seconds
    }

    /// The limits of `waymark read` and the website.
    public static let standard = DocumentLimits()
}
