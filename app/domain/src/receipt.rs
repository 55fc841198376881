//! What a resident holds of a concern: a secret receipt of twenty digits that opens it, and its public case number.
//!
//! The receipt (66 bits) is shown once and never kept; it is digits only, so that it looks like nothing special on a
//! slip of paper. How it is stretched, looked up and unlocks the text is left to the server. Integrity design §E1.
//! The case number opens nothing; it is random, so that no gap in a row of numbers tells of hidden cases (§E3).
use crate::letter_code::crockford;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Digits of a receipt.
const DIGITS: usize = 20;

/// Symbols of a case number.
const SYMBOLS: usize = 8;

/// A well-formed receipt. It is a secret: it prints itself only by [`fmt::Display`], never in debug output.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Receipt([u8; DIGITS]);

/// Why a text is no receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReceiptError {
    /// It has not twenty digits.
    Length,
    /// It has something other than the digits 0 to 9, blanks and hyphens.
    Symbol,
}

impl ReceiptError {
    /// The attribute of the message of the field.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Symbol => "symbol",
        }
    }
}

impl Receipt {
    /// So many random bytes practically always suffice for [`Receipt::of_random`]: they fail less than once in 10²³ times.
    pub const RANDOM_BYTES: usize = 40;

    /// A receipt of `random` bytes from a cryptographic source; none if too few of them can be used.
    ///
    /// Every digit is equally probable: bytes from 250 on are passed over.
    pub fn of_random(random: &[u8]) -> Option<Self> {
        let mut usable = random.iter().filter(|byte| **byte < 250).map(|byte| byte % 10);
        let mut digits = [0; DIGITS];
        for digit in &mut digits {
            *digit = usable.next()?;
        }
        Some(Self(digits))
    }

    /// Reads a receipt with any blanks and hyphens between its digits.
    ///
    /// # Errors
    /// The first that applies of a wrong symbol and a wrong length.
    pub fn parse(written: &str) -> Result<Self, ReceiptError> {
        let digits: Vec<u8> = written
            .chars()
            .filter(|character| !crockford::is_separator(*character))
            // A digit is below 10: fits.
            .map(|character| character.to_digit(10).map(|digit| digit as u8))
            .collect::<Option<_>>()
            .ok_or(ReceiptError::Symbol)?;
        digits.try_into().map(Self).map_err(|_| ReceiptError::Length)
    }

    /// The twenty digits without blanks: what is stretched.
    pub fn canonical(&self) -> String {
        self.0.iter().map(|digit| char::from(b'0' + digit)).collect()
    }
}

/// Five groups of four digits.
impl fmt::Display for Receipt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, digit) in self.0.iter().enumerate() {
            if place > 0 && place % 4 == 0 {
                formatter.write_str(" ")?;
            }
            write!(formatter, "{digit}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Receipt(…)")
    }
}

/// The public number of a case, such as `7K3Q-29XM`. Random (40 bits), not in order; uniqueness is the storage's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber([u8; SYMBOLS]);

impl CaseNumber {
    /// A number of eight random bytes: five bits of each.
    pub fn of_random(random: [u8; SYMBOLS]) -> Self {
        Self(random.map(|byte| byte % crockford::BASE))
    }

    /// Reads a number as people write it, as forgiving as a letter code; none if it cannot be one.
    pub fn parse(written: &str) -> Option<Self> {
        crockford::values(written)?.try_into().ok().map(Self)
    }

    /// The eight symbols without the hyphen.
    pub fn canonical(&self) -> String {
        crockford::written(&self.0)
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&crockford::grouped(&self.0))
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.to_string()
    }
}

impl TryFrom<String> for CaseNumber {
    type Error = &'static str;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        Self::parse(&written).ok_or("not a case number")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const RECEIPT: &str = "4829 1057 3364 9021 7758";

    #[test]
    fn a_receipt_is_printed_in_five_groups_and_read_back() {
        let receipt = Receipt::parse(RECEIPT).unwrap();
        assert_eq!(receipt.to_string(), RECEIPT);
        assert_eq!(receipt.canonical(), "48291057336490217758");
        assert_eq!(format!("{receipt:?}"), "Receipt(…)");
    }

    #[test]
    fn a_receipt_is_read_in_any_spacing() {
        let receipt = Receipt::parse(RECEIPT).unwrap();
        for written in [
            "48291057336490217758",
            " 4829-1057-3364-9021-7758 ",
            "482 910 573 364 902 177 58",
            "4829\u{a0}1057–3364\t9021\n7758",
        ] {
            assert_eq!(Receipt::parse(written), Ok(receipt), "{written}");
        }
    }

    #[test]
    fn what_is_no_receipt_says_why() {
        assert_eq!(Receipt::parse(""), Err(ReceiptError::Length));
        assert_eq!(Receipt::parse("4829 1057 3364 9021 775"), Err(ReceiptError::Length));
        assert_eq!(Receipt::parse("4829 1057 3364 9021 7758 1"), Err(ReceiptError::Length));
        assert_eq!(Receipt::parse("4829 1057 3364 9021 775O"), Err(ReceiptError::Symbol));
        // Full-width and Arabic digits are refused with a message, not guessed.
        assert_eq!(Receipt::parse("４829 1057 3364 9021 7758"), Err(ReceiptError::Symbol));
        assert_eq!(Receipt::parse("٤829 1057 3364 9021 7758"), Err(ReceiptError::Symbol));
    }

    #[test]
    fn every_digit_is_equally_probable() {
        let mut counts = [0; 10];
        for byte in 0..=u8::MAX {
            let Some(receipt) = Receipt::of_random(&[byte; DIGITS]) else { continue };
            counts[usize::from(receipt.0[0])] += 1;
        }
        assert_eq!(counts, [25; 10]);
    }

    #[test]
    fn unusable_bytes_are_passed_over() {
        let mut random = vec![250, 255];
        random.extend(0..20);
        assert_eq!(Receipt::of_random(&random).unwrap().canonical(), "01234567890123456789");
        assert_eq!(Receipt::of_random(&random[..21]), None);
    }

    #[test]
    fn a_case_number_is_random_and_read_back() {
        let number = CaseNumber::parse("7k3q 29xm").unwrap();
        assert_eq!((number.to_string(), number.canonical()), ("7K3Q-29XM".to_owned(), "7K3Q29XM".to_owned()));
        assert_eq!(CaseNumber::of_random([7, 19, 3, 23, 2, 9, 29, 20 + 32]), number);
        assert_eq!(CaseNumber::parse("7К3Q-29ХМ"), Some(number));
        assert_eq!(CaseNumber::parse("7K3Q-29X"), None);
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"7K3Q-29XM\"");
        assert_eq!(serde_json::from_str::<CaseNumber>("\"7K3Q-29XM\"").unwrap(), number);
        assert!(serde_json::from_str::<CaseNumber>("\"1\"").is_err());
    }
}
