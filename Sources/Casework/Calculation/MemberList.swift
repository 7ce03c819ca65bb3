/// A list of members with their texts, for listing and for trackers.
struct MemberList: MemberSink {
    private(set) var members: [Member] = []
    let month: Month
    private let calendar: CaseCalendar

    init(_ month: Month, _ calendar: CaseCalendar) {
        self.month = month
        self.calendar = calendar
    }

    mutating func take(_ member: Member) {
        if calendar.month(of: member.anchor) == month.number { members.append(member) }
    }
}

/// A line of a list: texts and numbers that are ordered column by column; what is blank comes last.
struct ListLine: Comparable {
    var texts: [[UInt8]?]
    var days: [Int32?]
    var rest: [Int32?]
    var state: String?

    static func == (left: ListLine, right: ListLine) -> Bool {
        !(left < right) && !(right < left)
    }

    static func < (left: ListLine, right: ListLine) -> Bool {
        for (one, other) in zip(left.texts, right.texts) where one != other {
            guard let one else { return false }
            guard let other else { return true }
            return one.lexicographicallyPrecedes(other)
        }
        for (one, other) in zip(left.days + left.rest, right.days + right.rest) where one != other {
            guard let one else { return false }
            guard let other else { return true }
            return one < other
        }
        return (left.state ?? "") < (right.state ?? "")
    }

    func write(to text: inout CSVText) {
        for field in texts { text.field(bytes: field ?? []) }
        for day in days { text.field(day: day ?? Blank.day) }
        for number in rest { text.field(number.map(Int.init)) }
        if let state { text.field(state) }
        text.endLine()
    }
}
