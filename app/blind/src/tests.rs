//! The round trip and what it refuses. Its conformity with the standard, and that tokens cannot be told apart, are in
//! the files beside.
mod unlinkability;
mod vectors;

use super::*;
use std::sync::LazyLock;

/// The smallest keys that are allowed: they are drawn faster.
const SMALL: usize = 2048;

/// The key of the mahalla and quarter that a test is about.
static OURS: LazyLock<IssuerKey> = LazyLock::new(|| IssuerKey::generate(SMALL).unwrap());
/// The key of another mahalla, or of an earlier quarter.
static THEIRS: LazyLock<IssuerKey> = LazyLock::new(|| IssuerKey::generate(SMALL).unwrap());

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// A token as a resident gets it from an issuer.
fn issued(issuer: &IssuerKey) -> Token {
    let key = issuer.public().unwrap();
    let blinded = BlindRsa::blind(&key).unwrap();
    let signature = BlindRsa::sign(issuer, &blinded.message).unwrap();
    BlindRsa::finalize(&key, &blinded.secret, &signature).unwrap()
}

fn verified(issuer: &IssuerKey, token: &Token) -> Result<(), TokenError> {
    BlindRsa::verify(&issuer.public().unwrap(), token)
}

#[test]
fn a_token_signed_unseen_is_genuine() {
    assert_eq!(verified(&OURS, &issued(&OURS)), Ok(()));
}

#[test]
fn a_key_of_the_size_in_use_makes_tokens_of_448_bytes() {
    let issuer = IssuerKey::generate(BITS).unwrap();
    let token = issued(&issuer);
    assert_eq!(verified(&issuer, &token), Ok(()));
    assert_eq!((token.signature.len(), token.encode().len()), (384, 598));
}

#[test]
fn a_token_of_another_key_is_rejected() {
    assert_eq!(verified(&OURS, &issued(&THEIRS)), Err(TokenError::NotGenuine));
}

#[test]
fn a_changed_token_is_rejected() {
    let token = issued(&OURS);
    for change in [
        |token: &mut Token| token.nonce[0] ^= 1,
        |token: &mut Token| token.randomizer[31] ^= 1,
        |token: &mut Token| token.signature[200] ^= 1,
        |token: &mut Token| token.signature.fill(0),
        |token: &mut Token| token.signature.fill(0xff),
    ] {
        let mut changed = token.clone();
        change(&mut changed);
        assert_eq!(verified(&OURS, &changed), Err(TokenError::NotGenuine));
    }
}

#[test]
fn a_signature_of_the_wrong_length_is_rejected() {
    let mut token = issued(&OURS);
    token.signature.push(0);
    assert_eq!(verified(&OURS, &token), Err(TokenError::Malformed));
}

#[test]
fn nobody_carries_away_a_token_that_another_key_signed() {
    let key = OURS.public().unwrap();
    let blinded = BlindRsa::blind(&key).unwrap();
    let foreign = BlindRsa::sign(&THEIRS, &blinded.message);
    // The number may lie above the other key's modulus; then there is no signature at all.
    let foreign = foreign.unwrap_or(vec![1; SMALL / 8]);
    for (signature, refusal) in [
        (foreign, TokenError::NotGenuine),
        (vec![0xff; SMALL / 8], TokenError::NotGenuine),
        (Vec::new(), TokenError::Malformed),
    ] {
        assert_eq!(BlindRsa::finalize(&key, &blinded.secret, &signature), Err(refusal));
    }
}

#[test]
fn an_issuer_signs_no_number_that_does_not_fit_its_key() {
    for message in [vec![0xff; SMALL / 8], vec![1; SMALL / 8 - 1], vec![1; SMALL / 8 + 1], Vec::new()] {
        assert_eq!(BlindRsa::sign(&OURS, &message), Err(TokenError::Malformed));
    }
}

#[test]
fn a_browser_closed_before_the_answer_still_gets_its_token() {
    let key = OURS.public().unwrap();
    let blinded = BlindRsa::blind(&key).unwrap();
    let signature = BlindRsa::sign(&OURS, &blinded.message).unwrap();
    let kept = Secret::decode(&blinded.secret.encode()).unwrap();
    let token = BlindRsa::finalize(&key, &kept, &signature).unwrap();
    assert_eq!(verified(&OURS, &token), Ok(()));
}

#[test]
fn a_token_is_the_same_after_its_text() {
    let token = issued(&OURS);
    assert_eq!(Token::decode(&token.encode()), Ok(token.clone()));
    assert_eq!(Token::decode(&format!(" {}\n", token.encode())), Ok(token));
}

#[test]
fn a_text_that_is_no_token_is_refused() {
    let text = issued(&OURS).encode();
    for text in ["", "A", "not a token", &text[..40], &text[..100], &format!("{text}="), &"A".repeat(800)] {
        assert_eq!(Token::decode(text), Err(TokenError::Malformed), "{text}");
    }
}

#[test]
fn each_use_of_a_token_has_the_same_ballot_key() {
    let token = issued(&OURS);
    assert_eq!(Token::decode(&token.encode()).unwrap().ballot_key(), token.ballot_key());
    assert_ne!(issued(&OURS).ballot_key(), token.ballot_key());
}

#[test]
fn the_ballot_key_is_the_hash_of_the_nonce_under_its_name() {
    let nonce = std::array::from_fn(|at| at as u8);
    let token = Token { nonce, randomizer: [7; 32], signature: vec![7; 256] };
    assert_eq!(token.ballot_key().to_vec(), bytes("aa42f09307ab532ac8cd6f10dbf827021b933a2afd2c0270a4ba4cce4d7900d2"));
}

#[test]
fn a_key_read_back_is_the_same_key() {
    let issuer = IssuerKey::from_bytes(&OURS.to_bytes().unwrap()).unwrap();
    let key = PublicKey::from_bytes(OURS.public().unwrap().to_bytes()).unwrap();
    assert_eq!(key.id(), issuer.public().unwrap().id());
    assert_ne!(key.id(), THEIRS.public().unwrap().id());
    assert_eq!(BlindRsa::verify(&key, &issued(&issuer)), Ok(()));
}

#[test]
fn a_public_key_written_in_another_way_is_refused() {
    let key = OURS.public().unwrap();
    let mut longer = key.to_bytes().to_vec();
    longer.push(0);
    // The same numbers, named as a key for any use of RSA.
    let plain = key.key.to_der().unwrap();
    for bytes in [&longer[..], &plain, &key.to_bytes()[..200], &[]] {
        assert_eq!(PublicKey::from_bytes(bytes).err(), Some(TokenError::Key));
    }
}

#[test]
fn keys_that_are_too_short_or_too_long_are_not_drawn() {
    for bits in [512, 1024, 8192] {
        assert_eq!(IssuerKey::generate(bits).err(), Some(TokenError::Key));
    }
}
