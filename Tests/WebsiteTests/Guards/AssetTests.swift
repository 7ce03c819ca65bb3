import HTTPTypes
import Testing

@testable import Website

@Suite struct AssetTests {
    @Test func `the site’s own files are kept for ever under their content’s name`() async throws {
        let site = try TestSite()
        let page = try await site.get("/proposals/new").page
        let style = try #require(page.all("link").first { $0["rel"] == "stylesheet" }?["href"])
        let script = try #require(page.all("script").first?["src"])
        let icon = try #require(page.all("link").first { $0["rel"] == "icon" }?["href"])
        for (address, kind) in [
            (style, "text/css; charset=utf-8"), (script, "text/javascript; charset=utf-8"),
            (icon, "image/svg+xml"),
        ] {
            let response = try await site.get(address)
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == kind)
            #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(response.body.readableBytes > 100)
        }
    }

    @Test func `every style sheet stands in a layer that is declared`() throws {
        let style = String(decoding: try Assets.bundled().style.bytes, as: UTF8.self)
        let declared = style.split(separator: "\n").first {
            $0.hasPrefix("@layer") && $0.hasSuffix(";")
        }
        let names = try #require(declared).dropFirst(7).dropLast().split(separator: ",").map(
            \.trimmed)
        let used = style.split(separator: "\n").filter {
            $0.hasPrefix("@layer") && $0.hasSuffix("{")
        }
        .map { $0.dropFirst(7).dropLast().trimmed }
        #expect(Set(used) == Set(names))
    }

    /// The tags' words on their grounds, and words on paper: at least 4.5 to 1. Source: WCAG 2.2, 1.4.3.
    @Test func `every colour of words stands out from its ground`() throws {
        let style = String(decoding: try Assets.bundled().style.bytes, as: UTF8.self)
        func colour(_ name: String) throws -> Double {
            let line = try #require(
                style.split(separator: "\n").first { $0.trimmed.hasPrefix("--\(name): #") })
            let hex = try #require(Int(line.split(separator: "#")[1].prefix(6), radix: 16))
            return luminance(hex)
        }
        let pairs =
            ["red", "amber", "green", "blue", "unknown"].map { ($0, "\($0)-wash") }
            + ["ink", "muted", "link", "control"].map { ($0, "paper") } + [
                ("muted", "wash"), ("link", "wash"),
            ]
        for (words, ground) in pairs {
            let (dark, light) = (try colour(words), try colour(ground))
            #expect((light + 0.05) / (dark + 0.05) >= 4.5, "\(words) on \(ground)")
        }
    }

    private func luminance(_ hex: Int) -> Double {
        let parts = [hex >> 16 & 255, hex >> 8 & 255, hex & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// x to the power 2.4, as the square times the fifth root of the square, by Newton's method.
    private func power(_ x: Double) -> Double {
        let square = x * x
        var root = 1.0
        for _ in 0..<60 {
            root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
        }
        return square * root
    }
}
