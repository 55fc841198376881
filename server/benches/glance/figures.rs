//! What the places of the whole country counted in a quarter, by chance that is the same each time.
use domain::{
    period::Quarter,
    portal::Places,
    score_card::{AreaScore, Figure},
    statistics::AreaFigures,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use server::office::{Office, statistics::rows_of_region};
use std::collections::BTreeMap;
use storage::{AreaScoreRecord, releases::add_area_scores};

/// Concerns of the country in a quarter: three million in eight.
const CONCERNS: u64 = 3_000_000 / 8;

fn figures(chance: &mut ChaCha8Rng, mean: u64) -> AreaFigures {
    let received = chance.random_range(mean / 2..=mean * 3 / 2);
    let late = received / chance.random_range(6..20);
    let in_time = received - late;
    let solved = in_time * chance.random_range(40..80) / 100;
    let mut days = BTreeMap::new();
    for _ in 0..received {
        *days.entry(chance.random_range(1..20)).or_default() += 1;
    }
    let mut by_category = BTreeMap::new();
    for _ in 0..received {
        let category = ["noise", "roads", "lighting", "animals", "utilities", "other"][chance.random_range(0..6)];
        *by_category.entry(category.to_owned()).or_default() += 1;
    }
    let bodies = ["utilities", "hokimiyat", "road-police", "veterinary", "construction", "migration"]
        .map(|body| (body.to_owned(), (chance.random_range(0..8), 0)))
        .into_iter()
        .map(|(body, (sent, _)): (String, (u64, u64))| (body, (sent, sent * 4 / 5)));
    AreaFigures {
        mahallas: 1,
        received,
        answered_in_time: in_time,
        answered_late: late,
        overdue: chance.random_range(0..3),
        solved,
        partly: (in_time - solved) / 2,
        not_solved: (in_time - solved) / 3,
        first_days: days.clone(),
        days,
        by_category,
        bodies: bodies.collect(),
        meetings: 3,
        reports: (1, 1, 0),
        outside_tasks: chance.random_range(0..3),
        ..AreaFigures::default()
    }
}

/// Fills quarters as the nightly count leaves them: the last one and those before it.
pub async fn fill(office: &Office, last: Quarter, quarters: u32) {
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    let gazetteer = Places::gazetteer(office);
    let mean = CONCERNS / gazetteer.counts().mahallas as u64;
    for quarter in std::iter::successors(Some(last), |quarter| Some(quarter.previous())).take(quarters as usize) {
        for region in gazetteer.regions() {
            let mahallas = gazetteer.districts_of(&region.code).iter().flat_map(|one| gazetteer.mahallas_of(&one.code));
            let counted = mahallas.map(|mahalla| (mahalla.code.clone(), figures(&mut chance, mean))).collect();
            office.keep_quarter(quarter, true, rows_of_region(&gazetteer, &region.code, counted)).await.unwrap();
        }
        office.keep_republic(quarter, true).await.unwrap();
    }
}

/// Fills quarters as releases leave them: what residents said of districts, regions and the republic.
#[allow(dead_code)]
pub async fn rate(office: &Office, last: Quarter, quarters: u32) {
    let mut chance = ChaCha8Rng::seed_from_u64(2);
    let gazetteer = Places::gazetteer(office);
    let regions = gazetteer.regions().iter();
    let mut codes = vec![String::new()];
    for region in regions {
        codes.push(region.code.clone());
        codes.extend(gazetteer.districts_of(&region.code).iter().map(|district| district.code.clone()));
    }
    for quarter in std::iter::successors(Some(last), |quarter| Some(quarter.previous())).take(quarters as usize) {
        let record = |code: &String| {
            let percent = chance.random_range(40..90);
            let score = AreaScore {
                code: code.clone(),
                quarter: quarter.to_string(),
                answered: chance.random_range(100..2_000),
                figure: Figure::Share { percent, low: percent - 5, high: percent + 5 },
                profile: [Some((100, percent)); 5],
                contacts: [Some(50); 4],
            };
            AreaScoreRecord {
                period: quarter.to_string(),
                code: code.clone(),
                card: serde_json::to_string(&score).unwrap(),
            }
        };
        let records = codes.iter().map(record).collect();
        add_area_scores(office.storage.connection(), records).await.unwrap();
    }
}
