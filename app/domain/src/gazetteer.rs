//! The gazetteer: all regions, districts and mahallas in memory, and the search for them in any alphabet.
//! Built once from the register, never changed.
use crate::fold::fold;
pub use crate::fold::{collate, sort_by_name};
use crate::keys::{Fit, Keys};
use crate::place::{District, Mahalla, Names, Region};
use std::collections::HashMap;
use std::ops::Range;

/// Characters of a query that are read.
const LONGEST_QUERY: usize = 100;
/// A place of any level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlaceRef<'a> {
    /// A region.
    Region(&'a Region),
    /// A district or a city of district rank.
    District(&'a District),
    /// A mahalla; to be shown with its district.
    Mahalla(&'a Mahalla),
}

impl<'a> PlaceRef<'a> {
    /// The code in the register.
    pub fn code(self) -> &'a str {
        match self {
            Self::Region(region) => &region.code,
            Self::District(district) => &district.code,
            Self::Mahalla(mahalla) => &mahalla.code,
        }
    }

    /// The name in four forms; of regions and districts with the type.
    pub fn names(self) -> &'a Names {
        match self {
            Self::Region(region) => &region.names,
            Self::District(district) => &district.names,
            Self::Mahalla(mahalla) => &mahalla.names,
        }
    }
}

/// A place found by a search.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit<'a> {
    /// What was found.
    pub place: PlaceRef<'a>,
    /// 0 the same name, 1 its beginning, 2 words of it, 3 and 4 the same with loose vowels, 5 and 6 together with
    /// words of the district or region, 7 one letter off.
    pub rank: u8,
}

/// How many places there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// All regions.
    pub regions: usize,
    /// All districts and cities of district rank.
    pub districts: usize,
    /// Mahallas without a last day.
    pub mahallas: usize,
}

/// All places, in the order of the Uzbek alphabet. Inside, a place is known by its number: regions, then districts,
/// then mahallas (by the name of the district), so that the number also settles ties between hits.
#[derive(Debug)]
pub struct Gazetteer {
    regions: Vec<Region>,
    districts: Vec<District>,
    mahallas: Vec<Mahalla>,
    region_at: HashMap<String, usize>,
    district_at: HashMap<String, usize>,
    mahalla_at: HashMap<String, usize>,
    in_region: HashMap<String, Range<usize>>,
    in_district: HashMap<String, Range<usize>>,
    keys: Keys,
}

impl Gazetteer {
    /// Takes over the register. Districts and mahallas of an unknown parent are found all the same.
    pub fn new(mut regions: Vec<Region>, mut districts: Vec<District>, mut mahallas: Vec<Mahalla>) -> Self {
        regions.sort_by_cached_key(|region| collate(&region.names.uz));
        let region_at = positions(&regions, |region| &region.code);
        districts.sort_by_cached_key(|district| {
            let region = region_at.get(&district.region_code).copied();
            (region, district.region_code.clone(), collate(&district.names.uz))
        });
        let district_at = positions(&districts, |district| &district.code);
        let order: Vec<_> = districts.iter().map(|district| collate(&district.names.uz)).collect();
        mahallas.sort_by_cached_key(|mahalla| {
            let district = district_at.get(&mahalla.district_code).map(|at| &order[*at]);
            (district, mahalla.district_code.clone(), collate(&mahalla.names.uz), mahalla.code.clone())
        });
        let mahalla_at = positions(&mahallas, |mahalla| &mahalla.code);
        let in_region = ranges(&districts, |district| &district.region_code);
        let in_district = ranges(&mahallas, |mahalla| &mahalla.district_code);
        let keys = Keys::default();
        let mut gazetteer =
            Self { regions, districts, mahallas, region_at, district_at, mahalla_at, in_region, in_district, keys };
        let first_mahalla = gazetteer.regions.len() + gazetteer.districts.len();
        let numbers = 0..first_mahalla + gazetteer.mahallas.len();
        gazetteer.keys = Keys::of(first_mahalla, numbers.map(|number| gazetteer.names_and_parents(number)));
        gazetteer
    }

