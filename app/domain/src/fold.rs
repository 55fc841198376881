//! How names are compared: one search key for every alphabet, and the alphabetical order of each language.
//! The rules of the keys are in the reference data's notes, “Search in any alphabet”.
use crate::language::Language;
use unicode_normalization::{UnicodeNormalization, char::canonical_combining_class};

/// Signs that people type for the Uzbek ʻ and ʼ.
pub(crate) const APOSTROPHES: &str =
    "'`\u{b4}\u{2018}\u{2019}\u{201b}\u{2032}\u{2b9}\u{2bb}\u{2bc}\u{2bd}\u{2bf}\u{2be}\u{ff07}\u{2c8}\u{2035}";

/// The search key of `text`: lower-case ASCII words, the same from Uzbek Latin (any apostrophe or none, of 1995 or
/// of 2026), Uzbek Cyrillic and English spelling. Equal keys mean the same written name.
pub fn fold(text: &str) -> String {
    // NFKC would take ´ apart into a space and a mark, and cut the word in two.
    let visible: String = text.chars().filter(|c| *c != '\u{b4}').nfkc().filter(|c| !is_invisible(*c)).collect();
    let lower = visible.to_lowercase().replace("i\u{307}", "i");
    let mut latin = String::with_capacity(lower.len() * 2);
    for word in lower.split(|c: char| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)) {
        latin.push(' ');
        in_one_script(word).replace("ьо", "ё").chars().for_each(|c| push_latin(&mut latin, c));
    }
    let mut words = String::with_capacity(latin.len());
    for c in latin.nfkd().filter(|c| canonical_combining_class(*c) == 0 && !is_quote(*c)) {
        if c.is_ascii_alphanumeric() && !c.is_ascii_uppercase() {
            words.push(c);
        } else if !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    const SPELLINGS: [(&str, &str); 12] = [
        ("sch", "sh"),
        ("dj", "j"),
        ("dzh", "j"),
        ("kh", "h"),
        ("gh", "g"),
        ("zh", "j"),
        ("ts", "s"),
        ("x", "h"),
        ("q", "k"),
        ("w", "v"),
        ("ye", "e"),
        ("yi", "i"),
    ];
    let mut key = respelled(words, &SPELLINGS);
    if key.ends_with("iy") {
        key.pop();
    }
    without_doubles(&respelled(key, &[("iy ", "i ")]))
}

/// A second, looser key, in which Russian and English vowel spellings meet: Чиланзар = Chilonzor. It over-matches:
/// good for finding, never an identity.
pub fn loose(text: &str) -> String {
    loosen(fold(text))
}

/// The loose key of an already folded text.
pub(crate) fn loosen(folded: String) -> String {
    const VOWELS: [(&str, &str); 7] =
        [("yo", "o"), ("yu", "u"), ("ya", "a"), ("u", "o"), ("a", "o"), ("e", "i"), ("y", "i")];
    without_doubles(&respelled(folded, &VOWELS))
}

fn respelled(text: String, pairs: &[(&str, &str)]) -> String {
    pairs.iter().fold(text, |text, (from, to)| if text.contains(from) { text.replace(from, to) } else { text })
}

fn without_doubles(text: &str) -> String {
    let mut last = None;
    text.chars().filter(|c| last.replace(*c) != Some(*c)).collect()
}

fn is_quote(c: char) -> bool {
    APOSTROPHES.contains(c) || "\"«»“”„".contains(c)
}

/// Whether `c` takes no room on paper, and so must not tell two texts apart.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{feff}'
        | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}')
}

/// In a word of both scripts, turns look-alikes into the script of the majority.
fn in_one_script(word: &str) -> String {
    let latin = word.chars().filter(char::is_ascii_lowercase).count();
    let cyrillic = word.chars().filter(|c| ('\u{400}'..='\u{52f}').contains(c)).count();
    let alike = |from: &'static str, to: &'static str| {
        move |c| from.chars().zip(to.chars()).find(|(alike, _)| *alike == c).map_or(c, |(_, letter)| letter)
    };
    if latin == 0 || cyrillic == 0 {
        word.to_owned()
    } else if latin >= cyrillic {
        word.chars().map(alike("аеорсухіјѕԁԛԝһ", "aeopcyxijsdqwh")).collect()
    } else {
        word.chars().map(alike("aeopcyx", "аеорсух")).collect()
    }
}

