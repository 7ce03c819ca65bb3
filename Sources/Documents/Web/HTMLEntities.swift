/// Character references of HTML: the named ones in common use, and all numeric ones.
enum HTMLEntities {
    /// Resolves references in UTF-8 bytes.
    ///
    /// - Parameter isStrict: only a reference that ends in `;` counts, so that "R&D" stays.
    static func resolved(_ bytes: ArraySlice<UInt8>, isStrict: Bool) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "&"),
                let (scalar, end) = reference(bytes, at: index, isStrict: isStrict)
            {
                out += Array(String(Character(scalar)).utf8)
                index = end
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func reference(
        _ bytes: ArraySlice<UInt8>, at start: Int, isStrict: Bool
    ) -> (Unicode.Scalar, Int)? {
        let window = bytes[(start + 1)...].prefix(12)
        let end = window.firstIndex { !isNameByte($0) } ?? window.endIndex
        let isClosed = end < bytes.endIndex && bytes[end] == UInt8(ascii: ";")
        let name = bytes[(start + 1)..<end]
        if name.first == UInt8(ascii: "#") {
            guard isClosed || !isStrict, let scalar = numeric(name.dropFirst()) else { return nil }
            return (scalar, isClosed ? end + 1 : end)
        }
        let text = String(decoding: name, as: UTF8.self)
        if isClosed {
            guard let scalar = named[text] ?? named[text.lowercased()] else { return nil }
            return (scalar, end + 1)
        }
        guard !isStrict, unclosed.contains(text), let scalar = named[text] else { return nil }
        return (scalar, end)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x23
    }

    private static func numeric(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let text = String(decoding: digits, as: UTF8.self)
        let isHex = text.hasPrefix("x") || text.hasPrefix("X")
        guard let code = isHex ? UInt32(text.dropFirst(), radix: 16) : UInt32(text) else {
            return nil
        }
        // Pages number the characters of Windows-1252 as if they were Unicode's.
        if (0x80...0x9F).contains(code) { return DecodedText.windows1252(UInt8(code)) }
        return code == 0 ? "\u{FFFD}" : Unicode.Scalar(code) ?? "\u{FFFD}"
    }

    /// Names that old pages leave open.
    private static let unclosed: Set<String> = [
        "amp", "lt", "gt", "quot", "nbsp", "copy", "reg", "pound", "deg", "middot", "laquo",
        "raquo",
    ]

    private static let named: [String: Unicode.Scalar] = {
        var table: [String: Unicode.Scalar] = [:]
        for (offset, name) in latin.split(separator: " ").enumerated() {
            table[String(name)] = Unicode.Scalar(UInt8(160 + offset))
        }
        let words = others.split(separator: " ")
        for index in stride(from: 0, to: words.count - 1, by: 2) {
            table[String(words[index])] = UInt32(words[index + 1], radix: 16).flatMap(
                Unicode.Scalar.init)
        }
        return table
    }()

    /// Names of U+00A0 to U+00FF in order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg \
        plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 \
        iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
        Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
        Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
        egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
        ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """

    /// Other names, each with its code in base 16.
    private static let others = """
        quot 22 amp 26 lt 3c gt 3e OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 \
        circ 2c6 tilde 2dc Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 \
        Theta 398 Iota 399 Kappa 39a Lambda 39b Mu 39c Nu 39d Xi 39e Omicron 39f Pi 3a0 Rho 3a1 \
        Sigma 3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi 3a8 Omega 3a9 alpha 3b1 beta 3b2 gamma \
        3b3 delta 3b4 epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba lambda 3bb mu \
        3bc nu 3bd xi 3be omicron 3bf pi 3c0 rho 3c1 sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 \
        phi 3c6 chi 3c7 psi 3c8 omega 3c9 thetasym 3d1 upsih 3d2 piv 3d6 ensp 2002 emsp 2003 \
        thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014 lsquo 2018 rsquo \
        2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 \
        hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e frasl \
        2044 euro 20ac image 2111 weierp 2118 real 211c trade 2122 alefsym 2135 larr 2190 uarr \
        2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3 \
        hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni \
        220b prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 \
        and 2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne \
        2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus \
        2295 otimes 2297 perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b lang \
        2329 rang 232a loz 25ca spades 2660 clubs 2663 hearts 2665 diams 2666 apos 27 check 2713 \
        cross 2717 star 2606 starf 2605 squ 25a1 squf 25aa cir 25cb nbhy 2011 dash 2010 hyphen \
        2010 horbar 2015 bullet 2022 newline a tab 9 lbrack 5b rbrack 5d lpar 28 rpar 29 num 23 \
        percnt 25 comma 2c period 2e colon 3a semi 3b quest 3f excl 21 ast 2a plus 2b equals 3d \
        sol 2f lowbar 5f vert 7c dollar 24 commat 40 bsol 5c lcub 7b rcub 7d grave 60
        """
}
