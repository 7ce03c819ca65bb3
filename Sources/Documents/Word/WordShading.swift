/// What a `w:shd` says about the ground: none, or a colour.
enum WordShading: Equatable {
    case none
    case colour(Colour)

    /// The colour, unless it is white.
    var colour: Colour? {
        if case .colour(let colour) = self, colour != .white { return colour }
        return nil
    }
}

extension XMLReader<WordName> {
    /// Reads the attributes of the `w:shd` just begun.
    func shading(_ theme: ThemeColours) -> WordShading {
        // A solid pattern shows its own colour; of the others the ground is what the eye sees.
        if value(.value) == "solid", let colour = value(.colour).flatMap({ Colour(hex: $0) }) {
            return .colour(colour)
        }
        if let colour = value(.fill).flatMap({ Colour(hex: $0) }) { return .colour(colour) }
        guard let name = value(.themeFill), let colour = theme.colour(named: name) else {
            return .none
        }
        func share(_ name: WordName) -> Double? {
            value(name).flatMap { UInt8($0, radix: 16) }.map { Double($0) / 255 }
        }
        if let kept = share(.themeFillTint) { return .colour(colour.tinted(1 - kept)) }
        if let kept = share(.themeFillShade) { return .colour(colour.tinted(kept - 1)) }
        return .colour(colour)
    }
}