/// Writes the lower-case letter `c` in Latin, Uzbek and Russian Cyrillic alike; what it does not know stays as it is.
pub(crate) fn push_latin(text: &mut String, c: char) {
    const CYRILLIC: &str = "абвгдезийклмнопрстуфхцыэжўқғҳөүәңіӯı";
    const LATIN: &str = "abvgdeziyklmnoprstufxsiejoqghouanioi";
    match c {
        '\0'..='\u{7f}' => text.push(c),
        'ё' => text.push_str("yo"),
        'ю' => text.push_str("yu"),
        'я' => text.push_str("ya"),
        'ч' | 'ç' => text.push_str("ch"),
        'ш' | 'щ' | 'ş' | 'ș' => text.push_str("sh"),
        'ь' | 'ъ' => {}
        _ => text.push(CYRILLIC.chars().zip(LATIN.chars()).find(|(from, _)| *from == c).map_or(c, |(_, to)| to)),
    }
}

/// The place of a Latin Uzbek name in the order of the Uzbek alphabet: … z, oʻ, gʻ, sh, ch, ng. Keys compare as bytes.
pub fn collate(name: &str) -> Vec<u8> {
    const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz";
    const FOLLOWED: [(char, &str); 5] = [('o', APOSTROPHES), ('g', APOSTROPHES), ('s', "h"), ('c', "h"), ('n', "g")];
    let mut letters = name.chars().flat_map(char::to_lowercase).peekable();
    let mut key = Vec::with_capacity(name.len());
    while let Some(letter) = letters.next() {
        let pair = FOLLOWED
            .iter()
            .position(|(first, second)| *first == letter && letters.peek().is_some_and(|next| second.contains(*next)));
        // In Qoʻngʻirot the letters are n and gʻ, not ng.
        let pair = pair.filter(|_| {
            letter != 'n' || {
                let mut ahead = letters.clone();
                ahead.next();
                !ahead.next().is_some_and(|sign| APOSTROPHES.contains(sign))
            }
        });
        if let Some(pair) = pair {
            letters.next();
            // The pairs follow z; 78 = three steps for each of the 26 letters.
            key.push(20 + 78 + pair as u8);
        } else if let Some(place) = ALPHABET.find(letter) {
            key.push(20 + 3 * place as u8);
        } else if let Some(place) = "áóúǵńı".chars().zip("aougni".chars()).find(|(own, _)| *own == letter) {
            // Karakalpak letters stand just behind their Latin sisters.
            key.push(21 + 3 * ALPHABET.find(place.1).unwrap_or_default() as u8);
        } else if !is_quote(letter) {
            push_other(&mut key, letter);
        }
    }
    key
}

fn push_other(key: &mut Vec<u8>, letter: char) {
    const CYRILLIC: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ";
    if let Some(digit) = letter.to_digit(10) {
        key.push(2 + digit as u8);
    } else if let Some(place) = CYRILLIC.chars().position(|own| own == letter) {
        key.push(120 + place as u8);
    } else if letter.is_alphabetic() {
        key.push(200);
        key.extend_from_slice(&u32::from(letter).to_be_bytes());
    } else {
        // A space, a hyphen, a bracket: shorter first words come first.
        key.push(1);
    }
}

