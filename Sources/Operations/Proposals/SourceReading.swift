import Basics
import Documents
import Planning

/// A plan as it was read from a file or a text, before anything is stored.
public struct SourceReading: Sendable {
    /// The plan with its doubts.
    public var document: PlanDocument
    /// A word for the kind of source: "docx", "pasted".
    public var kind: String
    /// What `--explain` lists: furniture and the columns as they were understood.
    public var explanation: Explanation
    /// Sentences for the person who brought it.
    public var warnings: [String]

    init(
        document: PlanDocument, kind: String, explanation: Explanation = Explanation(),
        warnings: [String] = []
    ) {
        self.document = document
        self.kind = kind
        self.explanation = explanation
        self.warnings = warnings
    }

    /// How the document was understood.
    public struct Explanation: Sendable, Equatable {
        /// A heading and the part of a plan it was taken for.
        public struct Column: Sendable, Equatable {
            /// As the document prints it.
            public var heading: String
            /// The part of a plan.
            public var part: String
        }

        /// Words that are no part of the plan, and why.
        public struct Furniture: Sendable, Equatable {
            /// The reason.
            public var why: String
            /// The document’s words.
            public var text: String
        }

        /// Headings in order of first appearance.
        public var columns: [Column] = []
        /// Words left out, in reading order.
        public var furniture: [Furniture] = []

        init() {}
    }

    /// Reads a source: a document of any kind that Waymark knows, or a plan that it exported.
    ///
    /// - Parameter seconds: how long it may take.
    /// - Throws: `Refusal.notReadable` or `.notAPlan`, with words for the person who brought it.
    public static func read(
        _ source: PlanSource, within seconds: Int = DocumentLimits.standard.seconds
    ) async throws(Refusal) -> SourceReading {
        if let exported = try exportedPlan(source) { return exported }
        let name = source.name ?? "pasted.txt"
        var limits = DocumentLimits.standard
        limits.seconds = seconds
        let end = ContinuousClock.now + .seconds(seconds)
        let document: Document
        do throws(DocumentError) {
            document = try await DocumentReader.read(
                source.bytes, name: name, limits: limits)
        } catch {
            throw .notReadable(words: error.words)
        }
        var reading = try plan(in: document, by: end)
        if source.name == nil { reading.kind = SourceKind.pasted }
        return reading
    }

    /// A plan in `improvement-plan/1`, or nil where the bytes are something else.
    private static func exportedPlan(
        _ source: PlanSource
    ) throws(Refusal) -> SourceReading? {
        let bytes = source.bytes
        let blanks: Set<UInt8> = [9, 10, 13, 32]
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
        let inked = content.lazy.filter { !blanks.contains($0) }.prefix(2)
        // What opens as an object may still be another text: RTF opens with "{\".
        guard inked.first == UInt8(ascii: "{"),
            inked.dropFirst().first.map({ "\"}".utf8.contains($0) }) ?? true
        else { return nil }
        do throws(JSONError) {
            let document = try PlanDocument(json: JSON(reading: Array(content)))
            if let fault = DocumentSoundness.fault(in: document) { throw fault }
            return SourceReading(document: document, kind: SourceKind.plan)
        } catch {
            throw .notReadable(
                words: "This is JSON, but not a plan in the format \(PlanDocument.format). "
                    + "\(error.words) Nothing was stored.")
        }
    }
}
