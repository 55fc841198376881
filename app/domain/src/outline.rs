//! Outlines of territories for maps drawn on the server: pure geometry, from longitude and latitude to SVG path data.

/// The grid to which points are moved, in units of the drawing. Neighbours share their border points, so moving a point
/// by its own place alone leaves no gaps between them, and most points become short numbers or fall together.
const GRID: f64 = 0.5;
/// The finer grid for shapes so small that the other would leave nothing of them.
const FINE_GRID: f64 = 0.1;
/// Room for half a stroke along the edge of the drawing, in its units.
const MARGIN: f64 = 1.0;
/// Levels on which a first place for a label is sought.
const LINES: i32 = 24;

/// A point: x or longitude first, y or latitude second.
type Point = (f64, f64);

/// A territory on the globe.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The code of the region or district.
    pub code: String,
    /// Outer rings and holes, WGS 84 longitude and latitude in degrees; closed or not.
    pub rings: Vec<Vec<Point>>,
}

/// The smallest upright rectangle around an outline, in units of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A territory on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// The code of the shape.
    pub code: String,
    /// SVG path data, for `fill-rule="evenodd"`: each ring moves to an absolute point, goes on relatively, is closed.
    pub path: String,
    /// A point well inside the largest ring, for a name or number.
    pub label: Point,
    /// The rectangle around the whole outline.
    pub bounds: Bounds,
}

/// A map, ready for `viewBox="0 0 width height"`.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width in units of the drawing, as asked for.
    pub width: f64,
    /// Height in the same units.
    pub height: f64,
    /// One outline for each shape that has a point, in the order of the shapes.
    pub outlines: Vec<Outline>,
}

/// Draws `shapes` together, `width` units wide, north up. The projection is equirectangular, true to scale along the
/// middle parallel: for a country of ten degrees of latitude the eye sees no difference to a finer one.
pub fn draw(shapes: &[Shape], width: f64) -> Drawing {
    let globe = around(shapes.iter().flat_map(|shape| shape.rings.iter().flatten()));
    let Some(globe) = globe.filter(|_| width > 2.0 * MARGIN && width.is_finite()) else {
        return Drawing { width, height: 0.0, outlines: Vec::new() };
    };
    let shrink = (globe.y + globe.height / 2.0).to_radians().cos();
    // The smallest extent keeps a single point from being blown up without end.
    let scale = (width - 2.0 * MARGIN) / (globe.width * shrink).max(1e-6);
    let project = |(longitude, latitude): Point| {
        let x = (longitude - globe.x) * shrink * scale + MARGIN;
        (x, (globe.y + globe.height - latitude) * scale + MARGIN)
    };
    let outline = |shape: &Shape| {
        let rings = shape.rings.iter().map(|ring| ring.iter().copied().filter(is_finite).map(project).collect());
        outline(&shape.code, rings.collect())
    };
    let height = tenth(globe.height * scale + 2.0 * MARGIN);
    Drawing { width, height, outlines: shapes.iter().filter_map(outline).collect() }
}

fn outline(code: &str, rings: Vec<Vec<Point>>) -> Option<Outline> {
    let bounds = around(rings.iter().flatten())?;
    let largest = rings.iter().max_by(|a, b| area(a).total_cmp(&area(b)))?;
    let mut path: String = rings.iter().filter_map(|ring| ring_path(ring, GRID)).collect();
    if path.is_empty() {
        path = ring_path(largest, FINE_GRID).unwrap_or_default();
    }
    let bounds =
        Bounds { x: tenth(bounds.x), y: tenth(bounds.y), width: tenth(bounds.width), height: tenth(bounds.height) };
    Some(Outline { code: code.to_owned(), path, label: label(largest, &rings)?, bounds })
}

/// The path data of a ring on the grid; nothing if no area is left.
fn ring_path(ring: &[Point], grid: f64) -> Option<String> {
    // Whole steps of the grid: sums of them are exact, so no error piles up along the ring.
    let mut corners: Vec<(i64, i64)> = Vec::with_capacity(ring.len());
    for (x, y) in ring {
        let corner = ((x / grid).round() as i64, (y / grid).round() as i64);
        match corners[..] {
            [.., last] if last == corner => continue,
            [.., before, last] if is_on_the_way(before, last, corner) => {
                corners.pop();
            }
            _ => {}
        }
        corners.push(corner);
    }
    if corners.first() == corners.last() {
        corners.pop();
    }
    if corners.len() < 3 {
        return None;
    }
    let mut path = format!("M{}", pair(corners[0], grid));
    let mut command = "l";
    for step in corners.windows(2) {
        let way = pair((step[1].0 - step[0].0, step[1].1 - step[0].1), grid);
        if command.is_empty() && !way.starts_with('-') {
            path.push(' ');
        }
        path.push_str(command);
        path.push_str(&way);
        command = "";
    }
    path.push('z');
    Some(path)
}

