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
    fn every_code_names_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::of_code(language.code()), Some(language));
        }
        assert_eq!(Language::of_code("UZ"), None);
    }
}
