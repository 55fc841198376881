//! Keys of offices, to which the names of confidential authors are sealed: HPKE (RFC 9180) with X25519, HKDF-SHA-256
//! and ChaCha20-Poly1305. What lies in the database opens only with the private key of the supervising office, a file
//! of the key folder.
use super::key;
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256,
};
use std::{
    io::{Error, Result},
    path::Path,
};
use zeroize::Zeroizing;

type Key = <X25519HkdfSha256 as Kem>::PrivateKey;

/// Bytes of the part that only the receiver can use.
const ENCAPSULATED: usize = 32;
const INFO: &[u8] = b"hisobdor/role/v1";

fn private_key(folder: &Path, office: &str) -> Result<Key> {
    if office.is_empty() || !office.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(Error::other("an office without a name has no key"));
    }
    let bytes = Zeroizing::new(key(&folder.join(format!("{office}.1")), 32)?);
    Key::from_bytes(&bytes).map_err(|error| Error::other(format!("key of {office}: {error}")))
}

/// Seals bytes to an office.
pub(super) fn seal_to(folder: &Path, office: &str, place: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let receiver = X25519HkdfSha256::sk_to_pk(&private_key(folder, office)?);
    let (part, sealed) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &receiver,
        INFO,
        bytes,
        place.as_bytes(),
    )
    .map_err(|error| Error::other(format!("sealing to {office}: {error}")))?;
    Ok([&part.to_bytes()[..], &sealed].concat())
}

/// Opens what was sealed to an office for that place.
pub(super) fn open_of(folder: &Path, office: &str, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (part, sealed) = sealed.split_at_checked(ENCAPSULATED)?;
    let part = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(part).ok()?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private_key(folder, office).ok()?,
        &part,
        INFO,
        sealed,
        place.as_bytes(),
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_to_one_office_opens_at_no_other_and_at_no_other_place() {
        let folder = std::env::temp_dir().join(format!("hisobdor-roles-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let sealed = seal_to(&folder, "d-1726269", "identity/a", b"name").unwrap();
        assert!(!sealed.windows(4).any(|bytes| bytes == b"name"));
        assert_eq!(open_of(&folder, "d-1726269", "identity/a", &sealed).as_deref(), Some(&b"name"[..]));
        assert_eq!(open_of(&folder, "d-1726269", "identity/b", &sealed), None);
        assert_eq!(open_of(&folder, "d-1726262", "identity/a", &sealed), None);
        assert_eq!(open_of(&folder, "d-1726269", "identity/a", b"short"), None);
        assert!(seal_to(&folder, "../kek", "identity/a", b"name").is_err());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
