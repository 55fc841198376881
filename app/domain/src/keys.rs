//! The search keys of all places, and how well a place fits a folded query.
use crate::fold::fold;
use crate::fold::loosen;
use std::collections::BTreeMap;
use std::ops::Bound;

/// Below so many other hits, names with one slip are offered too.
const FEW: usize = 5;
/// Shorter words are not searched with slips, and shorter loose keys not as a beginning: too much would match.
const SLIP_FROM: usize = 5;
const LOOSE_FROM: usize = 3;
/// Words that say what kind of place it is, folded.
const TYPE_WORDS: &str = "mahala mahalasi mahalya mahali mfy ofy kfy tuman tumani rayon rayona rayoni viloyat viloyati \
    oblast oblasti region district shahar shahri gorod goroda city respublika respublikasi respubliki republic";

/// How well a place fits a query; smaller is better.
pub(crate) mod rank {
    pub const EXACT: u8 = 0;
    pub const PREFIX: u8 = 1;
    pub const WORDS: u8 = 2;
    pub const LOOSE: u8 = 3;
    pub const LOOSE_PREFIX: u8 = 4;
    pub const CONTEXT: u8 = 5;
    pub const LOOSE_CONTEXT: u8 = 6;
    pub const SLIP: u8 = 7;
}

/// How a place fits a query; smaller is better. First the rank; then names that have the type words of the query too;
/// then names with fewer words that were not asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fit(u8);

impl Fit {
    const NONE: Self = Self(u8::MAX);

    const fn of(rank: u8, bare: bool, other_words: u8) -> Self {
        let other_words = if other_words > 3 { 3 } else { other_words };
        Self(rank << 3 | (bare as u8) << 2 | other_words)
    }

    pub(crate) const fn rank(self) -> u8 {
        self.0 >> 3
    }
}

/// From a key to the numbers of the places that have it.
type Index = BTreeMap<String, Vec<usize>>;

/// The folded names of all places.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    names: Index,
    loose_names: Index,
    words: Index,
    loose_words: Index,
    /// By number: the numbers of the district and the region, or the own number.
    parents: Vec<[usize; 2]>,
    /// By number: how many words the Uzbek name has.
    lengths: Vec<u8>,
    first_mahalla: usize,
}

impl Keys {
    /// Folds the names of all places, given by number with the numbers of their district and region.
    pub(crate) fn of<'a>(first_mahalla: usize, places: impl Iterator<Item = (Vec<&'a String>, [usize; 2])>) -> Self {
        let mut keys = Self { first_mahalla, ..Self::default() };
        for (number, (names, parents)) in places.enumerate() {
            keys.parents.push(parents);
            keys.lengths.push(names.first().map_or(0, |name| name.split_whitespace().count().min(255) as u8));
            for name in names {
                let full = fold(name);
                // A mahalla is called “Yangi shahar”; a district is called Toshkent and is a tuman.
                if number < first_mahalla {
                    keys.names.entry(without_type(&full)).or_default().push(number);
                }
                keys.names.entry(full).or_default().push(number);
            }
        }
        keys.names.remove("");
        for (name, numbers) in &mut keys.names {
            numbers.dedup();
            keys.loose_names.entry(loosen(name.clone())).or_default().extend(&*numbers);
            for word in name.split(' ') {
                keys.words.entry(word.to_owned()).or_default().extend(&*numbers);
                keys.loose_words.entry(loosen(word.to_owned())).or_default().extend(&*numbers);
            }
        }
        keys
    }

    /// The places that fit a folded query, each with its best fit.
    pub(crate) fn find(&self, written: &str) -> impl Iterator<Item = (usize, Fit)> + use<> {
        let mut fits = vec![Fit::NONE; self.parents.len()];
        if !written.is_empty() {
            let bare = without_type(written);
            self.fit(&bare, true, &mut fits);
            if bare != written {
                self.fit(written, false, &mut fits);
            }
            let few = || fits.iter().filter(|fit| **fit != Fit::NONE).count() < FEW;
            if bare.len() >= SLIP_FROM && few() {
                self.fit_with_slip(&bare, &mut fits);
            }
        }
        fits.into_iter().enumerate().filter(|(_, fit)| *fit != Fit::NONE)
    }

    fn fit(&self, text: &str, bare: bool, fits: &mut [Fit]) {
        for (name, numbers) in beginning(&self.names, text) {
            // A single letter begins hundreds of mahallas.
            let reach = if name == text || text.len() > 1 { usize::MAX } else { self.first_mahalla };
            let fit = Fit::of(if name == text { rank::EXACT } else { rank::PREFIX }, bare, 0);
            improve(fits, numbers.iter().filter(|number| **number < reach), fit);
        }
        if text.len() == 1 {
            return;
        }
        let words = |word: &str| beginning(&self.words, word).map(|(_, numbers)| numbers).collect();
        self.fit_words(text, bare, [rank::WORDS, rank::CONTEXT], words, fits);
        let loose_text = loosen(text.to_owned());
        for (name, numbers) in beginning_loosely(&self.loose_names, &loose_text) {
            let rank = if *name == loose_text { rank::LOOSE } else { rank::LOOSE_PREFIX };
            improve(fits, numbers, Fit::of(rank, bare, 0));
        }
        let words = |word: &str| {
            let word = loosen(word.to_owned());
            beginning_loosely(&self.loose_words, &word).map(|(_, numbers)| numbers).collect()
        };
        self.fit_words(text, bare, [rank::LOOSE_PREFIX, rank::LOOSE_CONTEXT], words, fits);
    }

    fn fit_with_slip(&self, text: &str, fits: &mut [Fit]) {
        for (_, numbers) in self.names.iter().filter(|(name, _)| is_one_slip(name, text)) {
            improve(fits, numbers, Fit::of(rank::SLIP, true, 0));
        }
        let words = |word: &str| {
            let fits = |key: &str| key.starts_with(word) || word.len() >= SLIP_FROM && is_one_slip(key, word);
            self.words.iter().filter(|(key, _)| fits(key)).map(|(_, numbers)| numbers).collect()
        };
        self.fit_words(text, true, [rank::SLIP; 2], words, fits);
    }

    /// Fits the places of which each word of `text` is found in the own name (first rank), or else in the names of
    /// the district or region (second rank), with at least one in the own.
    fn fit_words<'a>(
        &'a self,
        text: &str,
        bare: bool,
        [own_rank, context_rank]: [u8; 2],
        find: impl Fn(&str) -> Vec<&'a Vec<usize>>,
        fits: &mut [Fit],
    ) {
        let mut own = vec![0_u64; fits.len()];
        let mut all = 0;
        for (at, word) in text.split(' ').take(63).enumerate() {
            let bit = 1 << at;
            all |= bit;
            find(word).into_iter().flatten().for_each(|number| own[*number] |= bit);
        }
        for (number, [district, region]) in self.parents.iter().enumerate().filter(|(number, _)| own[*number] != 0) {
            let fit = match own[number] {
                words if words == all => own_rank,
                words if words | own[*district] | own[*region] == all => context_rank,
                _ => continue,
            };
            // Among many places called Guliston, of one word or more, a single word prefers none.
            let others = if all == 1 { 0 } else { self.lengths[number].saturating_sub(own[number].count_ones() as u8) };
            improve(fits, [&number], Fit::of(fit, bare, others));
        }
    }
}

