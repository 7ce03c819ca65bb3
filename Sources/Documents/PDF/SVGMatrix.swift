/// A transformation of the plane, as SVG writes it: `matrix(a,b,c,d,e,f)`.
struct SVGMatrix: Equatable {
    var a = 1.0
    var b = 0.0
    var c = 0.0
    var d = 1.0
    var e = 0.0
    var f = 0.0

    static let identity = SVGMatrix()

    init() {}

    /// Reads `matrix(…)` and `translate(…)`; anything else changes nothing.
    init(_ text: ArraySlice<UInt8>) {
        let numbers = SVGNumbers.all(in: text)
        if text.starts(with: "matrix".utf8), numbers.count == 6 {
            (a, b, c) = (numbers[0], numbers[1], numbers[2])
            (d, e, f) = (numbers[3], numbers[4], numbers[5])
        } else if text.starts(with: "translate".utf8), let first = numbers.first {
            (e, f) = (first, numbers.count > 1 ? numbers[1] : 0)
        }
    }

    func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// This one applied after an inner one.
    func after(_ inner: SVGMatrix) -> SVGMatrix {
        var out = SVGMatrix()
        out.a = a * inner.a + c * inner.b
        out.b = b * inner.a + d * inner.b
        out.c = a * inner.c + c * inner.d
        out.d = b * inner.c + d * inner.d
        out.e = a * inner.e + c * inner.f + e
        out.f = b * inner.e + d * inner.f + f
        return out
    }

    /// How much it lengthens a stroke's width.
    var scale: Double { max(abs(a), abs(b), abs(c), abs(d)) }
}

/// Numbers in the bytes of an attribute.
enum SVGNumbers {
    static func all(in bytes: ArraySlice<UInt8>) -> [Double] {
        var numbers: [Double] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if let (value, end) = number(bytes, at: index) {
                numbers.append(value)
                index = end
            } else {
                index += 1
            }
        }
        return numbers
    }

    /// The number at an index, and the index after it.
    static func number(_ bytes: ArraySlice<UInt8>, at start: Int) -> (Double, Int)? {
        var end = start
        var hasDigit = false
        while end < bytes.endIndex {
            let byte = bytes[end]
            let isDigit = (0x30...0x39).contains(byte)
            let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            let afterExponent = end > start && bytes[end - 1] | 0x20 == UInt8(ascii: "e")
            let isExponent = hasDigit && byte | 0x20 == UInt8(ascii: "e")
            guard
                isDigit || byte == UInt8(ascii: ".") || isExponent
                    || isSign && (end == start || afterExponent)
            else { break }
            hasDigit = hasDigit || isDigit
            end += 1
        }
        guard hasDigit, let value = Double(String(decoding: bytes[start..<end], as: UTF8.self)),
            value.isFinite
        else { return nil }
        return (value, end)
    }
}
