//! What a page's script calls. Everything goes in and out as text, see [`crate::text`]; an error is the script's to catch,
//! its words are not for residents.
use crate::{BlindRsa, PublicKey, Secret, TokenScheme, text};
use wasm_bindgen::prelude::*;

/// A hidden token and what shows it again.
#[wasm_bindgen(getter_with_clone)]
pub struct Blinding {
    /// To send to the issuer.
    pub blinded: String,
    /// To keep until the issuer answers, and to show to nobody.
    pub secret: String,
}

/// Draws a new token and hides it for an issuer's public key.
#[wasm_bindgen]
pub fn blind(public_key: &str) -> Result<Blinding, JsError> {
    let blinded = BlindRsa::blind(&key(public_key)?)?;
    Ok(Blinding { blinded: text::encode(&blinded.message), secret: blinded.secret.encode() })
}

/// Makes the token of what was kept and the issuer's answer, after checking that the signature is the key's.
#[wasm_bindgen]
pub fn finalize(public_key: &str, secret: &str, blind_signature: &str) -> Result<String, JsError> {
    let token = BlindRsa::finalize(&key(public_key)?, &Secret::decode(secret)?, &text::decode(blind_signature)?)?;
    Ok(token.encode())
}

fn key(text: &str) -> Result<PublicKey, JsError> {
    Ok(PublicKey::from_bytes(&text::decode(text)?)?)
}
