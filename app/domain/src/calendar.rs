//! Days and hours as people in Uzbekistan live and write them: Asia/Tashkent, five hours before Greenwich and no summer
//! time; dates, times and figures in the four written languages (domain.md §3.5). Fluent has no dates here, so the
//! names of months and weekdays stand in this file and reach the texts ready-made.
use crate::language::Language;
use time::macros::{offset, time};
use time::{Date, Duration, Month, OffsetDateTime, Time, UtcOffset, Weekday};

/// Asia/Tashkent.
pub const TASHKENT: UtcOffset = offset!(+5);

/// Separates groups of digits: a narrow blank at which no line breaks.
const THIN: char = '\u{202f}';

/// The day in Tashkent at `moment`.
pub fn local_date(moment: OffsetDateTime) -> Date {
    moment.checked_to_offset(TASHKENT).unwrap_or(moment).date()
}

/// The time on the wall in Tashkent at `moment`.
pub fn local_time(moment: OffsetDateTime) -> Time {
    moment.checked_to_offset(TASHKENT).unwrap_or(moment).time()
}

/// The last second of `date` in Tashkent: a term that ends on a day ends then (domain.md §1.2).
pub const fn end_of_day(date: Date) -> OffsetDateTime {
    date.with_time(time!(23:59:59)).assume_offset(TASHKENT)
}

/// The first second of `date` in Tashkent.
pub const fn start_of_day(date: Date) -> OffsetDateTime {
    date.with_time(time!(0:00)).assume_offset(TASHKENT)
}

/// `days` later.
pub const fn add_days(date: Date, days: u16) -> Date {
    date.saturating_add(Duration::days(days as i64))
}

/// The same day of the next month, else its last day (domain.md §1.2).
pub fn add_month(date: Date) -> Date {
    add_months(date, 1)
}

/// The same day `months` later, else the last day of that month.
pub fn add_months(date: Date, months: u8) -> Date {
    let mut year = date.year();
    let mut month = date.month();
    for _ in 0..months {
        month = month.next();
        if month == Month::January {
            year += 1;
        }
    }
    let day = date.day().min(month.length(year));
    Date::from_calendar_date(year, month, day).unwrap_or(Date::MAX)
}

/// Monday to Friday. Public holidays and transferred days are in [`crate::days_off`].
pub const fn is_working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Quarter of the year, 1 to 4.
pub const fn quarter_of(date: Date) -> u8 {
    (date.month() as u8 - 1) / 3 + 1
}

/// In a date: “22-noyabr”, “22 ноября”.
const MONTHS_UZ: [&str; 12] =
    ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr"];
const MONTHS_UZ_CYRL: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
const MONTHS_RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// From Monday.
const WEEKDAYS_UZ: [&str; 7] = ["dushanba", "seshanba", "chorshanba", "payshanba", "juma", "shanba", "yakshanba"];
const WEEKDAYS_UZ_CYRL: [&str; 7] = ["душанба", "сешанба", "чоршанба", "пайшанба", "жума", "шанба", "якшанба"];
const WEEKDAYS_RU: [&str; 7] = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"];
const WEEKDAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// For heads of tables, from Monday.
const SHORT_WEEKDAYS_UZ: [&str; 7] = ["dush", "sesh", "chor", "pay", "jum", "shan", "yak"];
const SHORT_WEEKDAYS_UZ_CYRL: [&str; 7] = ["душ", "сеш", "чор", "пай", "жум", "шан", "якш"];
const SHORT_WEEKDAYS_RU: [&str; 7] = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"];
const SHORT_WEEKDAYS_EN: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The name of a month as it stands in a date; in Russian the genitive.
fn month(month: Month, language: Language) -> &'static str {
    let names = match language {
        Language::Uz => MONTHS_UZ,
        Language::UzCyrl => MONTHS_UZ_CYRL,
        Language::Ru => MONTHS_RU,
        Language::En => MONTHS_EN,
    };
    names[month as usize - 1]
}

/// The name of a weekday: “dushanba”, “понедельник”, “Monday”.
pub const fn weekday(weekday: Weekday, language: Language) -> &'static str {
    let names = match language {
        Language::Uz => WEEKDAYS_UZ,
        Language::UzCyrl => WEEKDAYS_UZ_CYRL,
        Language::Ru => WEEKDAYS_RU,
        Language::En => WEEKDAYS_EN,
    };
    names[weekday.number_days_from_monday() as usize]
}

