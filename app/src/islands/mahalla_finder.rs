//! The search field with suggestions while one types. Without it the field is part of a plain form.
use super::browser;
use leptos::{ev, prelude::*, task::spawn_local};

/// A suggestion as a line of the answer: name, place, address.
#[derive(Clone, PartialEq)]
struct Suggestion {
    name: String,
    place: String,
    address: String,
}

impl Suggestion {
    fn of_line(line: &str) -> Option<Self> {
        let mut parts = line.split('\t');
        Some(Self {
            name: parts.next()?.to_owned(),
            place: parts.next()?.to_owned(),
            address: parts.next()?.to_owned(),
        })
    }
}

/// The field `q` with its list. `source` is the address that suggestions come from.
#[island]
pub fn MahallaFinder(value: String, source: String, label: String) -> impl IntoView {
    let found = RwSignal::new(Vec::<Suggestion>::new());
    let chosen = RwSignal::new(None::<usize>);
    let asked = RwSignal::new(0_u32);
    let ask = move |typed: String| {
        let turn = asked.get_untracked() + 1;
        asked.set(turn);
        chosen.set(None);
        if typed.trim().chars().count() < 2 {
            return found.set(Vec::new());
        }
        let address = format!("{source}?q={}", encoded(typed.trim()));
        spawn_local(async move {
            let lines = browser::fetch(&address).await.unwrap_or_default();
            // A slow answer to an earlier letter must not replace the one to a later.
            if asked.get_untracked() == turn {
                found.set(lines.lines().filter_map(Suggestion::of_line).collect());
            }
        });
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let count = found.with_untracked(Vec::len);
        match (event.key().as_str(), chosen.get_untracked()) {
            ("ArrowDown", at) if count > 0 => chosen.set(Some(at.map_or(0, |at| (at + 1) % count))),
            ("ArrowUp", at) if count > 0 => chosen.set(Some(at.map_or(count - 1, |at| (at + count - 1) % count))),
            ("Escape", _) if count > 0 => found.set(Vec::new()),
            ("Enter", Some(at)) => {
                found.with_untracked(|found| found.get(at).iter().for_each(|one| browser::go(&one.address)))
            }
            _ => return,
        }
        event.prevent_default();
    };
    let options = move || {
        let option = |(index, one): (usize, Suggestion)| {
            let is_chosen = move || if chosen.get() == Some(index) { "true" } else { "false" };
            view! {
                <li role="option" id=format!("q-option-{index}") aria-selected=is_chosen>
                    <a href=one.address tabindex="-1">{one.name}<small>{one.place}</small></a>
                </li>
            }
        };
        found.get().into_iter().enumerate().map(option).collect_view()
    };
    view! {
        <span class="finder">
            <input
                id="q"
                name="q"
                r#type="search"
                maxlength="100"
                value=value
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                role="combobox"
                aria-autocomplete="list"
                aria-controls="q-options"
                aria-expanded=move || if found.with(Vec::is_empty) { "false" } else { "true" }
                aria-activedescendant=move || chosen.get().map(|at| format!("q-option-{at}"))
                on:input=move |event| ask(event_target_value(&event))
                on:keydown=on_key
            />
            <ul id="q-options" class="suggest" role="listbox" aria-label=label hidden=move || found.with(Vec::is_empty)>{options}</ul>
        </span>
    }
}

/// Percent-encodes a query: letters of any alphabet become bytes of UTF-8.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
        out
    })
}
