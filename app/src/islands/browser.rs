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

/// The digits in a field; empty where there are none.
#[cfg(feature = "hydrate")]
pub fn number_in(id: &str) -> String {
    use leptos::wasm_bindgen::JsCast;
    let field = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    let field = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
    field.map(|field| field.value().chars().filter(char::is_ascii_digit).collect()).unwrap_or_default()
}

/// On the server.
#[cfg(not(feature = "hydrate"))]
pub fn number_in(_: &str) -> String {
    String::new()
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

/// What stands behind `#` in the address, which is then taken from it, also out of the history; `None` where nothing does.
#[cfg(feature = "hydrate")]
pub fn take_fragment() -> Option<String> {
    let window = web_sys::window()?;
    let location = window.location();
    let fragment = location.hash().ok()?;
    let code = fragment.strip_prefix('#').filter(|code| !code.is_empty())?.to_owned();
    let plain = format!("{}{}", location.pathname().ok()?, location.search().ok()?);
    let history = window.history().ok()?;
    history.replace_state_with_url(&leptos::wasm_bindgen::JsValue::NULL, "", Some(&plain)).ok()?;
    Some(code)
}

/// On the server.
#[cfg(not(feature = "hydrate"))]
pub fn take_fragment() -> Option<String> {
    None
}

/// Puts a text into an input: whether there is such a one.
#[cfg(feature = "hydrate")]
pub fn fill(id: &str, text: &str) -> bool {
    use leptos::wasm_bindgen::JsCast;
    let element = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    let Some(Ok(input)) = element.map(|element| element.dyn_into::<web_sys::HtmlInputElement>()) else { return false };
    input.set_value(text);
    true
}

/// On the server.
#[cfg(not(feature = "hydrate"))]
pub fn fill(_: &str, _: &str) -> bool {
    false
}
