/// Codes of the child, the front door, assessment and protection.
///
/// Source: children in need census and SSDA903 code lists; the rest are this format's own.
extension CodeSet {
    static let yn = CodeSet(
        "yn", "Y N",
        aliases: [
            "yes": "Y", "no": "N", "true": "Y", "false": "N", "1": "Y", "0": "N",
        ])

    static let ynu = CodeSet(
        "ynu", "Y N U",
        aliases: [
            "yes": "Y", "no": "N", "true": "Y", "false": "N", "1": "Y", "0": "N",
            "unknown": "U", "not known": "U",
        ])

    static let sex = CodeSet(
        "sex", "M F U I",
        aliases: [
            "male": "M", "female": "F", "1": "M", "2": "F", "unknown": "U", "not stated": "U",
        ])

    static let ethnicity = CodeSet(
        "ethnicity",
        "WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR "
            + "BOTH CHNE OOTH REFU NOBT")

    static let service = CodeSet(
        "service", "front_door area disability looked_after sixteen_plus placements reviewing")

    static let workerRole = CodeSet(
        "worker_role", "SW SSW PA IRO TM AP")

    static let allocationRole = CodeSet(
        "allocation_role", "SW SSW PA IRO")

    static let contactSource = CodeSet(
        "contact_source", "1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 6 7 8 9 10")

    static let contactOutcome = CodeSet(
        "contact_outcome", "referral existing_case early_help advice nfa")

    static let referralDecision = CodeSet(
        "referral_decision", "assessment nfa early_help")

    static let need = CodeSet(
        "need", "N0 N1 N2 N3 N4 N5 N6 N7 N8 N9")

    static let closeReason = CodeSet(
        "close_reason", "RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8")

    static let assessmentKind = CodeSet(
        "assessment_kind", "initial core single return_home age carer",
        aliases: [
            "initial assessment": "initial", "ia": "initial", "core assessment": "core",
            "ca": "core", "single assessment": "single", "c&f assessment": "single",
            "continuous": "single",
        ])

    static let assessmentOutcome = CodeSet(
        "assessment_outcome", "nfa cin cp cla early_help")

    static let s47Outcome = CodeSet(
        "s47_outcome", "icpc cin nfa ongoing")

    static let meetingKind = CodeSet(
        "meeting_kind",
        "strategy icpc rcpc core_group cin_review lac_review legal_planning disruption",
        aliases: [
            "strategy discussion": "strategy", "initial cp conference": "icpc",
            "review cp conference": "rcpc", "core group": "core_group",
            "looked after review": "lac_review", "cla review": "lac_review",
        ])

    static let meetingOutcome = CodeSet(
        "meeting_outcome", "plan no_plan continue end")

    static let participation = CodeSet(
        "participation", "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7")

    static let agency = CodeSet(
        "agency", "social_care police health school probation housing",
        aliases: [
            "social care": "social_care", "csc": "social_care", "education": "school",
            "nhs": "health",
        ])

    static let abuse = CodeSet(
        "abuse", "NEG PHY SAB EMO MUL",
        aliases: [
            "neglect": "NEG", "physical": "PHY", "physical abuse": "PHY", "sexual": "SAB",
            "sexual abuse": "SAB", "emotional": "EMO", "emotional abuse": "EMO",
            "multiple": "MUL", "multiple/not recommended": "MUL",
        ])

    static let visitKind = CodeSet(
        "visit_kind", "cin cp lac pa pf iro",
        aliases: [
            "child protection": "cp", "cp visit": "cp", "statutory lac visit": "lac",
            "cla": "lac", "child in need": "cin",
        ])

    static let claEndReason = CodeSet(
        "cla_end_reason",
        "E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17")

    static let legal = CodeSet(
        "legal", "C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3")
}
