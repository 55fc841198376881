//! Stock phrases: what an answer says when nothing was done. Written as [`super::normalise`] writes them, so that one
//! entry stands for both scripts and every apostrophe. Integrity design §G.

/// Uzbek first, then Russian. Each says a deed or a rule without naming it; a concrete action in the form makes it
/// harmless.
pub(super) const STOCK_PHRASES: [&str; 39] = [
    "tegishli choralar koriladi",
    "tegishli choralar korildi",
    "tegishli choralar korilmoqda",
    "tegishli chora koriladi",
    "tegishli chora korildi",
    "zarur choralar koriladi",
    "zarur choralar korildi",
    "qonuniy choralar koriladi",
    "amaliy yordam korsatildi",
    "ishingiz korib chiqildi",
    "arizangiz korib chiqildi",
    "murojaatingiz korib chiqildi",
    "murojaatingiz organib chiqildi",
    "belgilangan tartibda",
    "qonunda belgilangan muddatda",
    "amaldagi qonunchilikka muvofiq",
    "nazoratga olindi",
    "malumot uchun qabul qilindi",
    "tushuntirish ishlari olib borildi",
    "profilaktik suhbat otkazildi",
    "prinyati sootvetstvuyushie meri",
    "prinyati neobxodimie meri",
    "prinyati vse neobxodimie meri",
    "budut prinyati meri",
    "budut prinyati sootvetstvuyushie meri",
    "budut prinyati neobxodimie meri",
    "sootvetstvuyushie meri prinyati",
    "neobxodimie meri prinyati",
    "meri prinimayutsya",
    "vashe obrashenie rassmotreno",
    "vashe zayavlenie rassmotreno",
    "v ustanovlennom poryadke",
    "v ustanovlennom zakonom poryadke",
    "v ustanovlennie sroki",
    "v sootvetstvii s deystvuyushim zakonodatelstvom",
    "prinyato k svedeniyu",
    "vzyato na kontrol",
    "provedena razyasnitelnaya rabota",
    "provedena profilakticheskaya beseda",
];

/// Whether `normal`, a normalised text, has one of the phrases as whole words.
pub(super) fn has_stock_phrase(normal: &str) -> bool {
    STOCK_PHRASES.iter().any(|phrase| {
        normal.match_indices(phrase).any(|(start, _)| {
            let (before, after) = (&normal[..start], &normal[start + phrase.len()..]);
            (before.is_empty() || before.ends_with(' ')) && (after.is_empty() || after.starts_with(' '))
        })
    })
}

/// What is left of `normal` without the phrases.
pub(super) fn without_stock_phrases(normal: &str) -> String {
    let padded =
        STOCK_PHRASES.iter().fold(format!(" {normal} "), |text, phrase| text.replace(&format!(" {phrase} "), " "));
    padded.trim().to_owned()
}
