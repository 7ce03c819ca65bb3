/// How a delimited text is written: what parts its fields, and where its records begin.
public struct CSVDialect: Sendable, Equatable {
    /// What stands between fields.
    public var delimiter: UInt8
    /// Where the first record begins: after a byte-order mark and a spreadsheet's `sep=;` line.
    public var start: Int

    private static let candidates = Array(",;\t|".utf8)

    /// Finds the delimiter that cuts the first records most evenly; a `sep=` line decides.
    public static func of(_ bytes: Span<UInt8>) -> CSVDialect {
        var start = 0
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
        if let named = separatorLine(bytes, from: start) { return named }
        let head = bytes.extracting(start..<min(bytes.count, start + 65_536))
        var best: (score: Score, delimiter: UInt8)?
        for delimiter in candidates {
            let score = Score(head, delimiter: delimiter)
            if best.map({ $0.score < score }) ?? true { best = (score, delimiter) }
        }
        return CSVDialect(delimiter: best?.delimiter ?? candidates[0], start: start)
    }

    /// Whether a text without a telling name is plainly comma- or semicolon-delimited: at least three records,
    /// all of the same three or more fields.
    static func isPlainlyCSV(_ head: String) -> Bool {
        let bytes = Array(head.utf8)
        let isCut = bytes.count >= 65_000
        return ",;".utf8.contains { mark in
            let score = Score(bytes.span, delimiter: mark)
            let others = score.records - score.even
            return score.even >= 3 && score.columns >= 3 && others <= (isCut ? 1 : 0)
        }
    }

    private static func separatorLine(_ bytes: Span<UInt8>, from start: Int) -> CSVDialect? {
        let mark = Array("sep=".utf8)
        guard start + mark.count < bytes.count,
            mark.indices.allSatisfy({ bytes[start + $0] | 0x20 == mark[$0] | 0x20 })
        else { return nil }
        let delimiter = bytes[start + mark.count]
        var next = start + mark.count + 1
        guard next == bytes.count || bytes[next] == 10 || bytes[next] == 13 else { return nil }
        while next < bytes.count, bytes[next] == 10 || bytes[next] == 13 { next += 1 }
        return CSVDialect(delimiter: delimiter, start: next)
    }

    /// How evenly a delimiter cuts the first records.
    private struct Score: Comparable {
        /// Records that have any ink.
        var records = 0
        /// Records with as many fields as most have.
        var even = 0
        /// Fields that most records have.
        var columns = 0

        init(_ head: Span<UInt8>, delimiter: UInt8) {
            var counts: [Int: Int] = [:]
            var records = 0
            CSVScanner(delimiter: delimiter).forEachRecord(in: head) { record in
                if record.fields.count == 1, record.fields[0].range.isEmpty { return true }
                counts[record.fields.count, default: 0] += 1
                records += 1
                return records < 200
            }
            self.records = records
            let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
            columns = most?.key ?? 0
            even = most?.value ?? 0
        }

        private var isTable: Bool { columns > 1 }

        static func < (left: Score, right: Score) -> Bool {
            if left.isTable != right.isTable { return !left.isTable }
            let leftShare = left.even * max(1, right.records)
            let rightShare = right.even * max(1, left.records)
            // A difference of under a tenth is no evidence: the more columns win.
            if abs(leftShare - rightShare) * 10 > max(leftShare, rightShare) {
                return leftShare < rightShare
            }
            return left.columns < right.columns
        }
    }
}
