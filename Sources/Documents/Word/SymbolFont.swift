/// Fonts that show pictures in the place of letters; office files use them for ticks, boxes and bullets.
enum SymbolFont {
    case wingdings, wingdings2, wingdings3, webdings, symbol

    init?(name: String) {
        switch name.lowercased().filter({ $0 != "'" }) {
        case "wingdings": self = .wingdings
        case "wingdings 2", "wingdings2": self = .wingdings2
        case "wingdings 3", "wingdings3": self = .wingdings3
        case "webdings": self = .webdings
        case "symbol", "standard symbols ps", "standardsymbolsps": self = .symbol
        default: return nil
        }
    }

    /// What a character of the font shows, as a character of any font; nil when that is not known here.
    ///
    /// - Parameter code: the character's number; office files add 0xF000 to it.
    func picture(_ code: UInt32) -> String? {
        let code = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
        if code == 0x20 { return " " }
        switch self {
        case .wingdings: return SymbolFont.wingdingsPictures[code]
        case .wingdings2: return SymbolFont.wingdings2Pictures[code]
        case .wingdings3: return SymbolFont.wingdings3Pictures[code]
        case .webdings: return SymbolFont.webdingsPictures[code]
        case .symbol: return SymbolFont.symbolPictures[code]
        }
    }

    /// Text set in the font, character by character; unknown ones stay as they are.
    func pictures(_ text: some StringProtocol) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            out += picture(scalar.value) ?? String(Character(scalar))
        }
        return out
    }

    /// A bullet as printed: ticks and boxes as themselves, any other picture as "•". The letter that Word sets as a
    /// hollow bullet becomes one, lest it be read as a letter.
    static func bullet(_ text: String, font: SymbolFont?) -> String {
        guard let scalar = text.unicodeScalars.first else { return "•" }
        if text == "o" { return "◦" }
        let isPrivate = (0xe000...0xf8ff).contains(scalar.value)
        let plain = isPrivate || font != nil ? "•" : text
        let shown = font?.picture(scalar.value) ?? plain
        return plainBullets.contains(shown) ? "•" : shown
    }

    /// Pictures that mean no more than "item".
    private static let plainBullets: Set<String> = ["●", "▪", "■", "◆", "❖", "·", "∙", "⬧"]

    private static let wingdingsPictures: [UInt32: String] = [
        0x4a: "☺", 0x4b: "😐", 0x4c: "☹", 0x6c: "●", 0x6e: "■", 0x6f: "☐", 0x70: "☐", 0x71: "☐",
        0x72: "☐", 0x73: "⬧", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9e: "·", 0x9f: "•", 0xa7: "▪",
        0xa8: "☐", 0xd8: "➢", 0xdf: "←", 0xe0: "→", 0xe1: "↑", 0xe2: "↓", 0xe8: "➔", 0xf0: "⇨",
        0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑", 0xa1: "○", 0xab: "★",
    ]
    private static let wingdings2Pictures: [UInt32: String] = [
        0x4f: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x30: "☐", 0x2a: "☐",
        0xa3: "☐", 0x95: "●", 0x96: "●", 0x97: "●", 0xa0: "▪", 0xa2: "■",
    ]
    private static let wingdings3Pictures: [UInt32: String] = [
        0x66: "←", 0x67: "→", 0x68: "↑", 0x69: "↓", 0x70: "▲", 0x71: "▼", 0x74: "◄", 0x75: "►",
        0x7d: "►", 0x81: "△", 0x82: "▽",
    ]
    private static let webdingsPictures: [UInt32: String] = [
        0x61: "✓", 0x63: "☐", 0x67: "■", 0x6e: "●", 0x72: "✗", 0x35: "▲", 0x36: "▼", 0x34: "►",
        0x33: "◄",
    ]
    private static let symbolPictures: [UInt32: String] = [
        0xb7: "•", 0x2d: "−", 0xab: "↔", 0xac: "←", 0xad: "↑", 0xae: "→", 0xaf: "↓", 0xa3: "≤",
        0xb3: "≥", 0xb1: "±", 0xb4: "×", 0xb8: "÷", 0xb9: "≠", 0xa5: "∞", 0xd6: "√", 0xde: "⇒",
        0xa8: "♦", 0xa7: "♣", 0xa9: "♥", 0xaa: "♠", 0xb0: "°", 0xd2: "®", 0xd3: "©", 0xd4: "™",
        0xe2: "®", 0xe3: "©", 0xe4: "™", 0x44: "Δ", 0x57: "Ω", 0x61: "α", 0x62: "β", 0x6d: "μ",
        0x70: "π",
    ]
}
