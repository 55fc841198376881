//! What mahallas are compared by: town or country, size, official risk category (integrity design §B4).
use serde::{Deserialize, Serialize};

/// Whether a mahalla lies in a town.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Setting {
    /// In a town.
    Urban,
    /// In the country.
    Rural,
}

/// The official risk category of a mahalla.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// Quiet.
    Green,
    /// In between.
    Yellow,
    /// Difficult.
    Red,
}

impl Setting {
    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Urban => "urban",
            Self::Rural => "rural",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Urban, Self::Rural].into_iter().find(|one| one.code() == code)
    }
}

impl Risk {
    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Red => "red",
        }
    }

    /// What `code` names.
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Green, Self::Yellow, Self::Red].into_iter().find(|one| one.code() == code)
    }
}

/// What the inspectors of a group have in common. What is not known of any is not compared by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Stratum {
    /// Town or country.
    pub setting: Option<Setting>,
    /// Third of the country by households: 1 the smallest, 3 the largest.
    pub size: Option<u8>,
    /// Risk category.
    pub risk: Option<Risk>,
}

impl Stratum {
    /// The word in the file: `urban-2-green`; a dash where nothing is known.
    pub fn code(self) -> String {
        format!(
            "{}-{}-{}",
            self.setting.map_or("x", Setting::code),
            self.size.map_or_else(|| "x".to_owned(), |size| size.to_string()),
            self.risk.map_or("x", Risk::code)
        )
    }
}

/// The bounds of three thirds of `households`: up to the first the smallest, above the second the largest.
pub fn thirds(mut households: Vec<u32>) -> Option<(u32, u32)> {
    households.sort_unstable();
    let at = |part: usize| households.get((households.len() * part / 3).saturating_sub(1)).copied();
    (households.len() >= 3).then(|| Some((at(1)?, at(2)?))).flatten()
}

/// The third that a mahalla of so many households is in.
pub const fn third_of(households: u32, bounds: (u32, u32)) -> u8 {
    if households <= bounds.0 {
        1
    } else if households <= bounds.1 {
        2
    } else {
        3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_third_has_about_as_many_mahallas() {
        let households: Vec<u32> = (1..=9).map(|one| one * 100).collect();
        let bounds = thirds(households.clone());
        assert_eq!(bounds, Some((300, 600)));
        let sizes: Vec<u8> = households.into_iter().map(|one| third_of(one, (300, 600))).collect();
        assert_eq!(sizes, [1, 1, 1, 2, 2, 2, 3, 3, 3]);
        assert_eq!(thirds(vec![1, 2]), None);
    }

    #[test]
    fn what_is_not_known_is_not_compared_by() {
        assert_eq!(Stratum::default().code(), "x-x-x");
        let known = Stratum { setting: Some(Setting::Rural), size: Some(3), risk: Some(Risk::Red) };
        assert_eq!(known.code(), "rural-3-red");
    }
}
