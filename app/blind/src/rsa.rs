//! Blind signatures with RSA: RSABSSA-SHA384-PSS-Randomized of RFC 9474. Every number that must not be guessed comes from
//! the operating system.
use crate::{Blinded, Secret, Token, TokenError, TokenScheme, random};
use blind_rsa_signatures::{
    BlindMessage, BlindSignature, BlindingResult, Error, KeyPairSha384PSSRandomized, MessageRandomizer,
    PublicKeySha384PSSRandomized, SecretKeySha384PSSRandomized, Signature,
};
use getrandom::{SysRng, rand_core::UnwrapErr};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Bits of an issuer's modulus.
pub const BITS: usize = 3072;

/// The half of a key that signs, of one mahalla for one quarter. Its numbers are overwritten when it goes.
pub struct IssuerKey(pub(crate) SecretKeySha384PSSRandomized);

impl IssuerKey {
    /// A new key with a modulus of that many bits, 2048 to 4096: [`BITS`] unless in tests.
    pub fn generate(bits: usize) -> Result<Self, TokenError> {
        let pair = KeyPairSha384PSSRandomized::generate(&mut source()?, bits).map_err(|_| TokenError::Key)?;
        Ok(Self(pair.sk))
    }

    /// As PKCS#8, which the caller keeps sealed. Overwritten when it goes.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, TokenError> {
        self.0.to_der().map(Zeroizing::new).map_err(|_| TokenError::Key)
    }

    /// What [`IssuerKey::to_bytes`] gave.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TokenError> {
        SecretKeySha384PSSRandomized::from_der(bytes).map(Self).map_err(|_| TokenError::Key)
    }

    /// The other half.
    pub fn public(&self) -> Result<PublicKey, TokenError> {
        PublicKey::new(self.0.public_key().map_err(|_| TokenError::Key)?)
    }
}

/// The half of a key that everyone may have; it stands in the public log under its [`PublicKey::id`].
#[derive(Clone)]
pub struct PublicKey {
    pub(crate) key: PublicKeySha384PSSRandomized,
    bytes: Vec<u8>,
}

impl PublicKey {
    fn new(key: PublicKeySha384PSSRandomized) -> Result<Self, TokenError> {
        let bytes = key.to_spki().map_err(|_| TokenError::Key)?;
        Ok(Self { key, bytes })
    }

    /// As SubjectPublicKeyInfo that names the signature's scheme, id-RSASSA-PSS with SHA-384 (RFC 4055).
    pub fn to_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What [`PublicKey::to_bytes`] gave; no other way to write the same key, so that one key has one [`PublicKey::id`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TokenError> {
        let key = Self::new(PublicKeySha384PSSRandomized::from_spki(bytes).map_err(|_| TokenError::Key)?)?;
        if key.bytes == bytes { Ok(key) } else { Err(TokenError::Key) }
    }

    /// The SHA-256 of the bytes, by which the log, the database and the resident know the key.
    pub fn id(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }
}

/// The scheme of RFC 9474.
pub struct BlindRsa;

impl TokenScheme for BlindRsa {
    type IssuerKey = IssuerKey;
    type PublicKey = PublicKey;

    fn blind(key: &PublicKey) -> Result<Blinded, TokenError> {
        let nonce = random()?;
        let BlindingResult { blind_message, secret, msg_randomizer } =
            key.key.blind(&mut source()?, nonce).map_err(told)?;
        let randomizer = msg_randomizer.ok_or(TokenError::Malformed)?.0;
        Ok(Blinded { message: blind_message.0, secret: Secret { nonce, randomizer, inverse: secret.0 } })
    }

    fn sign(key: &IssuerKey, message: &[u8]) -> Result<Vec<u8>, TokenError> {
        key.0.blind_sign_with_rng(&mut SysRng, message).map(|signature| signature.0).map_err(told)
    }

    fn finalize(key: &PublicKey, secret: &Secret, signature: &[u8]) -> Result<Token, TokenError> {
        let blinding = BlindingResult {
            // Not asked for again.
            blind_message: BlindMessage(Vec::new()),
            secret: secret.inverse.clone().into(),
            msg_randomizer: Some(MessageRandomizer(secret.randomizer)),
        };
        let signature = key.key.finalize(&BlindSignature(signature.to_vec()), &blinding, secret.nonce).map_err(told)?.0;
        Ok(Token { nonce: secret.nonce, randomizer: secret.randomizer, signature })
    }

    fn verify(key: &PublicKey, token: &Token) -> Result<(), TokenError> {
        let randomizer = Some(MessageRandomizer(token.randomizer));
        key.key.verify(&Signature(token.signature.clone()), randomizer, token.nonce).map_err(told)
    }
}

/// Asked once before it is relied on: where it answers, it goes on answering.
fn source() -> Result<UnwrapErr<SysRng>, TokenError> {
    random().map(|_| UnwrapErr(SysRng))
}

fn told(error: Error) -> TokenError {
    match error {
        Error::VerificationFailed => TokenError::NotGenuine,
        Error::InvalidKey | Error::IncompatibleParameters => TokenError::Key,
        Error::InternalError | Error::UnsupportedParameters | Error::EncodingError => TokenError::Malformed,
    }
}
