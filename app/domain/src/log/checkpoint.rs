//! The signed word of the log on its size and root: a C2SP signed note (`c2sp.org/tlog-checkpoint`), Ed25519.
use super::Hash;
use crate::check::hex;
use base64::{Engine, prelude::BASE64_STANDARD};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use sha2::{Digest, Sha256};

/// Size and root of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Whose log: a host and path without a scheme.
    pub origin: String,
    /// How many entries it has.
    pub size: u64,
    /// Over all of them.
    pub root: Hash,
}

/// The first bytes of a signature: which key it is of.
pub fn key_id(origin: &str, key: &VerifyingKey) -> [u8; 4] {
    let hash = Sha256::new()
        .chain_update(origin)
        .chain_update(b"\n")
        .chain_update([1])
        .chain_update(key.as_bytes())
        .finalize();
    [hash[0], hash[1], hash[2], hash[3]]
}

/// The key as checkers of signed notes read it (C2SP signed-note): name, key id, and the algorithm with the key.
pub fn verifier(origin: &str, key: &VerifyingKey) -> String {
    let id = hex(&key_id(origin, key));
    let key = BASE64_STANDARD.encode([&[1], key.as_bytes().as_slice()].concat());
    format!("{origin}+{id}+{key}")
}

/// A signed note (C2SP signed-note): `body`, which ends with a line break, and under it the signature of `key` by the name
/// `origin`.
pub fn note(origin: &str, body: &str, key: &SigningKey) -> String {
    let mut signature = key_id(origin, &key.verifying_key()).to_vec();
    signature.extend_from_slice(&key.sign(body.as_bytes()).to_bytes());
    format!("{body}\n— {origin} {}\n", BASE64_STANDARD.encode(signature))
}

impl Checkpoint {
    /// What is signed.
    pub fn body(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, BASE64_STANDARD.encode(self.root))
    }

    /// The whole note.
    pub fn signed(&self, key: &SigningKey) -> String {
        note(&self.origin, &self.body(), key)
    }

    /// Reads a note: none where it is not one of that origin, or not signed by that key.
    pub fn opened(note: &str, origin: &str, key: &VerifyingKey) -> Option<Self> {
        let (body, signatures) = note.split_once("\n\n")?;
        let body = format!("{body}\n");
        let mut lines = body.lines();
        let read = Self {
            origin: lines.next()?.to_owned(),
            size: lines.next()?.parse().ok()?,
            root: BASE64_STANDARD.decode(lines.next()?).ok()?.try_into().ok()?,
        };
        let is_signed = signatures.lines().any(|line| {
            let Some((name, signature)) = line.strip_prefix("— ").and_then(|line| line.split_once(' ')) else {
                return false;
            };
            let Ok(bytes) = BASE64_STANDARD.decode(signature) else { return false };
            let Some((id, signature)) = bytes.split_first_chunk::<4>() else { return false };
            let Ok(signature) = Signature::from_slice(signature) else { return false };
            name == origin && *id == key_id(origin, key) && key.verify(body.as_bytes(), &signature).is_ok()
        });
        (is_signed && read.origin == origin && read.body() == body).then_some(read)
    }
}
