//! Keys and what is done with them: sealing, looking up without knowing, one-use tokens.
//! Keys are files of the data folder, made at the first start, readable by the service alone.
mod cases;
mod roles;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use cases::Wrapping;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

pub use cases::CaseKey;

/// Length-prefixed fields, so that no two lists of fields make the same bytes (`lp` of the integrity design).
pub fn lp(fields: &[&[u8]]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for field in fields {
        // A field is far shorter than 4 GiB.
        bytes.extend_from_slice(&(field.len() as u32).to_be_bytes());
        bytes.extend_from_slice(field);
    }
    bytes
}

/// SHA-256.
pub fn digest(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// HMAC-SHA-256.
pub fn mac(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(bytes);
    mac.finalize().into_bytes().to_vec()
}

/// Random bytes of the system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// Argon2id with the cost set for codes and receipts: 19 MiB, two passes, one lane.
pub fn stretch(secret: &str, salt: &[u8]) -> Vec<u8> {
    let params = argon2::Params::new(19_456, 2, 1, Some(32)).expect("the cost is within argon2's bounds");
    let mut out = vec![0; 32];
    argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .hash_password_into(secret.as_bytes(), salt, &mut out)
        .expect("salt and output have lengths argon2 takes");
    out
}

/// The keys of this portal.
#[derive(Clone)]
pub struct Secrets {
    folder: PathBuf,
    pepper: Vec<u8>,
    seal: Vec<u8>,
    wrapping: Wrapping,
    cookie: Vec<u8>,
    contact: Vec<u8>,
    site_salt: Vec<u8>,
}

/// What follows from a receipt.
#[derive(Clone)]
pub struct ReceiptKeys {
    /// Finds the case.
    pub lookup: Vec<u8>,
    /// Makes its entries in the log known to the holder of the receipt alone.
    pub blind: Vec<u8>,
}

/// What is kept for one quarter, and destroyed after it.
#[derive(Clone)]
pub struct PeriodKeys {
    /// Makes nullifiers of contacts.
    pub nullifier: Vec<u8>,
    /// Salts letter codes.
    pub salt: Vec<u8>,
    /// Seals waiting ballots.
    pub inbox: Vec<u8>,
}

/// Keys without which nothing can be read.
const NEEDED: [&str; 5] = ["pepper.1", "seal.1", "cookie.1", "contact.1", "site-salt"];

impl Secrets {
    /// Reads the keys where all are there, and makes none.
    pub fn read(data_dir: &Path) -> std::io::Result<Option<Self>> {
        let folder = data_dir.join("keys");
        let is_there = NEEDED.iter().all(|name| folder.join(name).is_file()) && Wrapping::is_there(&folder)?;
        if is_there { Self::open(data_dir).map(Some) } else { Ok(None) }
    }

    /// Reads the keys, or makes them.
    pub fn open(data_dir: &Path) -> std::io::Result<Self> {
        let folder = data_dir.join("keys");
        fs::create_dir_all(folder.join("period"))?;
        fs::create_dir_all(folder.join("role"))?;
        Ok(Self {
            pepper: key(&folder.join("pepper.1"), 32)?,
            seal: key(&folder.join("seal.1"), 32)?,
            wrapping: Wrapping::open(&folder)?,
            cookie: key(&folder.join("cookie.1"), 32)?,
            contact: key(&folder.join("contact.1"), 32)?,
            site_salt: key(&folder.join("site-salt"), 16)?,
            folder,
        })
    }

    /// The keys of a quarter, made when first asked for.
    pub fn period(&self, quarter: &str) -> std::io::Result<PeriodKeys> {
        let file = |part: &str| self.folder.join("period").join(format!("{quarter}.{part}"));
        Ok(PeriodKeys {
            nullifier: key(&file("nullifier"), 32)?,
            salt: key(&file("salt"), 16)?,
            inbox: key(&file("inbox"), 32)?,
        })
    }

    /// Whether keys of a quarter are kept that its closing destroys.
    pub fn has_period(&self, quarter: &str) -> bool {
        ["nullifier", "inbox"].iter().any(|part| self.folder.join("period").join(format!("{quarter}.{part}")).exists())
    }

    /// The salt of a quarter's codes, while it is kept.
    pub fn period_salt(&self, quarter: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join("period").join(format!("{quarter}.salt"))).ok().filter(|salt| salt.len() == 16)
    }

    /// Destroys the salt of a quarter's codes: from then on no code says anything any more.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub fn destroy_salt(&self, quarter: &str) -> std::io::Result<bool> {
        match fs::remove_file(self.folder.join("period").join(format!("{quarter}.salt"))) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Destroys what could say who took part in a quarter. The salt of its codes stays for “was mine counted?”.
    pub fn destroy_period(&self, quarter: &str) -> std::io::Result<()> {
        for part in ["nullifier", "inbox"] {
            match fs::remove_file(self.folder.join("period").join(format!("{quarter}.{part}"))) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// What a receipt is found by, and what its entries in the log are known by. Slow on purpose.
    pub fn receipt_keys(&self, canonical: &str) -> ReceiptKeys {
        let stretched = stretch(canonical, &self.site_salt);
        let mut blind = vec![0; 32];
        Hkdf::<Sha256>::new(None, &stretched).expand(b"mfr/case-blind/v1", &mut blind).expect("short enough for HKDF");
        ReceiptKeys { lookup: mac(&self.pepper, &lp(&[b"mfr/receipt-lookup/v1", &stretched])), blind }
    }

    /// What a receipt is found by. Slow on purpose.
    pub fn receipt_lookup(&self, canonical: &str) -> Vec<u8> {
        self.receipt_keys(canonical).lookup
    }

    /// The key that signs the public log.
    ///
    /// # Errors
    /// The key folder cannot be read or written.
    pub fn log_key(&self) -> std::io::Result<ed25519_dalek::SigningKey> {
        let bytes = key(&self.folder.join("log.1"), 32)?;
        let seed = bytes.try_into().map_err(|_| std::io::Error::other("the key of the log has 32 bytes"))?;
        Ok(ed25519_dalek::SigningKey::from_bytes(&seed))
    }

    /// What salts the rows of a quarter's ballots in the log: opened to an auditor alone.
    ///
    /// # Errors
    /// The key folder cannot be read or written.
    pub fn audit_key(&self, quarter: &str) -> std::io::Result<Vec<u8>> {
        key(&self.folder.join("period").join(format!("{quarter}.audit")), 32)
    }

    /// What a letter code is found by in its quarter. Slow on purpose.
    pub fn code_lookup(&self, canonical: &str, period_salt: &[u8]) -> Vec<u8> {
        mac(&self.pepper, &lp(&[b"mfr/code-lookup/v1", &stretch(canonical, period_salt)]))
    }

    /// What a mail address is known by.
    pub fn contact_mac(&self, email: &str) -> Vec<u8> {
        mac(&self.contact, &lp(&[b"mfr/contact/v1", b"email", email.as_bytes()]))
    }

    /// A keyed hash of short-lived things: sessions, challenges, codes sent by mail.
    pub fn token_hash(&self, purpose: &str, token: &[u8]) -> Vec<u8> {
        mac(&self.pepper, &lp(&[b"hisobdor/token/v1", purpose.as_bytes(), token]))
    }

    /// Seals what is kept for a short while, for one place: letters, challenges, comments, photos of unsent forms, words of
    /// tasks outside the duties.
    pub fn seal(&self, place: &str, bytes: &[u8]) -> Vec<u8> {
        seal(&self.seal, place, bytes)
    }

    /// Opens what was sealed for that place.
    pub fn open_sealed(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        open(&self.seal, place, sealed)
    }

    /// Seals the key of a photo whose form was not sent yet.
    pub fn wrap_unsent(&self, place: &str, key: &CaseKey) -> Vec<u8> {
        self.seal(place, key.bytes())
    }

    /// Opens it.
    pub fn unwrap_unsent(&self, place: &str, wrapped: &[u8]) -> Option<CaseKey> {
        CaseKey::of_bytes(self.open_sealed(place, wrapped)?)
    }

    /// Wraps the key of a case. Gives the version of the wrapping key, too.
    ///
    /// # Errors
    /// The key folder cannot be read.
    pub fn wrap(&self, concern: &str, key: &CaseKey) -> std::io::Result<(i32, Vec<u8>)> {
        self.wrapping.wrap(concern, key)
    }

    /// Opens the key of a case.
    pub fn unwrap(&self, concern: &str, version: i32, wrapped: &[u8]) -> Option<CaseKey> {
        self.wrapping.unwrap(concern, version, wrapped)
    }

    /// The version of the wrapping key in use.
    ///
    /// # Errors
    /// The key folder cannot be read.
    pub fn newest_wrapping(&self) -> std::io::Result<i32> {
        self.wrapping.newest_version()
    }

    /// Whether the wrapping key of that version is there.
    pub fn has_wrapping(&self, version: i32) -> bool {
        self.wrapping.has(version)
    }

    /// Makes the next wrapping key, in use at once. Gives its version.
    ///
    /// # Errors
    /// The key folder cannot be read or written.
    pub fn begin_exchange(&self) -> std::io::Result<i32> {
        self.wrapping.begin_exchange()
    }

    /// Destroys the wrapping keys before `version`, which wrap nothing any more.
    ///
    /// # Errors
    /// The key folder cannot be written.
    pub fn end_exchange(&self, version: i32) -> std::io::Result<()> {
        self.wrapping.end_exchange(version)
    }

    /// Seals a key to an office: it opens only with the private key of that office.
    ///
    /// # Errors
    /// The key folder cannot be read or written.
    pub fn wrap_to(&self, office: &str, place: &str, key: &CaseKey) -> std::io::Result<Vec<u8>> {
        roles::seal_to(&self.folder.join("role"), office, place, key.bytes())
    }

    /// Opens a key that was sealed to an office.
    pub fn unwrap_of(&self, office: &str, place: &str, wrapped: &[u8]) -> Option<CaseKey> {
        CaseKey::of_bytes(roles::open_of(&self.folder.join("role"), office, place, wrapped)?)
    }

    /// Seals a cookie's value.
    pub fn seal_cookie(&self, name: &str, value: &str) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(seal(&self.cookie, name, value.as_bytes()))
    }

    /// Opens it.
    pub fn open_cookie(&self, name: &str, sealed: &str) -> Option<String> {
        String::from_utf8(open(&self.cookie, name, &BASE64_URL_SAFE_NO_PAD.decode(sealed).ok()?)?).ok()
    }

    /// A fresh one-use token, signed so that nobody can choose one. It knows the second it was made.
    pub fn form_token(&self, now: i64) -> String {
        let mut fresh: [u8; 16] = random();
        // Until 2106; random otherwise.
        fresh[..4].copy_from_slice(&u32::try_from(now).unwrap_or_default().to_be_bytes());
        let signed = [&fresh[..], &mac(&self.cookie, &lp(&[b"hisobdor/form/v2", &fresh]))[..16]].concat();
        BASE64_URL_SAFE_NO_PAD.encode(signed)
    }

    /// Whether a token was made here.
    pub fn is_form_token(&self, token: &str) -> bool {
        self.form_made_at(token).is_some()
    }

    /// The second in which a token was made here; none where it was not.
    pub fn form_made_at(&self, token: &str) -> Option<i64> {
        use subtle::ConstantTimeEq;
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok().filter(|bytes| bytes.len() == 32)?;
        let signed = mac(&self.cookie, &lp(&[b"hisobdor/form/v2", &bytes[..16]]));
        let is_ours = bool::from(signed[..16].ct_eq(&bytes[16..]));
        is_ours.then(|| i64::from(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])))
    }

    /// Bytes that belong to a form's token: the same for the same form sent twice, unknown without the key.
    pub fn of_form(&self, purpose: &str, token: &str, length: usize) -> Vec<u8> {
        let mut out = vec![0; length];
        Hkdf::<Sha256>::new(Some(&self.cookie), token.as_bytes())
            .expand(&lp(&[b"hisobdor/of-form/v1", purpose.as_bytes()]), &mut out)
            .expect("short enough for HKDF");
        out
    }
}

