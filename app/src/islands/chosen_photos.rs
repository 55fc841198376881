//! The photos chosen for a form, before it is sent: small pictures to look at and take away again, and what is wrong with
//! them. Without it the browser shows how many were chosen, and the server says what is wrong. The input stays what it
//! is, and the form is sent by the browser alone; meanwhile a bar says that it is under way.
use super::files::{self, Chosen};
use leptos::{ev, prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};

/// What a photo may be, as the server will say too.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct PhotoLimits {
    /// Photos in all.
    pub most: usize,
    /// Photos that were sent before and are kept.
    pub kept: usize,
    /// Bytes of each.
    pub bytes: u32,
}

/// The sentences; `#` stands where a number goes.
#[derive(Clone, Serialize, Deserialize)]
pub struct PhotoWords {
    /// Names one.
    pub name: String,
    /// Takes it away.
    pub remove: String,
    /// How many there are.
    pub chosen: String,
    /// One is too large.
    pub large: String,
    /// One is no photo.
    pub kind: String,
    /// So many are too many.
    pub many: String,
    /// They are on their way.
    pub sending: String,
}

fn with(sentence: &str, number: usize) -> String {
    sentence.replace('#', &number.to_string())
}

/// What is wrong with one of them.
fn wrong<'a>(photo: &Chosen, limits: PhotoLimits, words: &'a PhotoWords) -> Option<&'a String> {
    if photo.bytes > f64::from(limits.bytes) {
        Some(&words.large)
    } else if photo.kind.is_empty() || matches!(photo.kind.as_str(), "image/jpeg" | "image/png" | "image/webp") {
        // A kind that the browser does not know is the server's to judge.
        None
    } else {
        Some(&words.kind)
    }
}

/// The photos chosen in the input `of`. Boxes named `without` take away kept ones.
#[island]
pub fn ChosenPhotos(of: String, limits: PhotoLimits, words: PhotoWords) -> impl IntoView {
    let photos = RwSignal::new_local(Vec::<Chosen>::new());
    let ticked = RwSignal::new(0_usize);
    let is_sending = RwSignal::new(false);
    let of = StoredValue::new(of);
    let words = StoredValue::new(words);
    let show = move |all: Vec<Chosen>| {
        let new: Vec<Chosen> = all.iter().filter(|one| one.preview.with_untracked(Option::is_none)).cloned().collect();
        photos.set(all);
        spawn_local(async move {
            // One after the other: each is large in memory for a moment.
            for one in new.iter().filter(|one| words.with_value(|words| wrong(one, limits, words).is_none())) {
                one.draw().await;
            }
        });
    };
    // A phone's camera gives one photo at a time: what is chosen later joins what was chosen before.
    let join = move || {
        let chosen = of.with_value(|of| files::chosen(of));
        let mut all = photos.get_untracked();
        all.extend(chosen.iter().filter(|new| !all.iter().any(|old| old.is(new))).cloned().collect::<Vec<_>>());
        let is_held = of.with_value(|of| files::choose(of, &all));
        show(if is_held { all } else { chosen });
    };
    let remove = move |place: usize| {
        let mut all = photos.get_untracked();
        all.remove(place);
        if of.with_value(|of| files::choose(of, &all)) {
            photos.set(all);
        }
        request_animation_frame(move || {
            let next = [place, place.wrapping_sub(1)].into_iter().find(|place| files::focus(&format!("photo-{place}")));
            if next.is_none() {
                of.with_value(|of| files::focus(of));
            }
        });
    };
    Effect::new(move |_| {
        // What was chosen before the island woke.
        join();
        let changed = window_event_listener(ev::change, move |event| {
            if event_target::<leptos::web_sys::Element>(&event).id() == of.get_value() {
                join();
            }
            ticked.set(files::count_ticked("without"));
        });
        let sent = window_event_listener(ev::submit, move |event| {
            let is_own = of.with_value(|of| files::is_of_form(&event, of));
            is_sending.set(is_own && photos.with_untracked(|photos| !photos.is_empty()));
        });
        // Who comes back to the page finds it as it was left.
        let back = window_event_listener_untyped("pageshow", move |_| is_sending.set(false));
        on_cleanup(move || {
            changed.remove();
            sent.remove();
            back.remove();
        });
    });
    let too_many = move || {
        let count = limits.kept + photos.with(Vec::len);
        let over = count.saturating_sub(limits.most + ticked.get());
        (over > 0).then(|| words.with_value(|words| with(&words.many, over)))
    };
    let told = move || {
        let all = photos.get();
        words.with_value(|words| {
            let count = (!all.is_empty()).then(|| with(&words.chosen, all.len()));
            let wrong = all.iter().enumerate().filter_map(|(place, one)| {
                let name = with(&words.name, limits.kept + place + 1);
                wrong(one, limits, words).map(|wrong| format!("{name}: {wrong}"))
            });
            count.into_iter().chain(wrong).collect::<Vec<_>>().join(". ")
        })
    };
    let item = move |(place, one): (usize, Chosen)| {
        let number = limits.kept + place + 1;
        let (name, away, wrong) = words.with_value(|words| {
            (with(&words.name, number), with(&words.remove, number), wrong(&one, limits, words).cloned())
        });
        let alt = name.clone();
        let preview = move || one.preview.get().map(|address| view! { <img src=address alt=alt.clone()/> });
        view! {
            <li>
                <span class="pic">{preview}</span>
                <span class="sm">{name}</span>
                {wrong.map(|wrong| view! { <span class="err sm">{wrong}</span> })}
                <button r#type="button" class="btn quiet sm" id=format!("photo-{place}") on:click=move |_| remove(place)>{away}</button>
            </li>
        }
    };
    view! {
        <p class="vh" role="status">{told}</p>
        <p class="err mt2" role="status">{too_many}</p>
        <ul class="photos new f mt2">{move || photos.get().into_iter().enumerate().map(item).collect_view()}</ul>
        <div role="status">
            {move || is_sending.get().then(|| words.with_value(|words| view! {
                <p class="sending"><progress aria-label=words.sending.clone()></progress>{words.sending.clone()}</p>
            }))}
        </div>
    }
}