/// Whether the way from `before` to `next` is straight over `last`.
fn is_on_the_way(before: (i64, i64), last: (i64, i64), next: (i64, i64)) -> bool {
    let (to, on) = ((last.0 - before.0, last.1 - before.1), (next.0 - last.0, next.1 - last.1));
    to.0 * on.1 == to.1 * on.0 && to.0 * on.0 + to.1 * on.1 > 0
}

/// Two numbers in as few characters as SVG allows: “3-.5”.
fn pair((x, y): (i64, i64), grid: f64) -> String {
    let number = |steps: i64| {
        let text = tenth(steps as f64 * grid).to_string();
        if text.starts_with("0.") || text.starts_with("-0.") { text.replacen("0.", ".", 1) } else { text }
    };
    let (x, y) = (number(x), number(y));
    let between = if y.starts_with('-') { "" } else { " " };
    format!("{x}{between}{y}")
}

/// The point inside `largest`, and outside its holes, that is farthest from any border, nearly.
fn label(largest: &[Point], rings: &[Vec<Point>]) -> Option<Point> {
    let holes = rings.iter().filter(|ring| ring.first().is_some_and(|first| is_inside(*first, &[largest])));
    let rings: Vec<&[Point]> = holes.map(Vec::as_slice).filter(|ring| *ring != largest).chain([largest]).collect();
    let room = |point: Point| {
        let gap = edges(&rings).map(|(from, to)| distance(point, from, to)).fold(f64::INFINITY, f64::min);
        if is_inside(point, &rings) { gap } else { -gap }
    };
    let area = around(largest)?;
    let mut best = (f64::NEG_INFINITY, *largest.first()?);
    // The middle of a way across the shape is always inside, however narrow it is.
    for line in 1..LINES {
        let y = area.y + area.height * f64::from(line) / f64::from(LINES);
        let mut crossings: Vec<f64> = edges(&rings).filter_map(|edge| crossing(edge, y)).collect();
        crossings.sort_by(f64::total_cmp);
        for way in crossings.chunks_exact(2) {
            let point = (f64::midpoint(way[0], way[1]), y);
            best = [best, (room(point), point)].into_iter().max_by(|a, b| a.0.total_cmp(&b.0))?;
        }
    }
    let mut step = area.width.max(area.height) / f64::from(LINES);
    while step > FINE_GRID / 2.0 {
        let (x, y) = best.1;
        let around = [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)];
        let points = around.map(|(right, down)| (x + step * f64::from(right), y + step * f64::from(down)));
        let better = points.into_iter().map(|point| (room(point), point)).max_by(|a, b| a.0.total_cmp(&b.0))?;
        if better.0 > best.0 {
            best = better;
        } else {
            step /= 2.0;
        }
    }
    let short = (tenth(best.1.0), tenth(best.1.1));
    Some(if room(short) > 0.0 { short } else { best.1 })
}

fn edges<'a>(rings: &'a [&[Point]]) -> impl Iterator<Item = (Point, Point)> + 'a {
    rings.iter().flat_map(|ring| ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)))
}

/// Where the edge crosses the level `y`.
fn crossing(((x0, y0), (x1, y1)): (Point, Point), y: f64) -> Option<f64> {
    ((y0 > y) != (y1 > y)).then(|| x0 + (y - y0) / (y1 - y0) * (x1 - x0))
}

fn is_inside((x, y): Point, rings: &[&[Point]]) -> bool {
    edges(rings).filter_map(|edge| crossing(edge, y)).filter(|crossing| *crossing > x).count() % 2 == 1
}

/// From a point to the nearest of an edge.
fn distance((x, y): Point, (x0, y0): Point, (x1, y1): Point) -> f64 {
    let (right, down) = (x1 - x0, y1 - y0);
    let length = right * right + down * down;
    let part = if length > 0.0 { (((x - x0) * right + (y - y0) * down) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - x0 - part * right).hypot(y - y0 - part * down)
}

/// The area inside a ring, whatever its direction.
fn area(ring: &[Point]) -> f64 {
    let doubled: f64 = edges(&[ring]).map(|((x0, y0), (x1, y1))| x0 * y1 - x1 * y0).sum();
    doubled.abs() / 2.0
}

fn around<'a>(points: impl IntoIterator<Item = &'a Point>) -> Option<Bounds> {
    let mut points = points.into_iter().filter(|point| is_finite(point));
    let first = *points.next()?;
    let (low, high) = points
        .fold((first, first), |(low, high), (x, y)| ((low.0.min(*x), low.1.min(*y)), (high.0.max(*x), high.1.max(*y))));
    Some(Bounds { x: low.0, y: low.1, width: high.0 - low.0, height: high.1 - low.1 })
}

fn is_finite((x, y): &Point) -> bool {
    x.is_finite() && y.is_finite()
}

fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
#[path = "outline_tests.rs"]
mod tests;
