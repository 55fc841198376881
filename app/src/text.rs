//! The texts of a request. All files of a language are joined into one before Fluent reads them, so that a term
//! of one area may be used in another. Numbers and dates arrive written already; plurals get the bare number.
use domain::language::Language;
use i18n_embed::{
    I18nAssets, LanguageLoader,
    fluent::{FluentLanguageLoader, fluent_language_loader},
};
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

pub use fluent_bundle::FluentValue;

#[derive(rust_embed::RustEmbed)]
#[folder = "../locales/"]
struct Files;

struct Joined;

impl I18nAssets for Joined {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        let folder = path.split_once('/').map_or(path, |(folder, _)| folder);
        let mut names: Vec<_> = Files::iter().filter(|name| name.starts_with(&format!("{folder}/"))).collect();
        names.sort();
        let mut joined = Vec::new();
        for file in names.iter().filter_map(|name| Files::get(name)) {
            joined.extend_from_slice(&file.data);
            joined.push(b'\n');
        }
        vec![joined.into()]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Language::ALL.into_iter().map(|language| format!("{}/app.ftl", folder(language))))
    }
}

/// The folder of a language below `locales/`, which is its tag for Fluent.
pub const fn folder(language: Language) -> &'static str {
    match language {
        Language::Uz => "uz",
        Language::UzCyrl => "uz-Cyrl",
        Language::Ru => "ru",
        Language::En => "en",
    }
}

static LOADERS: LazyLock<[FluentLanguageLoader; 4]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let loader = fluent_language_loader!();
        loader
            .load_languages(&Joined, &[folder(language).parse().expect("a language tag")])
            .expect("the embedded texts parse: a test reads them all");
        // Without this every argument carries invisible direction marks; no language here runs right to left.
        loader.set_use_isolating(false);
        loader
    })
});

/// The texts in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts(pub Language);

impl Texts {
    /// The text of `key`, or of an attribute where the key reads `message.attribute`.
    pub fn get(self, key: &str) -> String {
        self.with(key, HashMap::new())
    }

    /// The text of `key` with its variables.
    pub fn with(self, key: &str, values: HashMap<&str, FluentValue<'_>>) -> String {
        let loader = &LOADERS[self.0 as usize];
        let text = match key.split_once('.') {
            Some((message, attribute)) => loader.get_attr_args(message, attribute, values),
            None => loader.get_args(key, values),
        };
        // A Russian date ends in a full stop, which then ends the sentence, too.
        if self.0 == Language::Ru && text.contains("г..") { text.replace("г..", "г.") } else { text }
    }

    /// Whether `key` exists, also as `message.attribute`.
    pub fn has(self, key: &str) -> bool {
        let loader = &LOADERS[self.0 as usize];
        match key.split_once('.') {
            Some((message, attribute)) => loader.has_attr(message, attribute),
            None => loader.has(key),
        }
    }

    /// A whole number with thin groups.
    pub fn number(self, number: u64) -> String {
        domain::calendar::group_digits(number, self.0)
    }
}

/// `text!(texts, "area-key", name = value)`: the text of a key. Checked by `app/tests/texts.rs`.
#[macro_export]
macro_rules! text {
    ($texts:expr, $key:expr $(,)?) => { $texts.get($key) };
    ($texts:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $texts.with($key, ::std::collections::HashMap::from([
            $((stringify!($name), $crate::text::FluentValue::from($value))),+
        ]))
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_at_the_end_of_a_russian_sentence_has_one_full_stop() {
        let words = text!(Texts(Language::Ru), "report-made.locked", day = "20 октября 2026 г.");
        assert!(words.contains("2026 г. После"), "{words}");
    }
}