/// The short name of a weekday: “dush”, “пн”, “Mon”.
pub const fn short_weekday(weekday: Weekday, language: Language) -> &'static str {
    let names = match language {
        Language::Uz => SHORT_WEEKDAYS_UZ,
        Language::UzCyrl => SHORT_WEEKDAYS_UZ_CYRL,
        Language::Ru => SHORT_WEEKDAYS_RU,
        Language::En => SHORT_WEEKDAYS_EN,
    };
    names[weekday.number_days_from_monday() as usize]
}

/// “2026-yil 22-noyabr”, “2026 йил 22 ноябрь”, “22 ноября 2026 г.”, “22 November 2026”.
pub fn long_date(date: Date, language: Language) -> String {
    let year = date.year();
    let day_month = day_month(date, language);
    match language {
        Language::Uz => format!("{year}-yil {day_month}"),
        Language::UzCyrl => format!("{year} йил {day_month}"),
        Language::Ru => format!("{day_month} {year} г."),
        Language::En => format!("{day_month} {year}"),
    }
}

/// “22-noyabr”, “22 ноябрь”, “22 ноября”, “22 November”.
pub fn day_month(date: Date, language: Language) -> String {
    let blank = if language == Language::Uz { '-' } else { ' ' };
    format!("{}{blank}{}", date.day(), month(date.month(), language))
}

/// “7-dekabr, dushanba”, “7 декабря, понедельник”; in English “Monday, 7 December”.
pub fn day_month_weekday(date: Date, language: Language) -> String {
    let day_month = day_month(date, language);
    let weekday = weekday(date.weekday(), language);
    match language {
        Language::En => format!("{weekday}, {day_month}"),
        Language::Uz | Language::UzCyrl | Language::Ru => format!("{day_month}, {weekday}"),
    }
}

/// “22.11.2026”.
pub fn short_date(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month() as u8, date.year())
}

/// “18:00”.
pub fn clock_time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A moment in Tashkent: “2026-yil 22-noyabr, 18:00”.
pub fn long_moment(moment: OffsetDateTime, language: Language) -> String {
    format!("{}, {}", long_date(local_date(moment), language), clock_time(local_time(moment)))
}

/// “2026-yil III chorak”, “2026 йил III чорак”, “III квартал 2026 г.”, “Q3 2026”.
pub fn quarter_name(year: i32, quarter: u8, language: Language) -> String {
    let roman = match quarter {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    };
    match language {
        Language::Uz => format!("{year}-yil {roman} chorak"),
        Language::UzCyrl => format!("{year} йил {roman} чорак"),
        Language::Ru => format!("{roman} квартал {year} г."),
        Language::En => format!("Q{quarter} {year}"),
    }
}

/// A count in groups of three digits: “12 345” with a narrow blank, in English “12,345”.
pub fn group_digits(count: u64, language: Language) -> String {
    grouped(&count.to_string(), language)
}

/// A figure with `digits` after a comma, in English after a point: “4,27”. What is no number is a dash.
pub fn decimal(figure: f64, digits: usize, language: Language) -> String {
    if !figure.is_finite() {
        return "—".to_owned();
    }
    let written = format!("{:.digits$}", figure.abs());
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    // What rounds to nought has no sign.
    let negative = figure < 0.0 && written.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    let sign = if negative { "−" } else { "" };
    let whole = grouped(whole, language);
    match (fraction, language) {
        ("", _) => format!("{sign}{whole}"),
        (_, Language::En) => format!("{sign}{whole}.{fraction}"),
        (_, Language::Uz | Language::UzCyrl | Language::Ru) => format!("{sign}{whole},{fraction}"),
    }
}

