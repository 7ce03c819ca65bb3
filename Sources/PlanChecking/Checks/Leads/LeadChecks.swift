/// The checks of this folder in the register's order.
let leadChecks: [any PlanCheck] = [
    NoLead(), SeveralLeads(), LeadIsNoOne(), LeadIsChallenged(), ActingHolder(), OneLeadTooMany(),
    SameNameTwice(), NoMonitoringBody(), MonitoredByActivity(), BodySpelling(), BodyWatchesItself(),
    PartnerSilent(),
]
