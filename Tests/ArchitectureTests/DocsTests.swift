import Foundation
import Testing

/// The pages that explain the house stay true to it.
@Suite struct DocsTests {
    private static let pages = Repository.paths.filter { path in
        path.hasSuffix(".md") && (path.hasPrefix("docs/") || !path.contains("/"))
    }

    @Test func `the pages that a house needs are there`() {
        let needed = [
            "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "LICENSE",
            "docs/architecture.md",
            "docs/glossary.md", "docs/coverage.md", "docs/running.md", "docs/importing.md",
            "docs/data-protection.md",
        ]
        #expect(needed.filter { !Repository.paths.contains($0) } == [])
    }

    @Test func `decisions are numbered without gaps`() {
        let names = Repository.paths(under: "docs/decisions", ending: ".md").compactMap {
            $0.split(separator: "/").last
        }
        let numbers = names.compactMap { Int($0.prefix { $0.isNumber }) }
        #expect(!numbers.isEmpty)
        #expect(numbers == Array(1...max(1, numbers.count)), "\(names)")
    }

    @Test func `each decision says its number and its title`() throws {
        for path in Repository.paths(under: "docs/decisions", ending: ".md") {
            let number = path.split(separator: "/").last.flatMap { Int($0.prefix(4)) } ?? 0
            let first = try Repository.text(path).split(separator: "\n").first ?? ""
            #expect(first.hasPrefix("# \(number). ") && first.count > 8, "\(path)")
        }
    }

    @Test func `the map is short and names every room`() throws {
        let map = try Repository.text("docs/architecture.md")
        #expect(map.split(separator: "\n", omittingEmptySubsequences: false).count <= 201)
        let words = Set(
            Markdown.code(in: map).flatMap { $0.split(separator: "/").map(String.init) })
        for room in Repository.folders(in: "Sources") {
            #expect(words.contains(room), "docs/architecture.md does not name \(room)")
        }
    }

    @Test func `every file and folder that a page names is there`() {
        for page in Self.pages {
            for path in paths(namedIn: page) where !exists(path, from: page) {
                Issue.record("\(page) names \(path), which is not there")
            }
        }
    }

    @Test func `the readme gives exactly two commands`() throws {
        let blocks = Markdown.blocks(in: try Repository.text("README.md"))
        let commands = blocks.flatMap { $0 }.compactMap { $0.split(separator: " ").first }
        #expect(commands == ["bin/run", "bin/test"])
    }

    @Test(arguments: ["setup", "run", "test", "check", "format", "bench"])
    func `each command of the house can be run`(name: String) {
        #expect(
            FileManager.default.isExecutableFile(
                atPath: Repository.root.appending(path: "bin/\(name)").path))
    }

    @Test func `every dependency has its line`() throws {
        let decision = try Repository.text("docs/decisions/0005-dependencies.md").lowercased()
        let repositories = Manifest.repositories(in: try Repository.text("Package.swift"))
        let python = try ["Tests/Browser/requirements.txt", "bin/lib/bench-requirements.txt"]
            .flatMap {
                try Repository.text($0).split(separator: "\n").filter { !$0.hasPrefix("#") }
                    .compactMap { $0.split(separator: "=").first.map(String.init) }
            }
        let debian = try Repository.text("bin/setup").components(between: "packages=(", and: ")")
            .flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
        #expect(repositories.count > 4 && python.count > 4 && debian.count > 6)
        for name in repositories.compactMap({ $0.split(separator: "/").last.map(String.init) })
            + python + debian
        {
            #expect(
                decision.contains(name.lowercased()),
                "docs/decisions/0005-dependencies.md has no line for \(name)")
        }
    }

    // MARK: - Paths

    private static let folders = ["bin/", "docs/", "Sources/", "Tests/", ".ci/"]

    private func paths(namedIn page: String) -> [String] {
        guard let text = try? Repository.text(page) else { return [] }
        let named = Markdown.code(in: text).compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        .filter { name in Self.folders.contains { name.hasPrefix($0) } && !name.contains("N") }
        let linked = Markdown.links(in: text).filter { !$0.contains(":") && !$0.hasPrefix("#") }
            .map { String($0.prefix { $0 != "#" }) }
        return (named + linked).filter { !$0.contains("*") && !$0.contains("…") }
    }

    private func exists(_ path: String, from page: String) -> Bool {
        let near = Repository.root.appending(path: page).deletingLastPathComponent().appending(
            path: path)
        return [near, Repository.root.appending(path: path)]
            .contains { FileManager.default.fileExists(atPath: $0.path) }
    }
}
