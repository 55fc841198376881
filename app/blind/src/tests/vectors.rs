//! The numbers of RFC 9474, appendix A.1. They hold a message longer than a nonce, so that finalizing and verifying are
//! asked of the library as this crate uses it, and signing of this crate.
use super::*;
use blind_rsa_signatures::{
    BlindingResult, MessageRandomizer, SecretKeySha384PSSRandomized, Signature,
    reexports::{crypto_bigint::BoxedUint, rsa::RsaPrivateKey},
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vector {
    p: String,
    q: String,
    n: String,
    e: String,
    d: String,
    msg: String,
    msg_prefix: String,
    inv: String,
    blinded_msg: String,
    blind_sig: String,
    sig: String,
}

impl Vector {
    fn read() -> Self {
        serde_json::from_str(include_str!("rfc9474.json")).unwrap()
    }

    fn issuer(&self) -> IssuerKey {
        let number = |hex: &str| BoxedUint::from_str_radix_vartime(hex, 16).unwrap();
        let primes = vec![number(&self.p), number(&self.q)];
        let parts = RsaPrivateKey::from_components(number(&self.n), number(&self.e), number(&self.d), primes).unwrap();
        IssuerKey(SecretKeySha384PSSRandomized::new(parts))
    }

    fn randomizer(&self) -> Option<MessageRandomizer> {
        Some(MessageRandomizer(bytes(&self.msg_prefix).try_into().unwrap()))
    }
}

#[test]
fn the_standard_s_hidden_message_gets_the_standard_s_signature() {
    let vector = Vector::read();
    assert_eq!(BlindRsa::sign(&vector.issuer(), &bytes(&vector.blinded_msg)), Ok(bytes(&vector.blind_sig)));
}

#[test]
fn the_standard_s_blind_signature_becomes_its_signature() {
    let vector = Vector::read();
    let blinding = BlindingResult {
        blind_message: bytes(&vector.blinded_msg).into(),
        secret: bytes(&vector.inv).into(),
        msg_randomizer: vector.randomizer(),
    };
    let key = vector.issuer().public().unwrap().key;
    let signature = key.finalize(&bytes(&vector.blind_sig).into(), &blinding, bytes(&vector.msg)).unwrap();
    assert_eq!(signature, Signature(bytes(&vector.sig)));
}

#[test]
fn the_standard_s_signature_is_genuine_only_over_its_message() {
    let vector = Vector::read();
    let key = vector.issuer().public().unwrap().key;
    let signature = Signature(bytes(&vector.sig));
    let mut message = bytes(&vector.msg);
    assert!(key.verify(&signature, vector.randomizer(), &message).is_ok());
    message[0] ^= 1;
    assert!(key.verify(&signature, vector.randomizer(), &message).is_err());
}
