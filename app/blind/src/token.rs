//! What a resident holds: first a hidden token and its secret, in the end the token. Each has one form as text.
use crate::{TokenError, text};
use sha2::{Digest, Sha256};
use std::ops::RangeInclusive;

/// Bytes of a number modulo a key of 2048 to 4096 bits.
const NUMBER: RangeInclusive<usize> = 256..=512;

/// A hidden token and what shows it again.
pub struct Blinded {
    /// What the issuer signs: as many bytes as the key's modulus, and any of them as likely as any other.
    pub message: Vec<u8>,
    /// What stays in the browser.
    pub secret: Secret,
}

/// What only the resident's browser knows between asking for a token and having it.
pub struct Secret {
    /// See [`Token::nonce`].
    pub(crate) nonce: [u8; 32],
    /// See [`Token::randomizer`].
    pub(crate) randomizer: [u8; 32],
    /// The inverse of the blinding factor modulo the key's modulus, big-endian.
    pub(crate) inverse: Vec<u8>,
}

impl Secret {
    /// As text, for a browser that was closed in between: nonce, randomizer and inverse.
    pub fn encode(&self) -> String {
        joined(&self.nonce, &self.randomizer, &self.inverse)
    }

    /// What [`Secret::encode`] gave.
    pub fn decode(text: &str) -> Result<Self, TokenError> {
        let (nonce, randomizer, inverse) = parted(text)?;
        Ok(Self { nonce, randomizer, inverse })
    }
}

/// The right to one ballot, without a name on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Which token it is; drawn in the browser, first seen by the server when the ballot comes.
    pub nonce: [u8; 32],
    /// Stands before the nonce in what is signed, drawn with it (RFC 9474 §4.1).
    pub randomizer: [u8; 32],
    /// The issuer's signature, 384 bytes for a key of 3072 bits.
    pub signature: Vec<u8>,
}

impl Token {
    /// As text that fits into an address or a square code, 598 letters for a key of 3072 bits: nonce, randomizer and
    /// signature.
    pub fn encode(&self) -> String {
        joined(&self.nonce, &self.randomizer, &self.signature)
    }

    /// What [`Token::encode`] gave.
    pub fn decode(text: &str) -> Result<Self, TokenError> {
        let (nonce, randomizer, signature) = parted(text)?;
        Ok(Self { nonce, randomizer, signature })
    }

    /// The key of the ballot given with this token: the same for each of its uses, so that the last one counts. Worth
    /// something only after [`TokenScheme::verify`](crate::TokenScheme::verify).
    pub fn ballot_key(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        for field in [b"mfr/ballot/v1".as_slice(), &self.nonce] {
            // A field is far shorter than 4 GiB.
            hash.update((field.len() as u32).to_be_bytes());
            hash.update(field);
        }
        hash.finalize().into()
    }
}

fn joined(nonce: &[u8; 32], randomizer: &[u8; 32], number: &[u8]) -> String {
    text::encode(&[nonce, randomizer, number].concat())
}

/// Nonce, randomizer and a number.
type Parts = ([u8; 32], [u8; 32], Vec<u8>);

fn parted(text: &str) -> Result<Parts, TokenError> {
    let bytes = text::decode(text)?;
    let (nonce, rest) = bytes.split_first_chunk().ok_or(TokenError::Malformed)?;
    let (randomizer, number) = rest.split_first_chunk().ok_or(TokenError::Malformed)?;
    if !NUMBER.contains(&number.len()) {
        return Err(TokenError::Malformed);
    }
    Ok((*nonce, *randomizer, number.to_vec()))
}