    /// The region with this SOATO code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.region_at.get(code).map(|at| &self.regions[*at])
    }

    /// The district with this SOATO code.
    pub fn district(&self, code: &str) -> Option<&District> {
        self.district_at.get(code).map(|at| &self.districts[*at])
    }

    /// The mahalla with this registry code.
    pub fn mahalla(&self, code: &str) -> Option<&Mahalla> {
        self.mahalla_at.get(code).map(|at| &self.mahallas[*at])
    }

    /// All regions in the order of the Uzbek alphabet.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// The districts of a region in the order of the Uzbek alphabet; none for an unknown code.
    pub fn districts_of(&self, region_code: &str) -> &[District] {
        self.in_region.get(region_code).map_or(&[], |range| &self.districts[range.clone()])
    }

    /// The mahallas of a district in the order of the Uzbek alphabet, the closed ones too; none for an unknown code.
    pub fn mahallas_of(&self, district_code: &str) -> &[Mahalla] {
        self.in_district.get(district_code).map_or(&[], |range| &self.mahallas[range.clone()])
    }

    /// How many places there are.
    pub fn counts(&self) -> Counts {
        let mahallas = self.mahallas.iter().filter(|mahalla| mahalla.valid_to.is_none()).count();
        Counts { regions: self.regions.len(), districts: self.districts.len(), mahallas }
    }

    /// The best `limit` places for what a person typed, in any alphabet. Words for the kind of place are ignored
    /// unless there are no others; words may also name the district or region. Closed mahallas come last.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit<'_>> {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let mut hits: Vec<(bool, Fit, usize)> =
            self.keys.find(&fold(&query)).map(|(number, fit)| (self.is_closed(number), fit, number)).collect();
        hits.sort_unstable();
        hits.truncate(limit);
        hits.into_iter().map(|(_, fit, number)| Hit { place: self.place(number), rank: fit.rank() }).collect()
    }

    fn is_closed(&self, number: usize) -> bool {
        matches!(self.place(number), PlaceRef::Mahalla(mahalla) if mahalla.valid_to.is_some())
    }

    fn place(&self, number: usize) -> PlaceRef<'_> {
        let after_regions = number.checked_sub(self.regions.len());
        match (after_regions, after_regions.and_then(|at| at.checked_sub(self.districts.len()))) {
            (_, Some(at)) => PlaceRef::Mahalla(&self.mahallas[at]),
            (Some(at), None) => PlaceRef::District(&self.districts[at]),
            (None, None) => PlaceRef::Region(&self.regions[number]),
        }
    }

    /// All names by which people may look for a place, the Uzbek one first, and the numbers of its district and region.
    fn names_and_parents(&self, number: usize) -> (Vec<&String>, [usize; 2]) {
        let place = self.place(number);
        let Names { uz, uz_cyrl, ru, en } = place.names();
        let mut names = vec![uz, uz_cyrl, ru, en];
        let district_number = |code| self.district_at.get(code).map(|at| self.regions.len() + at);
        let region_number = |code| self.region_at.get(code).copied();
        let parents = match place {
            PlaceRef::Region(region) => {
                names.push(&region.short_uz);
                [None; 2]
            }
            PlaceRef::District(district) => {
                let short = &district.short;
                names.extend([&short.uz, &short.uz_cyrl, &short.ru, &short.en]);
                names.extend(&district.alternatives);
                [None, region_number(&district.region_code)]
            }
            PlaceRef::Mahalla(mahalla) => {
                let region =
                    self.district(&mahalla.district_code).and_then(|district| region_number(&district.region_code));
                [district_number(&mahalla.district_code), region]
            }
        };
        (names, parents.map(|parent| parent.unwrap_or(number)))
    }
}

fn positions<T>(items: &[T], code: impl Fn(&T) -> &String) -> HashMap<String, usize> {
    items.iter().enumerate().map(|(at, item)| (code(item).clone(), at)).collect()
}

fn ranges<T>(items: &[T], parent: impl Fn(&T) -> &String) -> HashMap<String, Range<usize>> {
    let mut ranges: HashMap<String, Range<usize>> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        ranges.entry(parent(item).clone()).or_insert(at..at).end = at + 1;
    }
    ranges
}

#[cfg(test)]
#[path = "gazetteer_tests.rs"]
mod tests;
