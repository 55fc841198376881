//! Places and their maps.
use super::Office;
use domain::{
    gazetteer::Gazetteer,
    outline::{Drawing, Shape, draw},
    portal::Places,
};
use geojson::{GeoJson, Value};
use std::{collections::HashMap, sync::Arc};

const REGIONS: &str = include_str!("../../data/boundaries/regions.geojson");
const DISTRICTS: &str = include_str!("../../data/boundaries/districts.geojson");
/// Width of a drawing, in its own units.
const WIDTH: f64 = 640.0;

/// The maps, drawn once.
#[derive(Clone, Debug)]
pub struct Maps {
    /// The country.
    pub country: Arc<Drawing>,
    /// Each region with its districts.
    pub regions: HashMap<String, Arc<Drawing>>,
}

impl Maps {
    /// Draws them from the boundary files.
    pub fn draw() -> Result<Self, Box<geojson::Error>> {
        let mut by_region: HashMap<String, Vec<Shape>> = HashMap::new();
        for shape in shapes(DISTRICTS)? {
            by_region.entry(shape.code.get(..4).unwrap_or_default().to_owned()).or_default().push(shape);
        }
        let regions = by_region.into_iter().map(|(code, shapes)| (code, Arc::new(draw(&shapes, WIDTH)))).collect();
        Ok(Self { country: Arc::new(draw(&shapes(REGIONS)?, WIDTH)), regions })
    }
}

fn shapes(text: &str) -> Result<Vec<Shape>, Box<geojson::Error>> {
    let GeoJson::FeatureCollection(collection) = text.parse::<GeoJson>().map_err(Box::new)? else {
        return Ok(Vec::new());
    };
    let shapes = collection.features.into_iter().filter_map(|feature| {
        let code = feature.property("code")?;
        let code = code.as_str().map_or_else(|| code.to_string(), str::to_owned);
        let polygons = match feature.geometry?.value {
            Value::Polygon(rings) => vec![rings],
            Value::MultiPolygon(polygons) => polygons,
            _ => Vec::new(),
        };
        let rings = polygons
            .into_iter()
            .flatten()
            .map(|ring| ring.into_iter().map(|point| (point[0], point[1])).collect())
            .collect();
        Some(Shape { code, rings })
    });
    Ok(shapes.collect())
}

impl Places for Office {
    fn gazetteer(&self) -> Arc<Gazetteer> {
        Self::gazetteer(self)
    }

    fn country_map(&self) -> Arc<Drawing> {
        Arc::clone(&self.country)
    }

    fn region_map(&self, region_code: &str) -> Option<Arc<Drawing>> {
        self.regions.get(region_code).cloned()
    }
}
