//! Blind tokens: who may rate gets one token for a mahalla and a quarter, signed without being seen, so that whoever
//! signs cannot tell later which of the tokens brought back was given to whom (integrity design §D5).
//!
//! 1. In the browser, [`TokenScheme::blind`] draws a [`Token`]'s nonce and hides it under a random factor.
//! 2. The issuer, once per resident, [signs](TokenScheme::sign) what it cannot read.
//! 3. In the browser, [`TokenScheme::finalize`] takes the factor away: what remains is a token and its signature.
//! 4. Days later, without a word on who is asking, the server [verifies](TokenScheme::verify) the token and keeps the
//!    ballot under [`Token::ballot_key`].
//!
//! The one scheme is [`BlindRsa`]. Nothing here knows of mahallas, periods or requests: who holds which key for how long
//! is the server's matter. The same code runs on the server and, with the feature `browser`, in a page.
#[cfg(feature = "browser")]
mod browser;
mod rsa;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
pub mod text;
mod token;

pub use rsa::{BITS, BlindRsa, IssuerKey, PublicKey};
pub use token::{Blinded, Secret, Token};

/// Why there is no key, no signature or no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The operating system gave no random bytes.
    #[error("no random bytes from the operating system")]
    Random,
    /// The bytes are not a key of this scheme, or a key of a size that it does not allow.
    #[error("not a key for blind signatures")]
    Key,
    /// The bytes or the text are not what they should be: cut, too long, or no number below the key's modulus.
    #[error("not a message, a signature or a token of this scheme")]
    Malformed,
    /// The signature is not this key's, or not over this nonce.
    #[error("the signature does not belong to the key and the token")]
    NotGenuine,
}

/// A way to sign tokens without seeing them.
pub trait TokenScheme {
    /// Signs; only the issuer has it.
    type IssuerKey;
    /// Blinds, finalizes and verifies; everyone may have it.
    type PublicKey;

    /// Draws a new token and hides it: what to send to the issuer, and what to keep from it.
    fn blind(key: &Self::PublicKey) -> Result<Blinded, TokenError>;

    /// Signs a hidden token, given as [`Blinded::message`].
    ///
    /// The caller must answer in a time that does not depend on the work: queue requests and answer each in a fixed slot
    /// of 250 ms. RUSTSEC-2023-0071 tells that the private operation of the RSA library below may take a time that
    /// depends on the key; the number signed is blinded with fresh randomness here as well, and a key signs for one
    /// quarter's issuing phase only.
    fn sign(key: &Self::IssuerKey, message: &[u8]) -> Result<Vec<u8>, TokenError>;

    /// Makes a token of what was kept and the issuer's signature; only of one that the public key verifies, so that no
    /// resident carries away a token that is worth nothing.
    fn finalize(key: &Self::PublicKey, secret: &Secret, signature: &[u8]) -> Result<Token, TokenError>;

    /// Fails unless the issuer who holds the other half of the key signed this token.
    fn verify(key: &Self::PublicKey, token: &Token) -> Result<(), TokenError>;
}

/// Random bytes of the operating system, or of the browser.
fn random() -> Result<[u8; 32], TokenError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| TokenError::Random)?;
    Ok(bytes)
}
