use super::*;

/// What is found, as written.
fn found(text: &str) -> Vec<(&str, Trace)> {
    traces(text).into_iter().map(|(range, trace)| (&text[range], trace)).collect()
}

fn only(trace: Trace, table: &[(&str, &str)]) {
    for (text, expected) in table {
        assert_eq!(found(text), [(*expected, trace)], "{text}");
    }
}

#[test]
fn a_phone_is_found_however_it_is_written() {
    only(
        Trace::Phone,
        &[
            ("Qoʻngʻiroq qiling: +998 90 123-45-67.", "+998 90 123-45-67"),
            ("998901234567 ga yozing", "998901234567"),
            ("raqam +998(71)2345678", "+998(71)2345678"),
            ("90 123 45 67 ga", "90 123 45 67"),
            ("(93) 123-45-67", "93) 123-45-67"),
            ("97-123-45-67", "97-123-45-67"),
            ("901234567 raqamiga", "901234567"),
            ("звоните 8 (916) 123-45-67", "8 (916) 123-45-67"),
            ("shahar 234-56-78", "234-56-78"),
            ("тел. 23-45-6", "23-45-6"),
            ("call 90 123 45 67 14:30", "90 123 45 67"),
            ("from abroad +44 20 7946 0958", "+44 20 7946 0958"),
        ],
    );
}

#[test]
fn a_house_or_a_flat_is_found_in_each_language() {
    only(
        Trace::House,
        &[
            ("14-uy yonida", "14-uy"),
            ("14-uyda turadi", "14-uyda"),
            ("14a-uyning oldida", "14a-uyning"),
            ("14/2-uyga bordim", "14/2-uyga"),
            ("3-xonadonda shovqin", "3-xonadonda"),
            ("14-sonli uy", "14-sonli uy"),
            ("14-уй ёнида", "14-уй"),
            ("14-хонадонга кирдик", "14-хонадонга"),
            ("у дома 14 горит свет", "дома 14"),
            ("в доме № 14б шум", "доме № 14б"),
            ("соседи из д. 14", "д. 14"),
            ("живёт в кв. 3", "кв. 3"),
            ("kv. 3 dan", "kv. 3"),
            ("dom 14, dvor", "dom 14"),
            ("квартира 27 закрыта", "квартира 27"),
            ("next to house No. 14", "house No. 14"),
            ("the owner of flat 3", "flat 3"),
            ("Navoiy koʻchasi, 14.", "koʻchasi, 14"),
            ("на ул. Навои, 14", "ул. Навои, 14"),
            ("at 14 Navoi Street", "14 Navoi Street"),
        ],
    );
}

#[test]
fn names_and_forms_of_address_are_found() {
    only(
        Trace::Name,
        &[
            ("bugun Aziza opa bilan gaplashdim", "Aziza opa"),
            ("Karim akaga aytildi", "Karim akaga"),
            ("Салим домла билан", "Салим домла"),
            ("Aziz Karimov yordam berdi", "Aziz Karimov"),
            ("qoʻshni Dilnoza Yoʻldosheva rozi boʻldi", "Dilnoza Yoʻldosheva"),
            ("сосед Иван Петров согласился", "Иван Петров"),
            ("гражданин Каримов предупреждён", "Каримов"),
            ("uchastkada A. Karimov ogohlantirildi", "A. Karimov"),
            ("предупреждён Каримов А.Б.", "Каримов А.Б."),
            ("the neighbour John Smith agreed", "John Smith"),
            ("Vali Aliyev oʻgʻli", "Vali Aliyev oʻgʻli"),
        ],
    );
}

#[test]
fn documents_plates_and_addresses_are_found() {
    only(Trace::Document, &[("pasport AA1234567", "AA1234567"), ("AB № 1234567 seriyali", "AB № 1234567")]);
    only(Trace::Document, &[("karta 8600 1234 5678 9012", "8600 1234 5678 9012")]);
    only(Trace::Pinfl, &[("JSHSHIR 31201901234567", "31201901234567")]);
    only(
        Trace::Plate,
        &[("01 A 123 BC", "01 A 123 BC"), ("mashina 01A123BC", "01A123BC"), ("10 123 ABC", "10 123 ABC")],
    );
    only(Trace::Plate, &[("80123АВС ракамли", "80123АВС")]);
    only(Trace::Email, &[("yozing: ali.vali@mail.uz.", "ali.vali@mail.uz"), ("telegram @ali_vali", "@ali_vali")]);
}

#[test]
fn dates_sums_counts_and_places_are_left_alone() {
    for text in [
        "22.11.2026 kuni soat 19:30 da joyiga chiqdim",
        "2026-11-22 dan 2026-12-05 gacha",
        "14-mart kuni 14 ta uy va 120 xonadon koʻrildi",
        "15 uy tekshirildi, 3 nafar fuqaro bilan suhbat oʻtkazildi",
        "1 500 000 soʻm jarima, yana 250 000 soʻm",
        "50 000 USD miqdorida",
        "102 yoki 1050 raqamiga qoʻngʻiroq qiling",
        "OʻRQ-371, 28-modda, 445-son qonun",
        "Amir Temur koʻchasida chiroqlar almashtirildi",
        "Navoiy koʻchasi 14-mart kuni yoritildi",
        "Mirzo Ulugʻbek tumani hokimligiga yuborildi",
        "Ichki ishlar organi va Milliy gvardiya",
        "Oʻzbekiston Respublikasi Prezidenti",
        "В доме 14 марта отключали воду, и т. д. 3 раза",
        "На улице Алишера Навои заменили 12 фонарей",
        "Во 2 кв. 2026 года отремонтировано 30 кв. м",
        "The lamps on Amir Temur Street work since 14 March",
        "Bugun yettita chiroq almashtirildi. Ertaga yana kelamiz.",
        "Ikki aka-uka oʻrtasidagi janjal toʻxtadi",
        "12-sonli murojaat, 5-maktab yonida, 7-mavze",
        "Дом стоит 14 лет",
        "",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn the_pieces_make_the_whole_text_again() {
    let text = "Karim akaga +998 90 123 45 67 orqali aytildi: 14-uy, «Обод» 🙂";
    let parts = parts(text, &Known::default());
    assert_eq!(parts.iter().map(|part| part.text.as_str()).collect::<String>(), text);
    assert_eq!(parts.iter().filter(|part| part.trace.is_some()).count(), 3);
}

#[test]
fn a_known_name_is_found_alone_in_any_case_and_script() {
    let text = "Dilnozaning iltimosi bajarildi, Дилнозага хабар берилди, Yangi hayotda yangi chiroq: K-1234 sonli ish, dilnoza";
    let known = Known { people: vec!["Dilnoza Karimova".into(), "K-1234".into()], places: vec!["Yangi hayot".into()] };
    let hidden: Vec<String> =
        parts(text, &known).into_iter().filter(|part| part.trace == Some(Trace::Name)).map(|part| part.text).collect();
    assert_eq!(hidden, ["Dilnozaning", "Дилнозага", "Yangi", "K-1234", "dilnoza"]);
}
