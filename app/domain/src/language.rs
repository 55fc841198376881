//! The four written languages of the portal. A language is a value of the request, never a global.
use serde::{Deserialize, Serialize};

/// A written language: Uzbek in two scripts, Russian, English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    /// Uzbek in the Latin alphabet of 1995: the source of all texts and the fallback.
    #[default]
    Uz,
    /// Uzbek in Cyrillic.
    UzCyrl,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// All languages in the order in which the switch shows them.
    pub const ALL: [Self; 4] = [Self::Uz, Self::UzCyrl, Self::Ru, Self::En];

    /// The first segment of every address: `uz`, `uz-cyrl`, `ru`, `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Uz => "uz",
            Self::UzCyrl => "uz-cyrl",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The BCP 47 tag for the `lang` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Uz => "uz-Latn",
            Self::UzCyrl => "uz-Cyrl",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language that `code` names in an address or a cookie.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The best language for a browser's `Accept-Language` wish; a bare `uz` means the Latin script.
    pub fn of_wish(wish: &str) -> Option<Self> {
        let mut wished: Vec<(u16, Self)> = wish
            .split(',')
            .filter_map(|item| {
                let (tag, quality) = item.split_once(";q=").unwrap_or((item, "1"));
                let quality = quality.trim().parse::<f32>().ok().filter(|quality| (0.0..=1.0).contains(quality))?;
                // At most 1000: fits.
                Some(((quality * 1000.0) as u16, Self::of_tag(tag.trim())?))
            })
            .filter(|(quality, _)| *quality > 0)
            .collect();
        wished.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
        wished.first().map(|(_, language)| *language)
    }

    /// The language a text is most likely written in, for `lang` beside words of people; `otherwise` where its letters do
    /// not tell. A guess by script and telling letters and words, not an analysis.
    pub fn of_text(text: &str, otherwise: Self) -> Self {
        let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
        let letters = || text.chars().filter(|letter| letter.is_alphabetic());
        let cyrillic = letters().filter(|letter| is_cyrillic(*letter)).count();
        let latin = letters().filter(char::is_ascii_alphabetic).count();
        let lower = text.to_lowercase();
        let has = |of: &[char]| lower.contains(of);
        let says = |of: &[&str]| lower.split(|sign: char| !sign.is_alphabetic()).any(|word| of.contains(&word));
        match otherwise {
            _ if cyrillic == 0 && latin == 0 => otherwise,
            _ if cyrillic > latin && has(&['ў', 'қ', 'ғ', 'ҳ']) => Self::UzCyrl,
            _ if cyrillic > latin && (has(&['ы', 'щ']) || says(&["и", "в", "на", "не", "что"])) => Self::Ru,
            Self::UzCyrl | Self::Ru if cyrillic > latin => otherwise,
            _ if cyrillic > latin => Self::Ru,
            _ if lower.contains("o\u{2bb}") || lower.contains("g\u{2bb}") => Self::Uz,
            _ if says(&["va", "bilan", "uchun", "bu", "edi", "kerak"]) => Self::Uz,
            _ if says(&["the", "and", "of", "was", "is", "to"]) => Self::En,
            Self::Uz | Self::En => otherwise,
            Self::UzCyrl | Self::Ru => Self::Uz,
        }
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        match (parts.next()?, parts.next()) {
            ("uz", Some("cyrl")) => Some(Self::UzCyrl),
            ("uz", _) => Some(Self::Uz),
            ("ru", _) => Some(Self::Ru),
            ("en", _) => Some(Self::En),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_wished_language_wins() {
        assert_eq!(Language::of_wish("de, ru;q=0.8, en;q=0.9"), Some(Language::En));
        assert_eq!(Language::of_wish("uz-Cyrl-UZ,uz;q=0.5"), Some(Language::UzCyrl));
        assert_eq!(Language::of_wish("uz"), Some(Language::Uz));
        assert_eq!(Language::of_wish("fr;q=x, , ru;q=0"), None);
    }

    #[test]
    fn the_letters_of_a_text_tell_its_language() {
        let of = |text| Language::of_text(text, Language::Uz);
        assert_eq!(of("Chiroq tuzatildi va yoʻl yoritildi."), Language::Uz);
        assert_eq!(of("Чироқ тузатилди, йўл ёритилди."), Language::UzCyrl);
        assert_eq!(of("Фонарь починили, улица освещена."), Language::Ru);
        assert_eq!(of("The light was repaired."), Language::En);
        assert_eq!(Language::of_text("Чироз 12", Language::UzCyrl), Language::UzCyrl);
        assert_eq!(Language::of_text("Lampa", Language::Ru), Language::Uz);
        assert_eq!(Language::of_text("12.11.2026", Language::En), Language::En);
    }

    #[test]
    fn every_code_names_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::of_code(language.code()), Some(language));
        }
        assert_eq!(Language::of_code("UZ"), None);
    }
}
