//! Which letters and apostrophes may stand in which language.
use super::{locale::Locale, rules::each};

/// Latin words that stand in Cyrillic texts as they are: names of products, licences, formats, cookies.
const LATIN_WORDS: &[&str] = &[
    "AA",
    "AGPL-3.0-or-later",
    "API",
    "AVIF",
    "CC",
    "BY",
    "CSV",
    "Cookie",
    "CSS",
    "Digital",
    "ETag",
    "Ed25519",
    "GET",
    "Health",
    "Font",
    "GeoJSON",
    "Hisobdor",
    "HEAD",
    "HTML",
    "ID",
    "If-None-Match",
    "ISC",
    "Inson",
    "JPEG",
    "JSON",
    "LF",
    "License",
    "Linux",
    "Lucide",
    "MIT",
    "Mening",
    "inspektorim",
    "NFC",
    "OFL",
    "OPTIONS",
    "OneID",
    "Onest",
    "Open",
    "OpenAPI",
    "PDF",
    "PNG",
    "Platform",
    "QR",
    "RFC",
    "Retry-After",
    "SHA",
    "SHA256",
    "SIL",
    "SMS",
    "Spam",
    "SOATO",
    "SVG",
    "TXT",
    "Telegram",
    "UTF-8",
    "Uzbekistan",
    "Uzinfocom",
    "WCAG",
    "WebP",
    "Windows",
    "XLSX",
    "case",
    "certutil",
    "cookie",
    "e-mail",
    "hashfile",
    "inventor97",
    "lang",
    "look",
    "macOS",
    "openssl",
    "session",
    "sha256sum",
    "sha256",
    "uzgeocoder",
    "AGPL",
];

const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Signs that look like the Uzbek ʻ and ʼ.
const fn is_false_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '`' | '´' | '‘' | '’' | '‛' | '′' | '‵' | 'ʹ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ˈ' | '＇')
}

/// Words of a text: letters and figures with the signs that hold a word together.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let holds = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '.' | '/' | '@' | ':' | '_' | '+');
    text.split(move |sign: char| !holds(sign))
        .map(|word| word.trim_matches(['-', '.', '/', ':', '+']))
        .filter(|word| !word.is_empty())
}

fn is_roman(word: &str) -> bool {
    word.chars().all(|letter| "IVXLCDM".contains(letter))
}

/// An address of a page or a mailbox, or a code with figures in it such as `XXXX-XXXX-XXXX`.
fn is_address_or_code(word: &str) -> bool {
    let is_address =
        word.contains('@') || word.starts_with("http") || word.split('.').filter(|part| part.len() > 1).count() > 1;
    let is_code = word
        .split('-')
        .all(|part| part.len() == 4 && part.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit()));
    is_address || is_code
}

fn is_allowed_latin(word: &str) -> bool {
    LATIN_WORDS.contains(&word) || is_roman(word) || is_address_or_code(word)
}

/// What is wrong with the letters of a text of a language.
fn complaint(tag: &str, text: &str) -> Option<String> {
    match tag {
        "uz" | "en" => {
            if let Some(letter) = text.chars().find(|letter| is_cyrillic(*letter)) {
                return Some(format!("Cyrillic “{letter}” in “{text}”"));
            }
            (tag == "uz").then(|| apostrophe(text)).flatten()
        }
        _ => {
            let foreign = if tag == "ru" { "ўқғҳЎҚҒҲ" } else { "ыщЫЩ" };
            if let Some(letter) = text.chars().find(|letter| foreign.contains(*letter)) {
                return Some(format!("“{letter}” is no letter of {tag}: “{text}”"));
            }
            words(text)
                .filter(|word| !is_allowed_latin(word))
                .flat_map(|word| word.split(['-', '/', ':', '.']))
                .find(|piece| piece.chars().any(|letter| letter.is_ascii_alphabetic()) && !is_allowed_latin(piece))
                .map(|piece| format!("Latin letters in “{piece}”"))
        }
    }
}

fn apostrophe(text: &str) -> Option<String> {
    if let Some(sign) = text.chars().find(|sign| is_false_apostrophe(*sign)) {
        return Some(format!("“{sign}” instead of ʻ or ʼ in “{text}”"));
    }
    let mut before = ' ';
    for sign in text.chars() {
        let after_o_or_g = "oOgG".contains(before);
        if (sign == 'ʻ' && !after_o_or_g) || (sign == 'ʼ' && after_o_or_g) {
            return Some(format!("“{before}{sign}” in “{text}”"));
        }
        before = sign;
    }
    None
}

/// Letters and apostrophes that do not belong.
pub fn foreign(locales: &[Locale]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (locale, message) in each(locales) {
        for (name, part) in &message.parts {
            let of_part = part.words.iter().filter_map(|words| complaint(locale.tag, words));
            complaints.extend(of_part.map(|words| format!("{}: {}.{name}: {words}", locale.tag, message.key)));
        }
    }
    complaints
}
