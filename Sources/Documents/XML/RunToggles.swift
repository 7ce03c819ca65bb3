/// On–off settings of words: nil where nothing is said.
struct RunToggles: Equatable {
    var bold: Bool?
    var italic: Bool?
    var struck: Bool?
    var hidden: Bool?

    /// These settings, and those of `base` where these say nothing.
    func over(_ base: RunToggles) -> RunToggles {
        RunToggles(
            bold: bold ?? base.bold, italic: italic ?? base.italic, struck: struck ?? base.struck,
            hidden: hidden ?? base.hidden)
    }

    /// Settings of styles of different kinds together: each one turns a setting over, so that a bold character
    /// style inside a bold paragraph style is plain again.
    /// Source: ISO/IEC 29500-1 17.7.3 "Toggle properties".
    func combined(with other: RunToggles) -> RunToggles {
        func both(_ one: Bool?, _ two: Bool?) -> Bool? {
            guard let one, let two else { return one ?? two }
            return one != two
        }
        return RunToggles(
            bold: both(bold, other.bold), italic: both(italic, other.italic),
            struck: both(struck, other.struck), hidden: both(hidden, other.hidden))
    }

    /// The settings as a run's style.
    var runStyle: Run.Style {
        var style: Run.Style = []
        if bold == true { style.insert(.bold) }
        if italic == true { style.insert(.italic) }
        if struck == true { style.insert(.struck) }
        return style
    }
}