fn grouped(digits: &str, language: Language) -> String {
    let blank = if language == Language::En { ',' } else { THIN };
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(blank);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn day(year: i32, month: u8, day: u8) -> Date {
        let month = Month::try_from(month).expect("a month");
        Date::from_calendar_date(year, month, day).expect("a day")
    }

    #[test]
    fn the_day_changes_at_midnight_in_tashkent() {
        assert_eq!(local_date(datetime!(2026-11-22 18:59:59 UTC)), day(2026, 11, 22));
        assert_eq!(local_date(datetime!(2026-11-22 19:00 UTC)), day(2026, 11, 23));
        assert_eq!(clock_time(local_time(datetime!(2026-11-22 18:59:59 UTC))), "23:59");
    }

    #[test]
    fn the_edges_of_a_day_belong_to_it() {
        let date = day(2028, 2, 29);
        assert_eq!(end_of_day(date), datetime!(2028-02-29 18:59:59 UTC));
        assert_eq!(local_date(end_of_day(date)), date);
        assert_eq!(local_date(start_of_day(date)), date);
        assert_eq!(end_of_day(date) + Duration::SECOND, start_of_day(day(2028, 3, 1)));
    }

    #[test]
    fn the_end_of_time_does_not_stop_the_portal() {
        assert_eq!(local_date(Date::MAX.with_time(time!(23:00)).assume_utc()), Date::MAX);
        assert_eq!(add_month(Date::MAX), Date::MAX);
        assert_eq!(add_days(Date::MAX, 15), Date::MAX);
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_last_one() {
        assert_eq!(add_month(day(2026, 11, 22)), day(2026, 12, 22));
        assert_eq!(add_month(day(2026, 12, 31)), day(2027, 1, 31));
        assert_eq!(add_month(day(2027, 1, 31)), day(2027, 2, 28));
        assert_eq!(add_month(day(2028, 1, 31)), day(2028, 2, 29));
        assert_eq!(add_month(day(2028, 2, 29)), day(2028, 3, 29));
        assert_eq!(add_months(day(2026, 12, 31), 2), day(2027, 2, 28));
        assert_eq!(add_months(day(2026, 1, 31), 2), day(2026, 3, 31));
    }

    #[test]
    fn dates_are_written_as_people_write_them() {
        let date = day(2026, 11, 22);
        let written = |language| {
            (long_date(date, language), day_month(date, language), quarter_name(2026, quarter_of(date), language))
        };
        let of = |long: &str, short: &str, quarter: &str| (long.to_owned(), short.to_owned(), quarter.to_owned());
        assert_eq!(written(Language::Uz), of("2026-yil 22-noyabr", "22-noyabr", "2026-yil IV chorak"));
        assert_eq!(written(Language::UzCyrl), of("2026 йил 22 ноябрь", "22 ноябрь", "2026 йил IV чорак"));
        assert_eq!(written(Language::Ru), of("22 ноября 2026 г.", "22 ноября", "IV квартал 2026 г."));
        assert_eq!(written(Language::En), of("22 November 2026", "22 November", "Q4 2026"));
        assert_eq!(short_date(day(2026, 3, 7)), "07.03.2026");
    }

    #[test]
    fn a_deadline_names_its_weekday() {
        let date = day(2026, 12, 7);
        assert_eq!(day_month_weekday(date, Language::Uz), "7-dekabr, dushanba");
        assert_eq!(day_month_weekday(date, Language::UzCyrl), "7 декабрь, душанба");
        assert_eq!(day_month_weekday(date, Language::Ru), "7 декабря, понедельник");
        assert_eq!(day_month_weekday(date, Language::En), "Monday, 7 December");
        assert_eq!(short_weekday(Weekday::Sunday, Language::UzCyrl), "якш");
        assert_eq!(weekday(Weekday::Thursday, Language::Uz), "payshanba");
    }

    #[test]
    fn moments_are_shown_in_tashkent_time() {
        let moment = datetime!(2026-11-22 20:05 UTC);
        assert_eq!(long_moment(moment, Language::Uz), "2026-yil 23-noyabr, 01:05");
        assert_eq!(long_moment(moment, Language::Ru), "23 ноября 2026 г., 01:05");
    }

    #[test]
    fn quarters_hold_three_months() {
        let quarters: Vec<u8> = (1..=12).map(|month| quarter_of(day(2026, month, 1))).collect();
        assert_eq!(quarters, [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    }

    #[test]
    fn digits_stand_in_threes() {
        assert_eq!(group_digits(0, Language::Uz), "0");
        assert_eq!(group_digits(999, Language::Uz), "999");
        assert_eq!(group_digits(9_300, Language::Uz), "9\u{202f}300");
        assert_eq!(group_digits(170_000, Language::Ru), "170\u{202f}000");
        assert_eq!(group_digits(1_000_000, Language::En), "1,000,000");
    }

    #[test]
    fn figures_have_a_comma_but_in_english_a_point() {
        assert_eq!(decimal(4.266, 2, Language::Uz), "4,27");
        assert_eq!(decimal(4.266, 2, Language::En), "4.27");
        assert_eq!(decimal(1234.5, 1, Language::Ru), "1\u{202f}234,5");
        assert_eq!(decimal(-0.5, 1, Language::Uz), "−0,5");
        assert_eq!(decimal(-0.04, 1, Language::Uz), "0,0");
        assert_eq!(decimal(38.0, 0, Language::UzCyrl), "38");
        assert_eq!(decimal(f64::NAN, 1, Language::Uz), "—");
    }
}
