//! What is looked at: a place, a quarter, a figure, and all that is read for it.
use crate::{pages::regions::names, paths, text, visit::Visit};
use domain::{
    failure::Read,
    gazetteer::sort_by_name,
    open_data::{BodyRow, Breakdown},
    score_card::AreaScore,
    statistics::{AreaFigures, AreaQuarter, Level, Measure, QUARTERS, Told},
};
use std::collections::HashMap;

/// A place below the one that is looked at.
#[derive(Clone, Debug)]
pub struct Below {
    /// Its code.
    pub code: String,
    /// Its name as a heading.
    pub name: String,
    /// The address of its own page after the language.
    pub path: String,
    /// The address of its figures after the language; of a mahalla its page.
    pub figures_path: String,
    /// What it counted.
    pub figures: AreaFigures,
    /// What is said of it by the figure that is looked at.
    pub told: Told,
}

/// Concerns of one category.
pub struct OfCategory {
    /// Its code.
    pub category: String,
    /// By code of the place; none of those that are hidden.
    pub received: HashMap<String, u64>,
}

/// Everything that is looked at.
pub struct Look {
    /// The place's code; empty for the republic.
    pub code: String,
    /// Its name as a heading.
    pub name: String,
    /// The address of its page after the language; empty for the republic.
    pub path: String,
    /// Level of the places below.
    pub level: Level,
    /// The figure.
    pub measure: Measure,
    /// The quarter; empty where none is known.
    pub quarter: String,
    /// Quarters that are known, oldest first.
    pub quarters: Vec<AreaQuarter>,
    /// The place in the quarter.
    pub whole: Option<AreaQuarter>,
    /// What is said of the place by the figure in the quarter.
    pub told: Told,
    /// Released scores of the place, oldest first.
    pub scores: Vec<AreaScore>,
    /// What bodies were sent by the place and, down to the districts, by those below it.
    pub bodies: Vec<BodyRow>,
    /// Places below, by name.
    pub below: Vec<Below>,
    /// What is overdue today by code of the region; of the republic only.
    pub overdue_now: Option<HashMap<String, u64>>,
    /// Figures that came late.
    pub addenda: Vec<AreaQuarter>,
    /// Whether only places with something overdue are listed.
    pub only_overdue: bool,
    /// Concerns of one category, instead of all.
    pub of_category: Option<OfCategory>,
}

impl Look {
    /// Reads it. What cannot be chosen of this place is not chosen.
    pub async fn read(visit: &Visit, code: &str, quarter: &str, measure: Measure) -> Read<Self> {
        let portal = &visit.portal;
        let gazetteer = portal.gazetteer();
        let (level, name, path, population) = match (gazetteer.district(code), gazetteer.region(code)) {
            (Some(one), _) => (Level::Mahalla, names::district(visit, one), paths::district(code), one.population),
            (None, Some(one)) => (Level::District, names::region(visit, one), paths::region(code), one.population),
            (None, None) => {
                let people = gazetteer.regions().iter().map(|region| region.population).sum();
                (Level::Region, text!(visit.texts, "common-country"), String::new(), people)
            }
        };
        let measure = if measure.is_for(level) { measure } else { Measure::default() };
        let quarters = portal.quarters_of(code, QUARTERS).await?;
        let whole = quarters.iter().find(|one| one.quarter == quarter).or(quarters.last()).cloned();
        let quarter = whole.as_ref().map(|whole| whole.quarter.clone()).unwrap_or_default();
        let known = if whole.is_some() { portal.areas_below(code, &quarter).await? } else { Vec::new() };
        let known = known.into_iter().map(|area| (area.area, area.figures)).collect();
        let mut told = whole.as_ref().map(|whole| Told::of(measure, &whole.figures, population)).unwrap_or_default();
        let mut below = places(visit, level, code, known, measure);
        if measure == Measure::Score {
            let scores = portal.area_scores_in(&quarter).await?;
            let of = |code: &str| Told::of_score(scores.iter().find(|score| score.code == code), !scores.is_empty());
            told = of(code);
            for place in &mut below {
                place.told = of(&place.code);
            }
        }
        let overdue_now = match level {
            Level::Region => {
                let regions = portal.figures_below("").await?;
                Some(regions.into_iter().map(|(code, figures)| (code, figures.overdue)).collect())
            }
            Level::District | Level::Mahalla => None,
        };
        Ok(Self {
            overdue_now,
            code: code.to_owned(),
            name: names::heading(&name),
            scores: portal.area_scores_of(code).await?,
            bodies: portal.cooperation_of(code, &quarter).await?,
            addenda: portal.addenda_of(code).await?,
            only_overdue: false,
            of_category: None,
            path,
            level,
            measure,
            quarter,
            quarters,
            whole,
            told,
            below,
        })
    }

