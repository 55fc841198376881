//! The code of an invitation letter: twelve symbols that open one rating of one household, without an account.
//!
//! Eleven random symbols (55 bits) and a check symbol, so that a slip of the pen costs nothing and is told apart from
//! a code that does not exist. Printed as `XXXX-XXXX-XXXX`. How it is stretched and looked up is left to the server.
//! Integrity design §C2.
pub(crate) mod crockford;

use std::fmt;

/// Symbols of a code, with the check symbol.
const LENGTH: usize = 12;

/// A well-formed letter code. It is a secret: it prints itself only by [`fmt::Display`], never in debug output.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LetterCode([u8; LENGTH]);

/// Why a text is no letter code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LetterCodeError {
    /// It has not twelve symbols.
    Length,
    /// It has a symbol that no code has.
    Symbol,
    /// A symbol is mistyped, or two neighbours are exchanged.
    Check,
}

impl LetterCodeError {
    /// The attribute of the message of the field.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Symbol => "symbol",
            Self::Check => "check",
        }
    }
}

impl LetterCode {
    /// Random bytes that a code is made of.
    pub const RANDOM_BYTES: usize = LENGTH - 1;

    /// A code of `random` bytes from a cryptographic source: five bits of each.
    pub fn of_random(random: [u8; Self::RANDOM_BYTES]) -> Self {
        let mut values = [0; LENGTH];
        for (value, byte) in values.iter_mut().zip(random) {
            *value = byte % crockford::BASE;
        }
        values[LENGTH - 1] = check(&values[..LENGTH - 1]);
        Self(values)
    }

    /// Reads a code as people write it: either case, with blanks and hyphens, O for 0, I and L for 1, Cyrillic letters
    /// that look alike.
    ///
    /// # Errors
    /// The first that applies of a wrong symbol, a wrong length, a wrong check symbol.
    pub fn parse(written: &str) -> Result<Self, LetterCodeError> {
        let values = crockford::values(written).ok_or(LetterCodeError::Symbol)?;
        let values: [u8; LENGTH] = values.try_into().map_err(|_| LetterCodeError::Length)?;
        if values[LENGTH - 1] != check(&values[..LENGTH - 1]) {
            return Err(LetterCodeError::Check);
        }
        Ok(Self(values))
    }

    /// The twelve symbols without hyphens: what is stretched and looked up.
    pub fn canonical(&self) -> String {
        crockford::written(&self.0)
    }
}

/// The check symbol of `values`: Luhn modulo 32. Finds every single wrong symbol and nearly every exchange.
fn check(values: &[u8]) -> u8 {
    let sum: u32 = values
        .iter()
        .rev()
        .enumerate()
        .map(|(place, value)| {
            let product = u32::from(*value) * if place % 2 == 0 { 2 } else { 1 };
            product / 32 + product % 32
        })
        .sum();
    // Below 32: fits.
    ((32 - sum % 32) % 32) as u8
}

impl fmt::Display for LetterCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&crockford::grouped(&self.0))
    }
}

impl fmt::Debug for LetterCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("LetterCode(…)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const CODE: &str = "7K9Q-X2M4-T0A3";

    #[test]
    fn the_check_symbol_agrees_with_its_vectors() {
        for (body, code) in
            [("7K9QX2M4T0A", "7K9QX2M4T0A3"), ("00000000000", "000000000000"), ("ZZZZZZZZZZZ", "ZZZZZZZZZZZB")]
        {
            let random: [u8; 11] = crockford::values(body).unwrap().try_into().unwrap();
            let drawn = LetterCode::of_random(random);
            assert_eq!(drawn.canonical(), code);
            assert_eq!(LetterCode::parse(code), Ok(drawn));
        }
    }

    #[test]
    fn a_code_is_printed_in_three_groups_and_read_back() {
        let code = LetterCode::parse(CODE).unwrap();
        assert_eq!(code.to_string(), CODE);
        assert_eq!(LetterCode::parse(&code.to_string()), Ok(code));
        assert_eq!(format!("{code:?}"), "LetterCode(…)");
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let code = LetterCode::parse(CODE).unwrap();
        for written in [
            " 7k9q x2m4\tt0a3\n",
            "7K9QX2M4TOA3",
            "7k9q–x2m4—toa3",
            "7К9Q Х2М4 ТОА3",
            "7к9qх2м4т0а3",
            "\u{feff}7K9Q\u{a0}X2M4\u{200b}T0A3",
        ] {
            assert_eq!(LetterCode::parse(written), Ok(code), "{written}");
        }
        let with_ones = LetterCode::of_random([1; 11]);
        assert_eq!(LetterCode::parse(&with_ones.canonical().replace('1', "l")), Ok(with_ones));
        assert_eq!(LetterCode::parse(&with_ones.canonical().replace('1', "I")), Ok(with_ones));
    }

    #[test]
    fn every_slip_of_one_symbol_is_found() {
        let values = LetterCode::parse(CODE).unwrap().0;
        for place in 0..LENGTH {
            for other in (0..32).filter(|other| *other != values[place]) {
                let mut slipped = values;
                slipped[place] = other;
                assert_eq!(LetterCode::parse(&crockford::written(&slipped)), Err(LetterCodeError::Check));
            }
        }
    }

    #[test]
    fn two_exchanged_neighbours_are_found() {
        assert_eq!(LetterCode::parse("K79QX2M4T0A3"), Err(LetterCodeError::Check));
        assert_eq!(LetterCode::parse("7K9QX2M40TA3"), Err(LetterCodeError::Check));
    }

    #[test]
    fn what_is_no_code_says_why() {
        assert_eq!(LetterCode::parse(""), Err(LetterCodeError::Length));
        assert_eq!(LetterCode::parse("7K9Q-X2M4-T0A"), Err(LetterCodeError::Length));
        assert_eq!(LetterCode::parse("7K9Q-X2M4-T0A33"), Err(LetterCodeError::Length));
        assert_eq!(LetterCode::parse("7K9Q-X2M4-T0AU"), Err(LetterCodeError::Symbol));
        assert_eq!(LetterCode::parse("7K9Q-X2M4-T0Aя"), Err(LetterCodeError::Symbol));
        assert_eq!(LetterCode::parse("７K9Q-X2M4-T0A3"), Err(LetterCodeError::Symbol));
    }
}