/// Sorts `items` by the names that `name` gives, in the alphabetical order of `language`; equal names keep their order.
pub fn sort_by_name<T>(items: &mut [T], language: Language, name: impl Fn(&T) -> &str) {
    items.sort_by_cached_key(|item| match language {
        Language::Uz => collate(name(item)),
        _ => {
            let mut key = Vec::new();
            for letter in name(item).chars().flat_map(char::to_lowercase) {
                match letter {
                    'a'..='z' => key.push(20 + (letter as u8 - b'a')),
                    _ => push_other(&mut key, letter),
                }
            }
            key
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGISTRY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/data/registry/");

    fn lines(file: &str) -> Vec<String> {
        let text = std::fs::read_to_string(format!("{REGISTRY}{file}")).expect("the registry is in the repository");
        text.lines().skip(1).map(str::to_owned).collect()
    }

    #[test]
    fn every_mahalla_has_one_key_in_three_alphabets() {
        let rows = lines("mahallas.csv");
        assert_eq!(rows.len(), 9452);
        let mut other_loose = 0;
        for row in &rows {
            let fields: Vec<&str> = row.split(',').collect();
            let [_, _, _, uz, cyrl, ru, en, key, _] = fields[..] else { panic!("nine fields: {row}") };
            assert_eq!([fold(uz), fold(cyrl), fold(en)], [key, key, key], "{row}");
            other_loose += usize::from(loose(ru) != loose(uz));
        }
        assert_eq!(other_loose, 2, "ж after х in Niyozhoji and Bekho");
    }

    #[test]
    fn every_district_and_word_has_its_key() {
        for row in lines("districts.csv") {
            let fields: Vec<&str> = row.split(',').collect();
            assert_eq!([fold(fields[8]), fold(fields[9])], [fields[12], fields[12]], "{row}");
        }
        let same = lines("translit.tsv").into_iter().filter(|row| {
            let words: Vec<&str> = row.split('\t').collect();
            fold(words[0]) == fold(words[1]) && fold(words[0]) == fold(words[2])
        });
        assert_eq!(same.count(), 232, "all but two of 234");
    }

    #[test]
    fn a_key_is_what_the_reference_makes_of_it() {
        for (text, folded, loosened) in [
            ("Дустлик", "dustlik", "dostlik"),
            ("ДЎСТЛИК", "dostlik", "dostlik"),
            ("Doʻstlik MFY", "dostlik mfy", "dostlik mfi"),
            ("Чиланзарский район", "chilanzarski rayon", "chilonzorski ron"),
            ("Ходжаабадский", "hojabadski", "hojobodski"),
            ("Кашкадарьинская", "kashkadarinskaya", "koshkodorinsko"),
            ("İSTIQLOL", "istiklol", "istiklol"),
            ("Sho\u{200b}ta", "shota", "shoto"),
            ("Tоshkent", "toshkent", "toshkint"),
            ("Каttа оқтепа", "kata oktepa", "koto oktipo"),
            ("съезд батальон", "sezd batalyon", "sizd botolon"),
            ("İıŞÇöğ", "ishchog", "ishchog"),
            ("«Навоий» кўчаси, 11-уй", "navoi kochasi 1 uy", "novoi kochosi 1 oi"),
            ("ﬁlm № ½", "film no 1 2", "film no 1 2"),
            ("Navoiy iy", "navoi i", "novoi i"),
            ("أهلا 👮🏽", "", ""),
            ("Әмиўдәрья", "amiodarya", "omiodoro"),
            ("ddjdzhkkhye", "djkhe", "djkhi"),
        ] {
            assert_eq!((fold(text).as_str(), loose(text).as_str()), (folded, loosened), "{text:?}");
        }
    }

    #[test]
    fn any_apostrophe_or_none_gives_the_same_key() {
        for sign in APOSTROPHES.chars() {
            assert_eq!(fold(&format!("Do{sign}stlik")), "dostlik", "U+{:04X}", u32::from(sign));
        }
    }

    #[test]
    fn uzbek_names_follow_the_uzbek_alphabet() {
        let mut names =
            ["Chilonzor", "Shahrixon", "Gʻijduvon", "Oʻzbekiston", "Zomin", "Olot", "Qoʻngʻirot", "Qoʻniq", "Nukus"];
        sort_by_name(&mut names, Language::Uz, |name| name);
        assert_eq!(
            names,
            ["Nukus", "Olot", "Qoʻniq", "Qoʻngʻirot", "Zomin", "Oʻzbekiston", "Gʻijduvon", "Shahrixon", "Chilonzor"]
        );
    }

    #[test]
    fn cyrillic_names_follow_their_alphabets() {
        let mut names =
            ["Ҳазорасп", "Ғузор", "Қарши", "Ўзбекистон", "Ягона", "Ёқубов", "Жомий", "Еттитом", "10-кўча", "2-кўча"];
        sort_by_name(&mut names, Language::UzCyrl, |name| name);
        assert_eq!(
            names,
            ["10-кўча", "2-кўча", "Еттитом", "Ёқубов", "Жомий", "Ягона", "Ўзбекистон", "Қарши", "Ғузор", "Ҳазорасп"]
        );
    }
}
