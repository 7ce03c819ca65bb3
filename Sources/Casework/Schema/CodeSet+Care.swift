/// Codes of care, placements, missing episodes, leaving care, adoption and other work.
///
/// Source: SSDA903 code lists; the rest are this format's own.
extension CodeSet {
    static let placementType = CodeSet(
        "placement_type",
        "U1 U2 U3 U4 U5 U6 A3 A4 A5 A6 P1 P2 P3 H5 K1 K2 K3 R1 R2 R3 R5 S1 Z1 T0 T1 T2 "
            + "T3 T4")

    static let provider = CodeSet(
        "provider", "PR0 PR1 PR2 PR3 PR4 PR5")

    static let inOrOut = CodeSet(
        "in_out", "in out")

    static let placementChange = CodeSet(
        "placement_change", "planned carer_request child_request disruption allegation other")

    static let carePlanKind = CodeSet(
        "care_plan_kind", "care permanence")

    static let permanence = CodeSet(
        "permanence",
        "return_home adoption sgo_cao supported_living residential long_term_fostering "
            + "other")

    static let healthKind = CodeSet(
        "health_kind", "iha rha dental sdq")

    static let missingContext = CodeSet(
        "missing_context", "care home")

    static let missingKind = CodeSet(
        "missing_kind", "missing absent")

    static let rhiMethod = CodeSet(
        "rhi_method", "face_to_face telephone")

    static let supervisionKind = CodeSet(
        "supervision_kind", "case reflective")

    static let oversightKind = CodeSet(
        "oversight_kind", "case_direction sign_off threshold audit_follow_up")

    static let leaverCategory = CodeSet(
        "leaver_category", "eligible relevant former_relevant qualifying")

    static let inTouch = CodeSet(
        "in_touch", "Y N DIED REFU NREQ RHOM")

    static let accommodation = CodeSet(
        "accommodation", "B C D E G H K R S T U V W X Y Z")

    static let activity = CodeSet(
        "activity", "F1 P1 F2 P2 F3 P3 F4 P4 F5 P5 G4 G5 G6")

    static let pathwayKind = CodeSet(
        "pathway_kind", "first review")

    static let adoptionReversed = CodeSet(
        "adoption_reversed", "RD1 RD2 RD3 RD4")

    static let adopterLeft = CodeSet(
        "adopter_left", "1 2 3")

    static let otKind = CodeSet(
        "ot_kind", "ot_assessment equipment")

    static let lifeStoryKind = CodeSet(
        "life_story_kind", "started updated completed")

    static let pfDecision = CodeSet(
        "pf_decision", "suitable unsuitable pending")

    static let cpDecision = CodeSet(
        "cp_decision", "approved not_approved withdrawn")

    static let daPriority = CodeSet(
        "da_priority", "high medium standard")

    static let daOutcome = CodeSet(
        "da_outcome", "referral early_help advice nfa")

    static let grade = CodeSet(
        "grade", "outstanding good requires_improvement inadequate",
        aliases: [
            "requires improvement": "requires_improvement", "ri": "requires_improvement",
            "adequate": "requires_improvement",
        ])

    static let auditKind = CodeSet(
        "audit_kind", "case_file nfa voice supervision")
}
