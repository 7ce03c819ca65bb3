import Basics
import Planning

/// What the list of plans shows: what was brought in and waits, and what was accepted.
public struct PlansPageValue: Sendable, Equatable {
    /// Read but not yet accepted, newest first.
    public var proposals: [ProposalLine]
    /// Accepted, newest first.
    public var plans: [PlanLine]

    public init(proposals: [ProposalLine] = [], plans: [PlanLine] = []) {
        self.proposals = proposals
        self.plans = plans
    }

    /// A plan that was read and waits to be accepted.
    public struct ProposalLine: Sendable, Equatable {
        /// What it is called.
        public var head: PlanHead
        /// How many there are of each thing.
        public var counts: PlanDocument.Counts
        /// When it was brought in.
        public var broughtOn: Day
        /// Questions not yet settled.
        public var openDoubts: Int

        public init(
            head: PlanHead, counts: PlanDocument.Counts, broughtOn: Day, openDoubts: Int
        ) {
            self.head = head
            self.counts = counts
            self.broughtOn = broughtOn
            self.openDoubts = openDoubts
        }
    }

    /// An accepted plan.
    public struct PlanLine: Sendable, Equatable {
        /// What it is called.
        public var head: PlanHead
        /// How many there are of each thing.
        public var counts: PlanDocument.Counts
        /// How its actions stand.
        public var actions: ActionCounts
        /// When it came into the record.
        public var acceptedOn: Day
        /// Questions that were left open when it was accepted.
        public var openDoubts: Int

        public init(
            head: PlanHead, counts: PlanDocument.Counts, actions: ActionCounts, acceptedOn: Day,
            openDoubts: Int = 0
        ) {
            self.head = head
            self.counts = counts
            self.actions = actions
            self.acceptedOn = acceptedOn
            self.openDoubts = openDoubts
        }
    }
}
