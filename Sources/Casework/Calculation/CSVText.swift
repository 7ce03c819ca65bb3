import Basics

/// A table written as comma-separated text.
struct CSVText {
    private(set) var bytes: [UInt8]
    private var isFirst = true

    init(header: String) { bytes = Array(header.utf8) + [10] }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    mutating func field(_ text: String) {
        comma()
        if text.utf8.contains(where: CSVText.needsQuotes) {
            quoted(Array(text.utf8))
        } else {
            bytes += text.utf8
        }
    }

    mutating func field(bytes text: [UInt8]) {
        comma()
        if text.contains(where: CSVText.needsQuotes) { quoted(text) } else { bytes += text }
    }

    mutating func field(_ number: Int?) {
        comma()
        if let number { bytes += String(number).utf8 }
    }

    mutating func field(day: Int32) {
        comma()
        if day != Blank.day { bytes += Day(number: Int(day)).iso.utf8 }
    }

    mutating func endLine() {
        bytes.append(10)
        isFirst = true
    }

    private mutating func comma() {
        if !isFirst { bytes.append(44) }
        isFirst = false
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == 44 || byte == 34 || byte == 10 || byte == 13
    }

    private mutating func quoted(_ text: [UInt8]) {
        bytes.append(34)
        for byte in text {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
    }
}
