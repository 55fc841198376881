//! Places.
use super::{Names, day};
use domain::place;
use serde::Serialize;
use utoipa::ToSchema;

/// A region: one of 12 viloyats, the city of Tashkent, the Republic of Karakalpakstan.
#[derive(Debug, Serialize, ToSchema)]
pub struct Region {
    /// SOATO code, four digits.
    pub code: String,
    /// `viloyat`, `respublika` or `shahar`.
    kind: &'static str,
    /// Full name with the kind.
    names: Names,
    /// Area in km².
    #[schema(minimum = 0)]
    area_km2: f64,
    /// Inhabitants, where published.
    #[schema(required)]
    population: Option<u32>,
}

impl From<&place::Region> for Region {
    fn from(region: &place::Region) -> Self {
        Self {
            code: region.code.clone(),
            kind: region.kind.code(),
            names: (&region.names).into(),
            area_km2: region.area_km2,
            population: region.population,
        }
    }
}

/// A district or a city of district rank.
#[derive(Debug, Serialize, ToSchema)]
pub struct District {
    /// SOATO code, seven digits; the first four are the region's.
    pub code: String,
    /// Code of the region.
    region: String,
    /// `tuman` or `shahar`.
    kind: &'static str,
    /// Full name with the kind.
    names: Names,
    /// Area in km².
    #[schema(minimum = 0)]
    area_km2: f64,
    /// Inhabitants, where published.
    #[schema(required)]
    population: Option<u32>,
}

impl From<&place::District> for District {
    fn from(district: &place::District) -> Self {
        Self {
            code: district.code.clone(),
            region: district.region_code.clone(),
            kind: district.kind.code(),
            names: (&district.names).into(),
            area_km2: district.area_km2,
            population: district.population,
        }
    }
}

/// A mahalla. Many have the same name: show it with its district.
#[derive(Debug, Serialize, ToSchema)]
pub struct Mahalla {
    /// Code of the registry, stable.
    pub code: String,
    /// Code of the district.
    district: String,
    /// `MFY`, `OFY` or `QFY`.
    kind: &'static str,
    /// Name without the kind.
    names: Names,
    /// First day it existed in this form.
    #[schema(format = "date")]
    valid_from: String,
    /// Last day, where it was merged or closed.
    #[schema(required, format = "date")]
    valid_to: Option<String>,
}

impl From<&place::Mahalla> for Mahalla {
    fn from(mahalla: &place::Mahalla) -> Self {
        Self {
            code: mahalla.code.clone(),
            district: mahalla.district_code.clone(),
            kind: mahalla.kind.code(),
            names: (&mahalla.names).into(),
            valid_from: day(mahalla.valid_from),
            valid_to: mahalla.valid_to.map(day),
        }
    }
}
