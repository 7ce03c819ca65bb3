import Basics
import Planning

/// A whole plan in the house format `improvement-plan/1`, which `waymark import` takes again.
public enum PlanJSON {
    /// The file's bytes: UTF-8, indented, fields in the order in which the format describes them.
    public static func bytes(of plan: PlanDocument) -> [UInt8] { plan.bytes() }

    /// The same in pieces, so that a long plan need not stand in memory as a file too.
    public static func write(_ plan: PlanDocument, _ take: @escaping (_ piece: [UInt8]) -> Void) {
        plan.write(take)
    }
}
