//! Invented people who wrote the concerns of the demonstration.
use super::DemoError;
use domain::{concern::Identity, language::Language};
use rand::{Rng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;
use serde::Deserialize;

const NAMES: &str = include_str!("../../data/demo/names.json");

#[derive(Deserialize)]
struct Written {
    latn: String,
    cyrl: String,
    ru: String,
}

#[derive(Deserialize)]
struct Surname {
    f: Written,
}

#[derive(Deserialize)]
struct Names {
    given_female: Vec<Written>,
    surname: Vec<Surname>,
}

/// From whom authors are drawn.
pub struct Authors(Names);

impl Authors {
    /// Reads the names.
    pub fn read() -> Result<Self, DemoError> {
        Ok(Self(serde_json::from_str(NAMES)?))
    }

    /// An author who writes that language. Phone numbers are of a range that is given to nobody.
    pub fn draw(&self, language: Language, chance: &mut ChaCha8Rng) -> Identity {
        let word = |written: &Written| match language {
            Language::Uz | Language::En => written.latn.clone(),
            Language::UzCyrl => written.cyrl.clone(),
            Language::Ru => written.ru.clone(),
        };
        let given = self.0.given_female.choose(chance).map(word).unwrap_or_default();
        let surname = self.0.surname.choose(chance).map(|one| word(&one.f)).unwrap_or_default();
        let (house, phone) = (chance.random_range(1..90), chance.random_range(0..100));
        Identity {
            name: format!("{given} {surname}"),
            address: match language {
                Language::Uz | Language::En => format!("Bogʻ koʻchasi, {house}-uy"),
                Language::UzCyrl => format!("Боғ кўчаси, {house}-уй"),
                Language::Ru => format!("улица Боғ, дом {house}"),
            },
            email: String::new(),
            phone: format!("+998 00 000 00 {phone:02}"),
        }
    }
}
