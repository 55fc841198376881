//! The 32 symbols that people read and type without mistakes: Crockford's base32, with forgiving reading.
//! Shared by letter codes and case numbers.

/// How many symbols there are.
pub(crate) const BASE: u8 = 32;

const SYMBOLS: &[u8; BASE as usize] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The values (0 to 31) of the symbols in `written`, blanks and hyphens left out; none if another symbol occurs.
pub(crate) fn values(written: &str) -> Option<Vec<u8>> {
    written.chars().filter(|character| !is_separator(*character)).map(value).collect()
}

/// The symbols of `values`.
pub(crate) fn written(values: &[u8]) -> String {
    values.iter().map(|value| char::from(SYMBOLS[usize::from(value % BASE)])).collect()
}

/// The symbols of `values` in groups of four, with hyphens.
pub(crate) fn grouped(values: &[u8]) -> String {
    values.chunks(4).map(written).collect::<Vec<_>>().join("-")
}

/// Blanks, dashes of every length, and what is invisible in copied text.
pub(crate) fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}' | '\u{2060}' | '\u{feff}'
        )
}

fn value(character: char) -> Option<u8> {
    let symbol = match character.to_uppercase().next()? {
        'O' | 'О' => '0',
        'I' | 'L' => '1',
        // Cyrillic letters that look like Latin ones.
        'А' => 'A',
        'В' => 'B',
        'Е' => 'E',
        'К' => 'K',
        'М' => 'M',
        'Н' => 'H',
        'Р' => 'P',
        'С' => 'C',
        'Т' => 'T',
        'Х' => 'X',
        upper => upper,
    };
    // At most 31: fits.
    SYMBOLS.iter().position(|known| char::from(*known) == symbol).map(|place| place as u8)
}
