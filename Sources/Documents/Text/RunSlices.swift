/// Cuts runs at offsets counted in Unicode scalars.
enum RunSlices {
    /// The runs of a range of a paragraph's scalars, without blanks at the ends.
    static func slice(_ runs: [Run], _ range: Range<Int>) -> [Run] {
        var out: [Run] = []
        var offset = 0
        for run in runs {
            let scalars = run.text.unicodeScalars
            let count = scalars.count
            let from = max(0, range.lowerBound - offset)
            let to = min(count, range.upperBound - offset)
            offset += count
            guard from < to else { continue }
            let start = scalars.index(scalars.startIndex, offsetBy: from)
            let end = scalars.index(start, offsetBy: to - from)
            out.append(Run(String(scalars[start..<end]), style: run.style))
        }
        return trimmed(out)
    }

    /// The pieces between ascending offsets, the one before the first offset included; each without blanks at its
    /// ends. One pass, however many the pieces.
    static func cut(_ runs: [Run], at offsets: [Int]) -> [[Run]] {
        var pieces: [[Run]] = []
        var piece: [Run] = []
        var offset = 0
        var next = 0
        for run in runs {
            var text = String.UnicodeScalarView()
            for scalar in run.text.unicodeScalars {
                if next < offsets.count, offset == offsets[next] {
                    if !text.isEmpty { piece.append(Run(String(text), style: run.style)) }
                    pieces.append(trimmed(piece))
                    piece = []
                    text = String.UnicodeScalarView()
                    next += 1
                }
                text.append(scalar)
                offset += 1
            }
            if !text.isEmpty { piece.append(Run(String(text), style: run.style)) }
        }
        pieces.append(trimmed(piece))
        return pieces
    }

    /// Runs without blanks at both ends; runs left without text are gone.
    static func trimmed(_ runs: [Run]) -> [Run] {
        var runs = runs
        while let first = runs.first {
            let kept = first.text.unicodeScalars.drop { Blanks.isBlank($0) }
            if kept.isEmpty {
                runs.removeFirst()
                continue
            }
            runs[0].text = String(kept)
            break
        }
        while let last = runs.last {
            let scalars = last.text.unicodeScalars
            guard let end = scalars.lastIndex(where: { !Blanks.isBlank($0) }) else {
                runs.removeLast()
                continue
            }
            runs[runs.count - 1].text = String(scalars[...end])
            break
        }
        return runs
    }
}