/// Seals with a key of a quarter.
pub fn seal(key: &[u8], place: &str, bytes: &[u8]) -> Vec<u8> {
    let nonce: [u8; 24] = random();
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(XNonce::from_slice(&nonce), Payload { msg: bytes, aad: place.as_bytes() })
        .expect("what is sealed fits into memory");
    [&nonce[..], &sealed].concat()
}

/// Opens with a key of a quarter.
pub fn open(key: &[u8], place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_at_checked(24)?;
    XChaCha20Poly1305::new(key.into())
        .decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: place.as_bytes() })
        .ok()
}

fn key(file: &Path, length: usize) -> std::io::Result<Vec<u8>> {
    match fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file) {
        Ok(mut new) => {
            let fresh: [u8; 32] = random();
            new.write_all(&fresh[..length])?;
            new.sync_all()?;
            Ok(fresh[..length].to_vec())
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let bytes = fs::read(file)?;
            if bytes.len() == length {
                Ok(bytes)
            } else {
                Err(std::io::Error::other(format!("{} must hold {length} bytes", file.display())))
            }
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn a_receipt_is_stretched_and_looked_up_as_the_vectors_say() {
        let salt: Vec<u8> = (0..16).collect();
        let stretched = stretch("48291057336490217758", &salt);
        assert_eq!(hex(&stretched), "2277396f0296ef46b4569ab3059a07fb4b45c2fd473f3683112fff0bf1562914");
        let pepper: Vec<u8> = (0x20..0x40).collect();
        let lookup = mac(&pepper, &lp(&[b"mfr/receipt-lookup/v1", &stretched]));
        assert_eq!(hex(&lookup), "db74d38e65ccae443269d9881fbee13aebf5ebea9cd060cc9f0949a3489ac625");
    }

    #[test]
    fn a_nullifier_is_made_as_the_vectors_say() {
        let key: Vec<u8> = (0..32).collect();
        let of =
            |quarter: &str| hex(&mac(&key, &lp(&[b"mfr/nullifier/v1", quarter.as_bytes(), b"insp:4711", b"res:ab12"])));
        assert_eq!(hex(&lp(&[b"ab", b"c"])), "0000000261620000000163");
        assert_eq!(of("2026Q1"), "469e3073e566cb5e4eb258a80bd52b0f1d4381ddd2892a0ea23607799b5f68d8");
        assert_eq!(of("2026Q2"), "301372cc6c9b29cdad51d066fd0582ae356192a6109725b2672ab3bc7890245b");
    }

    #[test]
    fn what_was_sealed_for_one_place_opens_nowhere_else() {
        let key = [7; 32];
        let sealed = seal(&key, "concern/body/a", b"text");
        assert_eq!(open(&key, "concern/body/a", &sealed).as_deref(), Some(&b"text"[..]));
        assert_eq!(open(&key, "concern/body/b", &sealed), None);
        assert_eq!(open(&[8; 32], "concern/body/a", &sealed), None);
        assert_eq!(open(&key, "concern/body/a", b"short"), None);
    }

    #[test]
    fn a_form_token_cannot_be_chosen() {
        let folder = std::env::temp_dir().join(format!("hisobdor-secrets-{}", std::process::id()));
        let secrets = Secrets::open(&folder).unwrap();
        assert!(secrets.is_form_token(&secrets.form_token(1_760_000_000)));
        assert_eq!(secrets.form_made_at(&secrets.form_token(1_760_000_000)), Some(1_760_000_000));
        assert!(!secrets.is_form_token("test"));
        assert!(!secrets.is_form_token(&BASE64_URL_SAFE_NO_PAD.encode([0; 32])));
        let again = Secrets::open(&folder).unwrap();
        assert!(again.is_form_token(&secrets.form_token(1)), "keys outlive a restart");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
