//! Outlines, tried on the real boundaries.
use super::*;
use serde_json::Value;

fn shapes(file: &str, region: &str) -> Vec<Shape> {
    let path = format!("{}/../../server/data/boundaries/{file}.geojson", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the boundaries are in the repository");
    let all: Value = serde_json::from_str(&text).expect("JSON");
    let features = all["features"].as_array().expect("features");
    let features = features.iter().filter(|one| one["properties"]["region"].as_str().unwrap_or_default() == region);
    let shape = |feature: &Value| {
        let places = feature["geometry"]["coordinates"].clone();
        let polygons = match feature["geometry"]["type"].as_str() {
            Some("Polygon") => Value::Array(vec![places]),
            _ => places,
        };
        let polygons: Vec<Vec<Vec<Point>>> = serde_json::from_value(polygons).expect("polygons");
        Shape { code: feature["id"].as_str().expect("a code").to_owned(), rings: polygons.concat() }
    };
    features.map(shape).collect()
}

fn size(drawing: &Drawing) -> usize {
    drawing.outlines.iter().map(|outline| outline.path.len()).sum()
}

/// The corners that the path data lead to.
fn walk(path: &str) -> Vec<Vec<Point>> {
    let spaced = path.replace('-', " -").replace(" -.", " -0.");
    let ring = |ring: &str| {
        let (start, steps) = ring.trim_start_matches('M').split_once('l').expect("a start and steps");
        let numbers = format!("{start} {steps}");
        let numbers: Vec<f64> = numbers.split_whitespace().map(|number| number.parse().expect("a number")).collect();
        let mut at = (0.0, 0.0);
        numbers
            .chunks(2)
            .map(|step| {
                at = (at.0 + step[0], at.1 + step[1]);
                at
            })
            .collect()
    };
    spaced.split_terminator('z').map(ring).collect()
}

#[test]
fn the_country_is_fourteen_small_paths() {
    let drawing = draw(&shapes("regions", ""), 640.0);
    assert_eq!(drawing.outlines.len(), 14);
    assert!(size(&drawing) < 9000, "{}", size(&drawing));
}

#[test]
fn every_region_is_a_small_map_of_its_districts() {
    let regions = shapes("regions", "");
    let drawings: Vec<_> = regions.iter().map(|region| draw(&shapes("districts", &region.code), 640.0)).collect();
    assert_eq!(drawings.iter().map(|drawing| drawing.outlines.len()).sum::<usize>(), 206);
    for drawing in &drawings {
        assert!(size(drawing) < 9000, "{}", size(drawing));
    }
}

#[test]
fn every_path_is_closed_and_inside_its_bounds_and_its_label_inside_it() {
    for drawing in [draw(&shapes("regions", ""), 640.0), draw(&shapes("districts", "1735"), 480.0)] {
        for outline in &drawing.outlines {
            let rings = walk(&outline.path);
            assert!(outline.path.starts_with('M') && outline.path.ends_with('z'), "{}", outline.code);
            let rings: Vec<&[Point]> = rings.iter().map(Vec::as_slice).collect();
            assert!(is_inside(outline.label, &rings), "{}", outline.code);
            let Bounds { x, y, width, height } = outline.bounds;
            assert!(x >= MARGIN && y >= MARGIN && x + width <= drawing.width && y + height <= drawing.height);
            for (right, down) in rings.concat() {
                assert!((x - GRID..=x + width + GRID).contains(&right), "{}", outline.code);
                assert!((y - GRID..=y + height + GRID).contains(&down), "{}", outline.code);
            }
        }
    }
}

#[test]
fn north_is_up_and_a_hole_has_no_label() {
    let square = |low: f64, high: f64| vec![(low, low), (high, low), (high, high), (low, high), (low, low)];
    let shape = Shape { code: "1".to_owned(), rings: vec![square(-1.0, 1.0), square(-0.5, 0.5)] };
    let drawing = draw(&[shape], 102.0);
    assert_eq!(drawing.height, 102.0);
    let outline = &drawing.outlines[0];
    assert_eq!(outline.path, "M1 101l100 0 0-100-100 0zM26 76l50 0 0-50-50 0z");
    let (x, y) = outline.label;
    assert!((1.0..101.0).contains(&x) && !((26.0..76.0).contains(&x) && (26.0..76.0).contains(&y)), "{x} {y}");
}

#[test]
fn a_small_neighbour_keeps_a_path_and_broken_shapes_are_left_out() {
    let shape = |code: &str, ring: Vec<Point>| Shape { code: code.to_owned(), rings: vec![ring] };
    let large = shape("large", vec![(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]);
    let small = shape("small", vec![(5.0, 5.0), (5.003, 5.0), (5.003, 5.003)]);
    let drawing = draw(&[large, small, shape("none", vec![]), shape("broken", vec![(f64::NAN, 0.0)])], 640.0);
    assert_eq!(drawing.outlines.iter().map(|outline| outline.code.as_str()).collect::<Vec<_>>(), ["large", "small"]);
    assert!(drawing.outlines[1].path.ends_with('z'));
    assert!(draw(&[], 640.0).outlines.is_empty());
    assert_eq!(draw(&[shape("point", vec![(60.0, 40.0)])], 640.0).outlines.len(), 1);
}
