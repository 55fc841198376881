//! Why ballots are set aside, in words.
use crate::{text, visit::Visit};
use domain::watch::Signal;

/// The words for the code of a signal, or for `disputed`.
pub fn reason(visit: &Visit, code: &str) -> String {
    let t = visit.texts;
    if code == "disputed" {
        return text!(t, "signal-disputed");
    }
    // signal-burst, -network, -same-text, -too-fast, -straight-line, -pack
    let known = Signal::ALL.into_iter().any(|signal| signal.code() == code);
    if known { t.get(&format!("signal-{}", code.replace('_', "-"))) } else { text!(t, "signal-other") }
}

/// Several of them in one line.
pub fn reasons<'a>(visit: &Visit, codes: impl IntoIterator<Item = &'a str>) -> String {
    codes.into_iter().map(|code| reason(visit, code)).collect::<Vec<_>>().join("; ")
}
