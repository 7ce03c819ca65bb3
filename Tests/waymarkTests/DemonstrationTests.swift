import Basics
import DemoCouncil
import Foundation
import Operations
import Testing

@testable import waymark

@Suite struct DemonstrationTests {
    @Test func `the demonstration is brought in once, accepted, in a folder of its own`()
        async throws
    {
        let home = FileManager.default.temporaryDirectory
            .appending(path: "waymark-demo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: home) }
        let place = StorePlace.home(home).demonstration
        #expect(place == .home(home.appending(path: "demonstration")))
        try await place.withStore { store in
            try await store.prepare(at: Clock.now)
            let record = Record(store)
            await Demonstration.bring(into: record)
            await Demonstration.bring(into: record)
            let page = try await record.plans(on: Clock.today)
            #expect(page.plans.count == DemoCouncil.documents.count)
            #expect(page.proposals.isEmpty)
            #expect(try await record.onlyAuthority() == DemoCouncil.name)
        }
    }
}
