import Basics
import Planning

/// A whole plan in the house format `improvement-plan/1`, which `waymark import` takes again.
public enum PlanJSON {
    /// The file's bytes: UTF-8, indented, fields in the order in which the format describes them.
    public static func bytes(of plan: PlanDocument) -> [UInt8] { plan.json.bytes() }
}
