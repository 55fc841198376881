//! Bytes as text for forms, addresses and square codes: base64 with the letters that an address may hold (RFC 4648 §5),
//! without padding.
use crate::TokenError;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// Bytes as text.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of a text, blanks around it left out.
pub fn decode(text: &str) -> Result<Vec<u8>, TokenError> {
    URL_SAFE_NO_PAD.decode(text.trim()).map_err(|_| TokenError::Malformed)
}
