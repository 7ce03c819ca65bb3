import Databases

/// The schema as this program knows it.
public enum Schema {
    /// All migrations there have been, oldest first; a released one never changes.
    public static let migrations: [Migration] = [
        .m0001Authority, .m0002SourceFile, .m0003Proposal, .m0004Plan, .m0005Finding,
        .m0006Action, .m0007Measure, .m0008Cell, .m0009History, .m0010Account, .m0011LivingAction,
        .m0012RecordState, .m0013ApiToken,
    ]
}
