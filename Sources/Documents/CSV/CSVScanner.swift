/// One field of a record, as a range of the scanned bytes.
public struct CSVField: Sendable, Equatable {
    /// Where the field's text stands, without the quotes around it.
    public var range: Range<Int>
    /// Two quotes in the text stand for one.
    public var hasDoubledQuotes: Bool

    /// The field's bytes, doubled quotes made single.
    public func bytes(in source: Span<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            out.append(byte)
            let isDoubled =
                hasDoubledQuotes && byte == CSVScanner.quote && index + 1 < range.upperBound
                && source[index + 1] == CSVScanner.quote
            index += isDoubled ? 2 : 1
        }
        return out
    }

    /// The field's text.
    public func text(in source: Span<UInt8>) -> String {
        String(decoding: bytes(in: source), as: UTF8.self)
    }
}

/// Cuts delimited text into records and fields: RFC 4180, and what is found in the wild.
///
/// It goes over the bytes once and builds nothing but ranges, so that a file of hundreds of megabytes can be
/// scanned from a memory map. Lines end with CR LF, LF or CR. A quote that closes nowhere, or in the middle of
/// a field, is an ordinary character: no text is ever lost.
public struct CSVScanner: Sendable {
    /// What stands between fields.
    public var delimiter: UInt8

    /// A scanner for one delimiter.
    public init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }

    static let quote = UInt8(ascii: "\"")

    /// A record: its fields, its number, and the physical line on which it begins, both from 1.
    public struct Record: Sendable {
        /// The fields in order; a blank line has one empty field.
        public internal(set) var fields: [CSVField] = []
        /// Number as a spreadsheet counts rows.
        public internal(set) var number = 0
        /// Line of the file.
        public internal(set) var line = 1
    }

    /// Calls `body` with each record in turn, until it returns false.
    public func forEachRecord(
        in bytes: Span<UInt8>, _ body: (borrowing Record) -> Bool
    ) {
        var record = Record()
        var cursor = Cursor(delimiter: delimiter)
        var line = 1
        while cursor.position < bytes.count {
            record.fields.removeAll(keepingCapacity: true)
            record.number += 1
            record.line = line
            cursor.lineEnds = 0
            repeat { record.fields.append(cursor.field(bytes)) } while cursor.skipDelimiter(bytes)
            cursor.skipLineEnd(bytes)
            line += cursor.lineEnds
            if !body(record) { return }
        }
    }

    /// Where the scanner stands.
    private struct Cursor {
        let delimiter: UInt8
        var position = 0
        /// Line ends passed in this record.
        var lineEnds = 0
        /// A quote was opened that closes nowhere: quotes are ordinary characters from here on.
        var hasBrokenQuote = false

        init(delimiter: UInt8) { self.delimiter = delimiter }

        mutating func skipDelimiter(_ bytes: Span<UInt8>) -> Bool {
            guard position < bytes.count, bytes[position] == delimiter else { return false }
            position += 1
            return true
        }

        mutating func skipLineEnd(_ bytes: Span<UInt8>) {
            guard position < bytes.count else { return }
            let isPair =
                bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
            position += isPair ? 2 : 1
            lineEnds += 1
        }

        mutating func field(_ bytes: Span<UInt8>) -> CSVField {
            if position < bytes.count, bytes[position] == CSVScanner.quote, !hasBrokenQuote,
                let quoted = quotedField(bytes)
            {
                return quoted
            }
            let start = position
            while position < bytes.count {
                let byte = bytes[position]
                if byte == delimiter || byte == 10 || byte == 13 { break }
                position += 1
            }
            return CSVField(range: start..<position, hasDoubledQuotes: false)
        }

        /// A field in quotes; nil where the opening quote proves to be an ordinary character. Quotes inside that
        /// nobody doubled are text as long as the field stays on its line.
        private mutating func quotedField(_ bytes: Span<UInt8>) -> CSVField? {
            let start = position + 1
            var index = start
            var ends = 0
            var hasDoubled = false
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 10 || byte == 13 {
                    ends += byte == 10 || index + 1 == bytes.count || bytes[index + 1] != 10 ? 1 : 0
                }
                guard byte == CSVScanner.quote else {
                    index += 1
                    continue
                }
                let next = index + 1 < bytes.count ? bytes[index + 1] : 10
                if next == CSVScanner.quote {
                    hasDoubled = true
                    index += 2
                } else if next == delimiter || next == 10 || next == 13 {
                    position = index + 1
                    lineEnds += ends
                    return CSVField(range: start..<index, hasDoubledQuotes: hasDoubled)
                } else if ends > 0 {
                    return nil
                } else {
                    index += 1
                }
            }
            hasBrokenQuote = true
            return nil
        }
    }
}