    /// Counts concerns of one category only. What is hidden of them is hidden in the files: below the district all is.
    pub async fn count_category(&mut self, visit: &Visit, category: &str) -> Read<()> {
        let rows = visit.portal.breakdowns_of(&self.quarter).await?;
        let rows = rows.into_iter().filter(|row| row.breakdown == Breakdown::Category && row.code == category);
        let received = rows.filter_map(|row| Some((row.area, row.received?))).collect();
        self.of_category = Some(OfCategory { category: category.to_owned(), received });
        Ok(())
    }

    /// Figures that may be chosen here.
    pub fn measures(&self) -> impl Iterator<Item = Measure> + use<> {
        let level = self.level;
        Measure::ALL.into_iter().filter(move |measure| measure.is_for(level))
    }

    /// Whether a place is listed.
    pub fn is_listed(&self, place: &Below) -> bool {
        !self.only_overdue || place.figures.overdue > 0
    }

    /// The places below that are listed.
    pub fn listed(&self) -> impl Iterator<Item = &Below> {
        self.below.iter().filter(|place| self.is_listed(place))
    }

    /// Inhabitants of the place, where they are known.
    pub fn population(&self, visit: &Visit) -> Option<u32> {
        let gazetteer = visit.portal.gazetteer();
        match self.level {
            Level::Mahalla => gazetteer.district(&self.code)?.population,
            Level::District => gazetteer.region(&self.code)?.population,
            Level::Region => gazetteer.regions().iter().map(|region| region.population).sum(),
        }
    }
}

fn places(
    visit: &Visit,
    level: Level,
    code: &str,
    known: HashMap<String, AreaFigures>,
    measure: Measure,
) -> Vec<Below> {
    let gazetteer = visit.portal.gazetteer();
    let mut below = Vec::new();
    let mut add = |code: &str, name: String, path: String, figures_path: String, population: Option<u32>| {
        let figures = known.get(code).cloned().unwrap_or_default();
        let told = Told::of(measure, &figures, population);
        below.push(Below { code: code.to_owned(), name: names::heading(&name), path, figures_path, figures, told });
    };
    match level {
        Level::Region => {
            for one in gazetteer.regions() {
                let path = paths::region(&one.code);
                add(&one.code, names::region(visit, one), path.clone(), paths::figures(&path), one.population);
            }
        }
        Level::District => {
            for one in gazetteer.districts_of(code) {
                let path = paths::district(&one.code);
                add(&one.code, names::district(visit, one), path.clone(), paths::figures(&path), one.population);
            }
        }
        Level::Mahalla => {
            let today = visit.today();
            for one in gazetteer.mahallas_of(code) {
                // A closed one keeps its figures under its own code.
                if names::closed_on(one, today).is_some() && !known.contains_key(&one.code) {
                    continue;
                }
                let path = paths::mahalla(&one.code);
                add(&one.code, one.names.in_language(visit.language).to_owned(), path.clone(), path, None);
            }
        }
    }
    sort_by_name(&mut below, visit.language, |place| place.name.as_str());
    below
}
