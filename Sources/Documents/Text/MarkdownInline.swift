/// Markdown's marks inside a line — emphasis, links, code, escapes — as the tags they stand for.
///
/// A mark without its partner stays as it is printed; so do stars and underscores inside words.
enum MarkdownInline {
    /// The tokens with marks turned into tags. Emphasis may reach over tags, but not over the end of a block.
    static func resolved(_ tokens: [PlacedToken]) -> [PlacedToken] {
        var pieces: [Piece] = []
        for placed in tokens {
            if case .text(let words) = placed.token {
                var scanner = MarkdownScanner(words, line: placed.line)
                scanner.scan(into: &pieces)
            } else {
                pieces.append(Piece(.token(placed.token), line: placed.line))
            }
        }
        pair(&pieces)
        return pieces.flatMap { piece in
            piece.tokens.map { PlacedToken(token: $0, line: piece.line) }
        }
    }

    /// Pairs the marks that open emphasis with those that close it, the nearest of a kind with one another.
    private static func pair(_ pieces: inout [Piece]) {
        var open: [String: [Int]] = [:]
        for index in pieces.indices {
            switch pieces[index].kind {
            case .mark(let mark):
                if mark.closes, let opener = open[mark.text]?.popLast() {
                    pieces[opener].role = .opens
                    pieces[index].role = .closes
                } else if mark.opens {
                    open[mark.text, default: []].append(index)
                }
            case .token(.start(let tag)) where HTMLNames.block.contains(tag.name): open = [:]
            case .token(.end(let name)) where HTMLNames.block.contains(name): open = [:]
            default: break
            }
        }
    }

    /// A run of stars, underscores or tildes, and what it could do where it stands.
    struct Mark {
        var text: String
        var opens: Bool
        var closes: Bool
    }

    struct Piece {
        enum Kind {
            case words(String)
            case mark(Mark)
            case token(HTMLToken)
        }

        enum Role {
            case literal, opens, closes
        }

        var kind: Kind
        var line: Int
        var role = Role.literal

        init(_ kind: Kind, line: Int) {
            self.kind = kind
            self.line = line
        }

        /// What the piece is once all marks are paired.
        var tokens: [HTMLToken] {
            switch (kind, role) {
            case (.words(let words), _): return words.isEmpty ? [] : [.text(words)]
            case (.token(let token), _): return [token]
            case (.mark(let mark), .literal): return [.text(mark.text)]
            case (.mark(let mark), .opens):
                return names(mark.text).map { .start(HTMLTag(name: $0)) }
            case (.mark(let mark), .closes): return names(mark.text).reversed().map { .end($0) }
            }
        }

        private func names(_ mark: String) -> [String] {
            if mark.hasPrefix("~") { return ["s"] }
            switch mark.utf8.count {
            case 1: return ["em"]
            case 2: return ["strong"]
            default: return ["strong", "em"]
            }
        }
    }
}
