//! The slip of a ballot, shown once: with it anybody sees that the ballot was counted, and nobody how.
use crate::{islands::CopyCode, paths, text, visit::Visit};
use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Quiet modules around the drawing, as readers need them.
const MARGIN: i32 = 4;

/// The slip: the key in groups, a drawing of it for the camera of another device, and how to check.
pub fn show(visit: &Visit, slip: &str) -> AnyView {
    let t = visit.texts;
    let groups = grouped(slip);
    let address = format!("{}{}#{slip}", visit.site.public_url, visit.to(paths::CHECK));
    view! {
        <section class="receipt mt5">
            <h2 id="of-slip">{text!(t, "slip-title")}</h2>
            <p>{text!(t, "slip-proves")}</p>
            <code class="slip" id="slip" aria-describedby="of-slip">{groups.clone()}</code>
            <CopyCode code=groups label=text!(t, "slip-copy") done=text!(t, "slip-copy.done")/>
            {drawn(&address, text!(t, "slip-picture"))}
            <p class="sm">{text!(t, "slip-once")}</p>
        </section>
        <p class="mt4">{text!(t, "slip-check")} " " <a href=visit.to(paths::CHECK)>{text!(t, "slip-check.link")}</a></p>
    }
    .into_any()
}

/// In groups of eight, so that it breaks on a narrow screen; blanks do not count when it is read.
fn grouped(slip: &str) -> String {
    let signs: Vec<char> = slip.chars().filter(|sign| !sign.is_whitespace()).collect();
    signs.chunks(8).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// A square that a camera reads; none for what is too long for one.
fn drawn(words: &str, label: String) -> Option<AnyView> {
    let code = QrCode::encode_text(words, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * MARGIN;
    let frame = format!("0 0 {side} {side}");
    Some(
        view! { <svg class="qr" viewBox=frame role="img" aria-label=label><path d=modules(&code)></path></svg> }
            .into_any(),
    )
}

/// The dark modules, one rectangle for each run in a row.
fn modules(code: &QrCode) -> String {
    let mut path = String::new();
    for row in 0..code.size() {
        let columns: Vec<i32> = (0..code.size()).collect();
        for run in columns.chunk_by(|one, next| code.get_module(*one, row) == code.get_module(*next, row)) {
            let Some(first) = run.first().filter(|column| code.get_module(**column, row)) else { continue };
            let (x, y, length) = (first + MARGIN, row + MARGIN, run.len());
            path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
        }
    }
    path
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_stands_in_groups_that_can_be_read_back() {
        let slip = "0f".repeat(32);
        let groups = grouped(&slip);
        assert_eq!(groups.split(' ').count(), 8);
        assert_eq!(groups.replace(' ', ""), slip);
    }

    #[test]
    fn the_drawing_has_every_dark_module_once() {
        let code = QrCode::encode_text("https://portal.example/uz/check#0f", QrCodeEcc::Medium).unwrap();
        let places = (0..code.size()).flat_map(|row| (0..code.size()).map(move |column| (column, row)));
        let dark = places.filter(|(column, row)| code.get_module(*column, *row)).count();
        let runs = modules(&code);
        let drawn: usize = runs
            .split('h')
            .skip(1)
            .step_by(2)
            .map(|run| run.split('v').next().unwrap().parse::<usize>().unwrap())
            .sum();
        assert_eq!(drawn, dark);
    }
}
