/// The list of problems as a table of text.
public enum ProblemList {
    /// `table,line,key,column,rule`, a line for each problem.
    public static func csv(_ problems: [Problem]) -> [UInt8] {
        var bytes = Array("table,line,key,column,rule\n".utf8)
        for problem in problems {
            bytes += problem.table.utf8
            bytes.append(UInt8(ascii: ","))
            bytes += String(problem.line).utf8
            bytes.append(UInt8(ascii: ","))
            append(problem.key, to: &bytes)
            bytes.append(UInt8(ascii: ","))
            append(problem.column, to: &bytes)
            bytes.append(UInt8(ascii: ","))
            bytes += problem.rule.rawValue.utf8
            bytes.append(10)
        }
        return bytes
    }

    /// Text in quotes where it would otherwise break the line apart.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        guard text.utf8.contains(where: { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }) else {
            bytes += text.utf8
            return
        }
        bytes.append(34)
        for byte in text.utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
    }
}
