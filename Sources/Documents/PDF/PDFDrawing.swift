/// Takes lines and filled rectangles from what `pdftocairo -svg` draws.
///
/// Definitions (the outlines of letters) are left out, thin rectangles are lines (some programs draw them so), and
/// every transformation and rectangular clip is applied.
enum PDFDrawing {
    /// Adds to each page what is drawn on it.
    static func add(_ bytes: [UInt8], to pages: inout [PageContent]) {
        var reader = Reader()
        var scanner = MarkupScanner(bytes)
        while scanner.next() {
            reader.read(scanner)
            if reader.page.level.count + reader.page.upright.count + reader.page.fills.count
                > mostPieces
            {
                reader.page = PageContent(number: 0, width: 0, height: 0)
                reader.isOverdrawn = true
            }
            if let done = reader.finished, pages.indices.contains(done) {
                pages[done].level = reader.page.level
                pages[done].upright = reader.page.upright
                pages[done].fills = reader.page.fills
                reader.begin()
            }
        }
    }

    /// A page with more pieces than this is a map or a picture, and no table is sought in it.
    private static let mostPieces = 40_000
    /// A filled rectangle at most this thick is a line.
    private static let thinnest = 3.0

    private struct Group {
        var matrix: SVGMatrix
        var clip: Box?
    }

    private struct Reader {
        var page = PageContent(number: 0, width: 0, height: 0)
        var isOverdrawn = false
        /// Index of the page that the last tag ended.
        var finished: Int?
        private var pageCount = 0
        private var groups: [Group] = []
        private var clips: [String: Box] = [:]
        private var clipName: String?
        private var hiddenDepth = 0
        private var hasPages = false

        mutating func begin() {
            page = PageContent(number: 0, width: 0, height: 0)
            isOverdrawn = false
            finished = nil
        }

        mutating func read(_ scanner: MarkupScanner) {
            finished = nil
            switch scanner.name {
            case "page":
                hasPages = true
                if scanner.isEnd { finish() }
            case "svg": if scanner.isEnd, !hasPages { finish() }
            case "clipPath": clipName = scanner.isEnd ? nil : scanner.text(of: "id")
            case "symbol", "mask", "pattern", "linearGradient", "radialGradient", "defs":
                guard scanner.name != "defs", !scanner.isEmpty else { return }
                hiddenDepth += scanner.isEnd ? -1 : 1
            case "g": group(scanner)
            case "path" where hiddenDepth == 0 && !scanner.isEnd: path(scanner)
            case "rect" where hiddenDepth == 0 && !scanner.isEnd: rectangle(scanner)
            default: break
            }
        }

        private mutating func finish() {
            finished = pageCount
            pageCount += 1
            groups = []
        }

        private mutating func group(_ scanner: MarkupScanner) {
            if scanner.isEnd {
                _ = groups.popLast()
                return
            }
            if scanner.isEmpty { return }
            var group = groups.last ?? Group(matrix: .identity, clip: nil)
            if let transform = scanner.bytes(of: "transform") {
                group.matrix = group.matrix.after(SVGMatrix(transform))
            }
            if let name = scanner.text(of: "clip-path")?.dropFirst(5).dropLast(),
                let box = clips[String(name)]
            {
                group.clip = group.clip.map { $0.intersection(box) } ?? box
            }
            groups.append(group)
        }

        private mutating func path(_ scanner: MarkupScanner) {
            guard let data = scanner.bytes(of: "d"), !isOverdrawn else { return }
            var matrix = groups.last?.matrix ?? .identity
            if let transform = scanner.bytes(of: "transform") {
                matrix = matrix.after(SVGMatrix(transform))
            }
            let path = SVGPath(data, matrix)
            if let clipName {
                if path.rectangles.count == 1 { clips[clipName] = path.rectangles[0] }
                return
            }
            let look = SVGLook(scanner)
            if let colour = look.fill { for box in path.rectangles { fill(box, colour) } }
            if look.isStroked { stroke(path) }
        }

        private mutating func rectangle(_ scanner: MarkupScanner) {
            guard let width = scanner.number("width"), let height = scanner.number("height"),
                let colour = SVGLook(scanner).fill, clipName == nil, !isOverdrawn
            else { return }
            let matrix = groups.last?.matrix ?? .identity
            let x = scanner.number("x") ?? 0
            let y = scanner.number("y") ?? 0
            let one = matrix.apply(x, y)
            let two = matrix.apply(x + width, y + height)
            fill(
                Box(
                    left: min(one.x, two.x), top: min(one.y, two.y), right: max(one.x, two.x),
                    bottom: max(one.y, two.y)), colour)
        }

        private mutating func fill(_ box: Box, _ colour: Colour) {
            let seen = groups.last?.clip.map { box.intersection($0) } ?? box
            guard seen.isOnPage, seen.width > 0 || seen.height > 0, seen.width >= 0,
                seen.height >= 0
            else { return }
            if seen.height <= thinnest, seen.width > seen.height {
                page.level.append(PageLine(at: seen.middleY, from: seen.left, to: seen.right))
            } else if seen.width <= thinnest, seen.height > seen.width {
                page.upright.append(PageLine(at: seen.middleX, from: seen.top, to: seen.bottom))
            } else {
                page.fills.append(PageFill(box: seen, colour: colour))
            }
        }

        private mutating func stroke(_ path: SVGPath) {
            for figure in path.figures {
                var corners = figure.corners
                if figure.isClosed, let first = corners.first { corners.append(first) }
                for (one, two) in zip(corners, corners.dropFirst()) { stroke(one, two) }
            }
        }

        private mutating func stroke(_ one: (x: Double, y: Double), _ two: (x: Double, y: Double)) {
            let box = Box(
                left: min(one.x, two.x), top: min(one.y, two.y), right: max(one.x, two.x),
                bottom: max(one.y, two.y))
            let seen = groups.last?.clip.map { box.intersection($0) } ?? box
            guard box.isOnPage, seen.isOnPage else { return }
            if box.height < 0.6, seen.width > 0.5, seen.height >= -0.6 {
                page.level.append(PageLine(at: box.middleY, from: seen.left, to: seen.right))
            } else if box.width < 0.6, seen.height > 0.5, seen.width >= -0.6 {
                page.upright.append(PageLine(at: box.middleX, from: seen.top, to: seen.bottom))
            }
        }
    }
}

/// How an SVG element is painted, written as attributes or as a style.
struct SVGLook {
    var fill: Colour?
    var isStroked: Bool

    init(_ scanner: MarkupScanner) {
        let style = scanner.text(of: "style").map(Self.declarations) ?? [:]
        func value(_ name: String, _ attribute: String?) -> String? { style[name] ?? attribute }
        let fillText = value("fill", scanner.text(of: "fill")) ?? "black"
        let opacity =
            value("fill-opacity", scanner.text(of: "fill-opacity")).flatMap(Double.init) ?? 1
        fill = opacity > 0.05 ? CSSColour.colour(fillText) : nil
        let strokeText = value("stroke", scanner.text(of: "stroke")) ?? "none"
        isStroked = strokeText != "none"
    }

    private static func declarations(_ style: String) -> [String: String] {
        var found: [String: String] = [:]
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            found[Blanks.collapsed(parts[0])] = Blanks.collapsed(parts[1])
        }
        return found
    }
}
