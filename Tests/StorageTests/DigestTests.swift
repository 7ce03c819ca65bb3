import Testing

@testable import Storage

struct DigestTests {
    @Test func `lists that run together the same have different digests`() {
        #expect(Digest.sha256(of: ["ab", "c"]) != Digest.sha256(of: ["a", "bc"]))
        #expect(Digest.sha256(of: [nil]) != Digest.sha256(of: [""]))
    }

    @Test func `the digest of nothing is the published one`() {
        #expect(
            Digest.sha256(of: [UInt8]())
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
