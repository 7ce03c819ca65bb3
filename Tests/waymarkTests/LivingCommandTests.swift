import Foundation
import Testing

@testable import waymark

/// Accounts and the living plan from the command line, in the program's own words.
@Suite struct LivingCommandTests {
    private func makeAda(in home: URL) async throws -> CommandRun {
        try await CommandRun.waymark(
            "account", "Ada Invented", "--sign-in", "ada", "--role", "plan_owner", "--role",
            "administrator", "--council", "Nethermere", home: home,
            input: "three invented words\n")
    }

    @Test func `once there is an account the command line asks who acts`() async throws {
        try await CommandRun.withHome { home in
            let made = try await makeAda(in: home)
            #expect(made.output == "Ada Invented can sign in as ada.\n" && made.code == 0)
            let nobody = try await CommandRun.waymark("plans", home: home)
            #expect(nobody.code == 1)
            #expect(
                nobody.complaint
                    == "waymark: This record has accounts, so say who acts: --as SIGN-IN-NAME.\n")
            let stranger = try await CommandRun.waymark("plans", "--as", "eve", home: home)
            #expect(stranger.code == 5)
            #expect(stranger.complaint == "waymark: There is no such account.\n")
            let ada = try await CommandRun.waymark("plans", "--as", "ada", home: home)
            #expect(ada.code == 0)
        }
    }

    @Test func `a short password makes no account`() async throws {
        try await CommandRun.withHome { home in
            let made = try await CommandRun.waymark(
                "account", "Ada Invented", "--sign-in", "ada", "--role", "plan_owner",
                "--council", "Nethermere", home: home, input: "short\n")
            #expect(made.code == 1)
            #expect(
                made.complaint
                    == "waymark: A password has 12 characters at least. Three random words do.\n")
        }
    }

    @Test func `act says which fields an operation has`() async throws {
        try await CommandRun.withHome { home in
            let told = try await CommandRun.waymark("act", "plan", "action", "stages", home: home)
            #expect(
                told.output == """
                    Change how far it has come. “Done” is a claim until somebody else has checked the evidence. \
                    To stop an action, say why.

                      stage           How far it has come (needed): not_started, in_progress, recurring, done, stopped
                      reason          Why

                    """)
        }
    }
}
