//! Regions, districts and mahallas, with their names in the four written languages.
//! A mahalla is never shown without its district: 126 of them are called Doʻstlik.
use crate::language::Language;
use serde::{Deserialize, Serialize};
use time::Date;

/// One name in four written forms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Uzbek, Latin script.
    pub uz: String,
    /// Uzbek, Cyrillic script.
    pub uz_cyrl: String,
    /// Russian.
    pub ru: String,
    /// English.
    pub en: String,
}

impl Names {
    /// The name in `language`.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Uz => &self.uz,
            Language::UzCyrl => &self.uz_cyrl,
            Language::Ru => &self.ru,
            Language::En => &self.en,
        }
    }
}

/// What kind of territory a place is. The type is part of the name: Andijon is a region, a district and a city.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PlaceKind {
    /// Viloyat.
    Viloyat,
    /// The Republic of Karakalpakstan.
    Respublika,
    /// Shahar: a city, of region or district rank.
    Shahar,
    /// Tuman: a district.
    Tuman,
    /// Mahalla fuqarolar yigʻini.
    Mfy,
    /// Ovul fuqarolar yigʻini.
    Ofy,
    /// Qishloq fuqarolar yigʻini.
    Qfy,
}

impl PlaceKind {
    /// The word in the registry files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Viloyat => "viloyat",
            Self::Respublika => "respublika",
            Self::Shahar => "shahar",
            Self::Tuman => "tuman",
            Self::Mfy => "MFY",
            Self::Ofy => "OFY",
            Self::Qfy => "QFY",
        }
    }

    /// The kind that a word of the registry files names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Viloyat, Self::Respublika, Self::Shahar, Self::Tuman, Self::Mfy, Self::Ofy, Self::Qfy]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// A region: 12 viloyats, the city of Tashkent, the Republic of Karakalpakstan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// SOATO code, four digits.
    pub code: String,
    /// Viloyat, respublika or shahar.
    pub kind: PlaceKind,
    /// Full names with the type: “Andijon viloyati”.
    pub names: Names,
    /// Short Uzbek name without the type, for labels on a map.
    pub short_uz: String,
    /// Area, km².
    pub area_km2: f64,
    /// Inhabitants, where published.
    pub population: Option<u32>,
}

/// A district or a city of district rank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct District {
    /// SOATO code, seven digits; the first four are the region's.
    pub code: String,
    /// The region it belongs to.
    pub region_code: String,
    /// Tuman or shahar.
    pub kind: PlaceKind,
    /// Full names with the type: “Chilonzor tumani”.
    pub names: Names,
    /// Names without the type. The Russian one is empty: it has no short form in the registry.
    pub short: Names,
    /// Old names and other spellings, for search only.
    pub alternatives: Vec<String>,
    /// Area, km².
    pub area_km2: f64,
    /// Inhabitants, where published.
    pub population: Option<u32>,
}

/// A mahalla: the smallest self-governing community, and the area of one inspector.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mahalla {
    /// Registry code, stable: `RRDDnnnn`, in the city of Tashkent `1DD-nnnn`.
    pub code: String,
    /// The district it lies in.
    pub district_code: String,
    /// MFY, OFY or QFY.
    pub kind: PlaceKind,
    /// Names without the type.
    pub names: Names,
    /// First day it existed in this form.
    pub valid_from: Date,
    /// Last day, where it was merged or closed.
    pub valid_to: Option<Date>,
}
