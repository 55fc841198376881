//! The reference vectors of the integrity design §G, and the rules one by one.
use super::minhash::{MinHash, fnv1a64, splitmix64};
use super::phrases::STOCK_PHRASES;
use super::*;
use serde_json::{Value, from_value};

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

fn text<'a>(all: &'a Value, name: &Value) -> &'a str {
    all["boilerplate"]["texts"][name.as_str().unwrap()].as_str().unwrap()
}

fn six_decimals(likeness: f64) -> f64 {
    (likeness * 1e6).round() / 1e6
}

/// An answer with everything in its form, of which the resident has not spoken.
fn full(text: &str) -> AnswerFacts<'_> {
    AnswerFacts {
        text,
        has_action: true,
        has_action_date: true,
        has_next_date: true,
        resident_explained: None,
        is_solved: false,
    }
}

#[test]
fn every_text_has_its_normal_form_and_its_shingles() {
    let all = vectors();
    let texts = all["boilerplate"]["texts"].as_object().unwrap();
    assert_eq!(texts.len(), 10);
    for (name, written) in texts {
        let written = written.as_str().unwrap();
        assert_eq!(normalise(written), all["boilerplate"]["norm"][name], "{name}");
        assert_eq!(Shingles::of(written).len(), all["boilerplate"]["grams"][name], "{name}");
    }
}

#[test]
fn every_pair_is_as_alike_as_its_vector_says() {
    let all = vectors();
    let pairs = all["boilerplate"]["jaccard"].as_array().unwrap();
    assert_eq!(pairs.len(), 9);
    for pair in pairs {
        let (a, b) = (Shingles::of(text(&all, &pair["a"])), Shingles::of(text(&all, &pair["b"])));
        assert_eq!(six_decimals(a.similarity(&b)), pair["j"], "{pair}");
        assert_eq!(b.similarity(&a), a.similarity(&b), "{pair}");
        assert_eq!(MinHash::of(&a).estimate(&MinHash::of(&b)), pair["mh64"], "{pair}");
    }
}

#[test]
fn every_answer_is_looked_at_as_its_vector_says() {
    let all = vectors();
    let cases = all["formal"].as_array().unwrap();
    assert_eq!(cases.len(), 7);
    for case in cases {
        let corpus: Vec<Shingles> =
            case["corpus"].as_array().unwrap().iter().map(|name| Shingles::of(text(&all, name))).collect();
        let answer = AnswerFacts {
            text: text(&all, &case["text"]),
            has_action: !case["action"].is_null(),
            has_action_date: !case["action_date"].is_null(),
            has_next_date: !case["next_date"].is_null(),
            resident_explained: from_value(case["resident_explained"].clone()).unwrap(),
            is_solved: matches!(case["solved"].as_str(), Some("full" | "part")),
        };
        let (looked, out) = (look(&answer, &corpus), &case["out"]);
        let codes: Vec<&str> = looked.reasons.iter().map(|reason| reason.code()).collect();
        assert_eq!(looked.points, out["points"], "{case}");
        assert_eq!(codes, from_value::<Vec<String>>(out["reasons"].clone()).unwrap(), "{case}");
        assert_eq!(looked.is_formal(), out["flag"], "{case}");
        if let Some(most) = out["max_jaccard"].as_f64() {
            assert_eq!(six_decimals(looked.most_alike), most, "{case}");
        }
    }
}

#[test]
fn a_sketch_is_the_same_on_every_machine() {
    let all = vectors();
    let known = &all["boilerplate"];
    assert_eq!(format!("{:016x}", fnv1a64(b"abc")), known["fnv1a64_abc"]);
    assert_eq!(format!("{:016x}", splitmix64(1)), known["splitmix64_of_1"]);
    let sketch = MinHash::of(&Shingles::of(text(&all, &"t1".into())));
    let first: Vec<String> = sketch.rows().iter().take(3).map(|row| format!("{row:016x}")).collect();
    assert_eq!(first, from_value::<Vec<String>>(known["minhash_t1_first3"].clone()).unwrap());
}

#[test]
fn near_duplicates_share_a_band_and_strangers_do_not() {
    let all = vectors();
    let sketch = |name: &str| MinHash::of(&Shingles::of(text(&all, &name.into())));
    assert!(sketch("t1").is_candidate(&sketch("t3")));
    assert!(sketch("r1").is_candidate(&sketch("r2")));
    assert!(!sketch("r1").is_candidate(&sketch("r4")));
    assert_eq!(sketch("t1").bands(), sketch("t2").bands());
}

#[test]
fn a_normal_form_is_its_own_normal_form() {
    for (written, normal) in [
        ("", ""),
        (" — … 👮🏽 أهلا ", ""),
        ("2026-yil, 3–4 mart!", "0 yil 0 0 mart"),
        ("Ko´cha koʻcha ko`cha ko‘cha ko’cha KOʼCHA ko'cha", "kocha kocha kocha kocha kocha kocha kocha"),
        ("koʻ\u{200b}cha Köça ŞAHAR İsh", "kocha kocha shahar ish"),
        ("Объезд, съёмка, цех, ЧАЩА", "obezd syomka sex chasha"),
        ("Ўғил қиз ҳам", "ogil qiz ham"),
        ("ﬁlm ½ ٣ 12-uyga 12uy", "film 0 0 0 0 uyga 0uy"),
        ("и\u{306}од = йод", "yod yod"),
    ] {
        assert_eq!(normalise(written), normal, "{written}");
        assert_eq!(normalise(normal), normal, "{written}");
    }
}