fn improve<'a>(fits: &mut [Fit], numbers: impl IntoIterator<Item = &'a usize>, fit: Fit) {
    for number in numbers {
        fits[*number] = fits[*number].min(fit);
    }
}

fn beginning<'a>(index: &'a Index, text: &str) -> impl Iterator<Item = (&'a String, &'a Vec<usize>)> {
    index.range::<str, _>((Bound::Included(text), Bound::Unbounded)).take_while(move |(key, _)| key.starts_with(text))
}

fn beginning_loosely<'a>(index: &'a Index, text: &str) -> impl Iterator<Item = (&'a String, &'a Vec<usize>)> {
    beginning(index, text).filter(move |(key, _)| text.len() >= LOOSE_FROM || *key == text)
}

fn is_type_word(folded: &str) -> bool {
    TYPE_WORDS.split(' ').any(|word| word == folded)
}

/// The folded text without words for the kind of place; the whole text if there are no others.
fn without_type(folded: &str) -> String {
    let words: Vec<&str> = folded.split(' ').filter(|word| !is_type_word(word)).collect();
    if words.is_empty() { folded.to_owned() } else { words.join(" ") }
}

/// Whether one letter was added, left out or changed, or two neighbours swapped.
fn is_one_slip(name: &str, typed: &str) -> bool {
    let (name, typed) = (name.as_bytes(), typed.as_bytes());
    if name.len().abs_diff(typed.len()) > 1 {
        return false;
    }
    let start = name.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let (name, typed) = (&name[start..], &typed[start..]);
    let end = name.iter().rev().zip(typed.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&name[..name.len() - end], &typed[..typed.len() - end]) {
        ([] | [_], [] | [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_one_letter_or_two_swapped() {
        assert!(is_one_slip("navroz", "navorz") && is_one_slip("navroz", "avroz") && is_one_slip("navroz", "navroz"));
        assert!(!is_one_slip("navroz", "navor") && !is_one_slip("navroz", "anvorz"));
    }

    #[test]
    fn the_words_for_kinds_are_known_in_all_languages() {
        for words in ["mahalla mahallasi MFY махалля маҳалла маҳалласи", "tuman tumani туман тумани район района"]
        {
            assert!(words.split(' ').all(|word| is_type_word(&fold(word))), "{words}");
        }
        let words =
            "viloyat viloyati вилоят вилояти область области region district shahar shahri шаҳар шаҳри город city";
        assert!(words.split(' ').all(|word| is_type_word(&fold(word))));
    }
}
