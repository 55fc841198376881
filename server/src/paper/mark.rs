//! The mark of the portal, as in `style/logo.svg`: an eight-pointed star, a gate in it and a person in the gate.
use super::{ACCENT, BRAND, Colour, WHITE};
use krilla::geom::PathBuilder;

/// Units of its edge.
const UNITS: f32 = 40.0;

const STAR: &str = "20 0 L 25.85 5.85 L 34.15 5.85 L 34.15 14.15 L 40 20 L 34.15 25.85 L 34.15 34.15 L 25.85 34.15 \
    L 20 40 L 14.15 34.15 L 5.85 34.15 L 5.85 25.85 L 0 20 L 5.85 14.15 L 5.85 5.85 L 14.15 5.85";
const GATE: &str = "12.5 31 L 12.5 19.8 C 12.5 15.4 16.1 12.8 20 9.5 C 23.9 12.8 27.5 15.4 27.5 19.8 L 27.5 31";
const HEAD: &str = "22.9 19 C 22.9 20.6 21.6 21.9 20 21.9 C 18.4 21.9 17.1 20.6 17.1 19 C 17.1 17.4 18.4 16.1 20 16.1 \
    C 21.6 16.1 22.9 17.4 22.9 19";
const BODY: &str = "14.8 31 L 14.8 28.8 C 14.8 25.9 17 23.9 20 23.9 C 23 23.9 25.2 25.9 25.2 28.8 L 25.2 31";

/// Its shapes from the back to the front, with the upper left corner at `(left, top)`.
pub fn shapes(left: f32, top: f32, size: f32) -> [(PathBuilder, Colour); 4] {
    let scale = size / UNITS;
    [(STAR, BRAND), (GATE, WHITE), (HEAD, ACCENT), (BODY, ACCENT)]
        .map(|(steps, colour)| (path(steps, |x, y| (left + x * scale, top + y * scale)), colour))
}

/// A closed path of points: one after `L` is the end of a line, three after `C` are a curve.
fn path(steps: &str, at: impl Fn(f32, f32) -> (f32, f32)) -> PathBuilder {
    let mut path = PathBuilder::new();
    let mut is_begun = false;
    for step in steps.split(['L', 'C']) {
        let numbers: Vec<f32> = step.split(' ').filter_map(|number| number.parse().ok()).collect();
        let points: Vec<_> = numbers.chunks_exact(2).map(|pair| at(pair[0], pair[1])).collect();
        match points[..] {
            [(x, y)] if is_begun => path.line_to(x, y),
            [(x, y)] => path.move_to(x, y),
            [(a, b), (c, d), (x, y)] => path.cubic_to(a, b, c, d, x, y),
            _ => {}
        }
        is_begun = true;
    }
    path.close();
    path
}
