/// Gets what the pages show from poppler, some pages at a time so that memory stays small.
enum PDFPages {
    /// Pages that one run of a program reads.
    private static let batch = 16
    /// Batches read at the same time.
    private static let width = 2
    /// Bytes that a program may print for a batch, and for a single page.
    private static let mostPrinted = 96 << 20

    static func all(
        _ count: Int, of path: String, _ run: ProgramRun
    ) async throws(DocumentError) -> [PageContent] {
        let starts = Array(stride(from: 1, through: count, by: batch))
        let pace = Pace(pages: count, run)
        let results = await withTaskGroup(
            of: (Int, Result<[PageContent], DocumentError>).self,
            returning: [Result<[PageContent], DocumentError>].self
        ) { group in
            var next = 0
            var found = starts.map { _ in Result<[PageContent], DocumentError>.success([]) }
            func add(_ group: inout TaskGroup<(Int, Result<[PageContent], DocumentError>)>) {
                guard next < starts.count else { return }
                let index = next
                let range = starts[index]...min(count, starts[index] + batch - 1)
                next += 1
                group.addTask { (index, await attempt(range, of: path, run)) }
            }
            for _ in 0..<width { add(&group) }
            var read = 0
            while let (index, result) = await group.next() {
                found[index] = result
                read += batch
                if case .failure = result {
                    group.cancelAll()
                    return [result]
                }
                if let refusal = pace.refusal(after: read) {
                    group.cancelAll()
                    return [.failure(refusal)]
                }
                add(&group)
            }
            return found
        }
        var pages: [PageContent] = []
        for result in results { pages += try result.get() }
        return pages
    }

    /// Tells early that a file is too long for the time there is: nobody waits twenty seconds to hear it.
    struct Pace {
        /// Pages that tell how long the others will take.
        private static let sample = 64
        /// The first pages may be slower than the rest.
        private static let patience = 1.5

        private let pages: Int
        private let seconds: Int
        private let start = ContinuousClock.now
        private let end: ContinuousClock.Instant

        init(pages: Int, _ run: ProgramRun) {
            self.pages = pages
            seconds = run.seconds
            end = run.deadline
        }

        /// Why the rest cannot be read in time, or nil where it may.
        func refusal(after read: Int, at now: ContinuousClock.Instant = .now) -> DocumentError? {
            guard read >= Pace.sample, read < pages else { return nil }
            let one = (now - start) / read
            guard one * pages > (end - start) * Pace.patience else { return nil }
            let most = max(1, Int((end - start) / one) / 10) * 10
            let limit =
                "about \(most) pages like these, as many as \(seconds) seconds are enough for"
            return .tooLarge(what: "it has \(pages) pages", limit: limit)
        }
    }

    private static func attempt(
        _ range: ClosedRange<Int>, of path: String, _ run: ProgramRun
    ) async -> Result<[PageContent], DocumentError> {
        do {
            return .success(try await pages(range, of: path, run))
        } catch {
            return .failure(error)
        }
    }

    private static func pages(
        _ range: ClosedRange<Int>, of path: String, _ run: ProgramRun
    ) async throws(DocumentError) -> [PageContent] {
        let span = ["-f", "\(range.lowerBound)", "-l", "\(range.upperBound)"]
        let printed = try await run.run(
            "pdftotext", ["-cropbox", "-bbox"] + span + [path, "-"], limit: mostPrinted)
        guard let words = printed else {
            throw .tooLarge(
                what: "pages \(range.lowerBound) to \(range.upperBound) hold too many words",
                limit: "\(mostPrinted >> 20) MB of them")
        }
        guard words.isSuccess else {
            throw .damaged(
                format: "PDF", detail: "page \(range.lowerBound) or one after it is broken")
        }
        var pages = try await LongWork.run { PDFWords.pages(words.output, first: range.lowerBound) }
        // Styles and lines make the reading better; where they cannot be had, the words still count.
        let styles = try await run.run(
            "pdftohtml", ["-xml", "-i", "-q", "-zoom", "1", "-stdout"] + span + [path],
            limit: mostPrinted)
        if let styles, styles.isSuccess {
            pages = try await LongWork.run { [pages] in
                var pages = pages
                PDFStyles.mark(&pages, from: styles.output)
                return pages
            }
        }
        try await draw(range, of: path, run, into: &pages)
        return pages
    }

    private static func draw(
        _ range: ClosedRange<Int>, of path: String, _ run: ProgramRun,
        into pages: inout [PageContent]
    ) async throws(DocumentError) {
        let span = ["-f", "\(range.lowerBound)", "-l", "\(range.upperBound)"]
        if let svg = try await run.run(
            "pdftocairo", ["-svg"] + span + [path, "-"], limit: mostPrinted)
        {
            guard svg.isSuccess else { return }
            pages = try await LongWork.run { [pages] in
                var pages = pages
                PDFDrawing.add(svg.output, to: &pages)
                return pages
            }
            return
        }
        // A page with large pictures prints much: the others shall not lose their lines for it.
        guard range.count > 1 else { return }
        for (index, number) in range.enumerated() where pages.indices.contains(index) {
            var one = [pages[index]]
            try await draw(number...number, of: path, run, into: &one)
            pages[index] = one[0]
        }
    }
}
