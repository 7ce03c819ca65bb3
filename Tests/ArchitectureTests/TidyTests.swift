import Testing

@Suite struct TidyTests {
    @Test func `sources and tests are tidy`() {
        #expect(Repository.sources.count > 100)
        expectNone((Repository.sources + Repository.tests).flatMap(Tidiness.violations))
    }

    @Test func `every public declaration says what it is`() {
        expectNone(Repository.sources.flatMap(PublicDeclarations.violations))
    }

    /// The clock is read at the edge and passed inwards, so that every rule can be tried on any day.
    @Test func `only the website and the command line read the clock`() {
        let clocks = ["Date()", "Date.now", "Date(timeIntervalSinceNow"]
        let inner = Repository.sources.filter { !["Website", "waymark"].contains($0.room) }
        expectNone(
            inner.flatMap { source in
                source.codeLines.enumerated().filter { line in
                    // " NoDate()" is a type of ours and no clock.
                    let words = line.element.split {
                        !$0.isLetter && $0 != "(" && $0 != ")" && $0 != "."
                    }
                    return clocks.contains { clock in words.contains { $0.hasPrefix(clock) } }
                }
                .map { Violation(path: source.path, line: $0.offset + 1, words: "reads the clock") }
            })
    }

    // MARK: - Each rule finds what it is for

    @Test(arguments: [
        ("let a = try! f()", "try! ends or hides: throw instead"),
        ("let a = b as! C", "as! ends or hides: throw instead"),
        ("let a = b!.c", "an optional is forced: throw, or give what stands instead"),
        ("let a = b[1]! + 2", "an optional is forced: throw, or give what stands instead"),
        ("var a: B!", "an optional is forced: throw, or give what stands instead"),
        ("fatalError(\"no\")", "fatalError( ends or hides: throw instead"),
        (
            "final class A: @unchecked Sendable {}",
            "@unchecked Sendable without a comment that says why"
        ),
        ("nonisolated(unsafe) var a = 1", "nonisolated(unsafe) without a comment that says why"),
        ("do { try f() } catch {}", "an empty catch hides an error"),
        ("do { try f() } catch let error {\n    // nothing\n}", "an empty catch hides an error"),
        ("struct PlanHelper {}", "PlanHelper: Helper says nothing"),
        ("// TO" + "DO: later", "TO" + "DO: finish it or write an issue"),
    ])
    func `a breach is reported`(text: String, words: String) {
        let source = SwiftSource(path: "File.swift", text: text)
        #expect(Tidiness.violations(in: source).map(\.words) == [words])
    }

    @Test(arguments: [
        "if !a, b != c, !d.isEmpty { f(\"b!\") }  // b!",
        "// Only the queue touches it.\nfinal class A: @unchecked Sendable {}",
        "do { try f() } catch { throw Fault.wrapped(error) }",
        "struct ServiceSection { var common = 1 }",
        "let todo = 1",
    ])
    func `what is allowed is not reported`(text: String) {
        #expect(Tidiness.violations(in: SwiftSource(path: "File.swift", text: text)) == [])
    }

    @Test func `the length of a function is told`() {
        let source = SwiftSource(
            path: "File.swift",
            text: """
                protocol P { var a: Int { get }
                    func f(
                        a: Int
                    ) throws -> Int
                }
                struct S {
                    static func g(_ a: Int = f { 1 })
                        throws -> Int
                    {
                        "}" + a
                    }
                    var h: Int {
                        1
                    }
                    let i = { 1 }
                    private init() { }
                }
                """)
        let expected: [FunctionSpans.Span] = [
            .init(name: "g", line: 7, length: 5), .init(name: "h", line: 12, length: 3),
            .init(name: "init()", line: 16, length: 1),
        ]
        #expect(FunctionSpans.spans(in: source) == expected)
    }

    @Test func `a long file and a long function are reported`() {
        let body = String(repeating: "    a()\n", count: 400)
        let source = SwiftSource(path: "File.swift", text: "func f() {\n\(body)}\n")
        #expect(
            Tidiness.violations(in: source).map(\.words) == [
                "402 lines, 400 at most", "f takes 402 lines, 70 at most",
            ])
    }

    @Test func `an undocumented public declaration is reported`() {
        let source = SwiftSource(
            path: "File.swift",
            text: """
                /// Said.
                @frozen
                public struct A {
                    public init() {}
                    public private(set) var b = 1
                    /// Said.
                    @discardableResult public static func c() {}
                    public static func == (a: A, b: A) -> Bool { true }
                    public func d(e: Int) {}
                    func f() {}
                }
                public extension A {}
                """)
        #expect(PublicDeclarations.violations(in: source).map(\.line) == [5, 9])
        #expect(
            PublicDeclarations.violations(in: source).first?.words
                == "b is public and says not what it is")
    }
}
