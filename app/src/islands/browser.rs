//! What islands ask of the browser. On the server, where nothing is ever asked, these do nothing.

/// The text behind an address of this portal; `None` when it cannot be had.
#[cfg(feature = "hydrate")]
pub async fn fetch(address: &str) -> Option<String> {
    use leptos::wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// On the server.
#[cfg(not(feature = "hydrate"))]
pub async fn fetch(_: &str) -> Option<String> {
    None
}

/// Puts a text into the clipboard: whether it went.
#[cfg(feature = "hydrate")]
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    wasm_bindgen_futures::JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// On the server.
#[cfg(not(feature = "hydrate"))]
pub async fn copy(_: &str) -> bool {
    false
}

/// Goes to an address.
#[cfg(feature = "hydrate")]
pub fn go(address: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_href(address);
    }
}

/// On the server.
#[cfg(not(feature = "hydrate"))]
pub fn go(_: &str) {}