#[test]
fn empty_texts_are_not_alike_but_too_short() {
    let empty = Shingles::of("…");
    assert!(empty.is_empty() && empty.grams().is_empty());
    assert_eq!(empty.similarity(&empty), 0.0);
    assert_eq!(empty.similarity(&Shingles::of("suv")), 0.0);
    assert_eq!(look(&full(""), &[empty]).reasons, [Reason::TooShort]);
}

#[test]
fn length_counts_in_normalised_characters() {
    for (length, reasons) in
        [(29, vec![Reason::TooShort]), (30, vec![Reason::Short]), (59, vec![Reason::Short]), (60, vec![])]
    {
        assert_eq!(
            look(&full(&format!("{}!!! ʻʻʻ", "я".repeat(length / 2) + &"b".repeat(length % 2))), &[]).reasons,
            reasons
        );
    }
}

#[test]
fn one_date_is_enough_and_an_action_makes_a_stock_phrase_harmless() {
    let all = vectors();
    let stock = text(&all, &"t1".into());
    let only_next = AnswerFacts { has_action_date: false, ..full(stock) };
    assert_eq!(look(&only_next, &[]).reasons, []);
    let no_dates = AnswerFacts { has_next_date: false, ..only_next };
    assert_eq!(look(&no_dates, &[]).reasons, [Reason::NoDate]);
    let no_action = AnswerFacts { has_action: false, ..full(stock) };
    assert_eq!(look(&no_action, &[]).reasons, [Reason::NoAction, Reason::StockPhrase]);
}

#[test]
fn only_a_resident_who_is_content_with_both_overrules() {
    let all = vectors();
    let bare = AnswerFacts {
        has_action: false,
        has_action_date: false,
        has_next_date: false,
        ..full(text(&all, &"r1".into()))
    };
    for (mark, is_solved, points) in [(Some(4), true, 0), (Some(3), true, 4), (Some(5), false, 4), (None, true, 4)] {
        let answer = AnswerFacts { resident_explained: mark, is_solved, ..bare };
        assert_eq!(look(&answer, &[]).points, points, "{mark:?} {is_solved}");
    }
}

#[test]
fn alike_counts_what_is_at_least_similar() {
    let all = vectors();
    let corpus: Vec<Shingles> =
        ["t2", "t3", "t4", "t5", "t6"].map(|name| Shingles::of(text(&all, &name.into()))).to_vec();
    let looked = look(&full(text(&all, &"t1".into())), &corpus);
    assert_eq!((looked.alike, looked.most_alike), (3, 1.0));
    assert_eq!(look(&full("Yangi javob"), &[]).alike, 0);
}

#[test]
fn the_worst_answer_has_nine_points() {
    let worst = AnswerFacts {
        has_action: false,
        has_action_date: false,
        has_next_date: false,
        ..full("Ишингиз кўриб чиқилди.")
    };
    let looked = look(&worst, &[Shingles::of("Ishingiz ko'rib chiqildi")]);
    assert_eq!(looked.points, 9);
    assert!(looked.is_formal());
}

#[test]
fn stock_phrases_are_normal_and_stand_once() {
    for (place, phrase) in STOCK_PHRASES.iter().enumerate() {
        assert_eq!(normalise(phrase), *phrase);
        assert!(!STOCK_PHRASES[..place].contains(phrase), "{phrase}");
    }
}

#[test]
fn stock_phrases_are_found_as_people_write_them() {
    for (written, is_stock) in [
        ("Тегишли чоралар кўрилади!", true),
        ("Amaldagi qonunchilikka muvofiq javob beriladi", true),
        ("Maʼlumot uchun qabul qilindi", true),
        ("Рассмотрено в установленном порядке.", true),
        ("В соответствии с действующим законодательством", true),
        ("Проведена разъяснительная работа", true),
        ("Будут приняты соответствующие меры", true),
        ("Взято на контроль", true),
        ("Взято на контрольную закупку", false),
        ("Chiroqni almashtirdik, ertaga qayta tekshiraman", false),
    ] {
        assert_eq!(phrases::has_stock_phrase(&normalise(written)), is_stock, "{written}");
    }
}

#[test]
fn every_reason_is_stored_as_its_code() {
    use Reason::*;
    for reason in [NearDuplicate, Similar, TooShort, Short, NoAction, NoDate, StockPhrase, ResidentConfirmed] {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.code());
    }
}

#[test]
fn a_measure_of_stock_phrases_names_no_act() {
    assert!(!names_an_act("Murojaatingiz koʻrib chiqildi. Tegishli choralar koʻrildi."));
    assert!(!names_an_act("Приняты соответствующие меры"));
    assert!(names_an_act("Qoʻshni bilan gaplashdim"));
    assert!(names_an_act("2-mart kuni Navoiy koʻchasiga bordim, bayonnoma tuzildi, nazoratga olindi"));
}
