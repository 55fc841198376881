//! What an issuer saw fits every token alike (integrity design §D5 and §D8, D-5): for every issuance of a hidden message
//! `b` and its signature `z`, and every token with message representative `m` and signature `s`, there is a blinding
//! factor `r = z / s` with `m · r^e = b` modulo `n`. Whoever holds all of it can therefore not say which belongs to which.
use super::*;
use blind_rsa_signatures::reexports::rsa::traits::PublicKeyParts;
use num_bigint::BigUint;

/// What the issuer keeps, if it keeps everything.
struct Issuance {
    b: BigUint,
    z: BigUint,
}

/// What the server sees when ballots come.
struct Use {
    m: BigUint,
    s: BigUint,
}

/// The factor under which an issuance would have been that of a token, if there is one.
fn factor(issuance: &Issuance, used: &Use, (n, e): (&BigUint, &BigUint)) -> Option<BigUint> {
    let r = &issuance.z * used.s.modinv(n)? % n;
    let fits = &used.m * r.modpow(e, n) % n == issuance.b;
    // A browser draws only factors that have an inverse.
    (fits && r.modinv(n).is_some()).then_some(r)
}

#[test]
fn twenty_issuances_and_twenty_tokens_fit_in_all_four_hundred_ways() {
    let public = OURS.public().unwrap();
    let parts: &blind_rsa_signatures::reexports::rsa::RsaPublicKey = public.key.as_ref();
    let n = &BigUint::from_bytes_be(&parts.n_bytes());
    let e = &BigUint::from_bytes_be(&parts.e_bytes());
    let (mut issuances, mut uses, mut factors) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..20 {
        let blinded = BlindRsa::blind(&public).unwrap();
        let signature = BlindRsa::sign(&OURS, &blinded.message).unwrap();
        let token = BlindRsa::finalize(&public, &blinded.secret, &signature).unwrap();
        assert_eq!(BlindRsa::verify(&public, &token), Ok(()));
        let inverse = BigUint::from_bytes_be(&blinded.secret.inverse);
        let b = BigUint::from_bytes_be(&blinded.message);
        // The encoded message as the browser had it before anything was signed.
        let m = &b * inverse.modpow(e, n) % n;
        let s = BigUint::from_bytes_be(&token.signature);
        assert_eq!(s.modpow(e, n), m, "the token's signature is over the message that was hidden");
        factors.push(inverse.modinv(n).unwrap());
        issuances.push(Issuance { b, z: BigUint::from_bytes_be(&signature) });
        uses.push(Use { m, s });
    }
    let all: Vec<Vec<Option<BigUint>>> =
        issuances.iter().map(|issuance| uses.iter().map(|used| factor(issuance, used, (n, e))).collect()).collect();
    assert_eq!(all.iter().flatten().flatten().count(), 400);
    for (own, row) in all.iter().enumerate() {
        assert_eq!(row[own].as_ref(), Some(&factors[own]), "the pair that is one has the factor that was drawn");
    }
}

#[test]
fn a_token_that_the_issuer_did_not_sign_fits_nothing() {
    let (n, e) = (&BigUint::from(1_000_036_000_099_u64), &BigUint::from(65_537_u32));
    let issuance = Issuance { b: 890_957_757_880_u64.into(), z: 234_100_117_266_u64.into() };
    let forged = Use { m: 123_456_789_u64.into(), s: 497_552_266_576_u64.into() };
    assert_eq!(factor(&issuance, &forged, (n, e)), None);
}

#[test]
fn the_small_numbers_of_the_design_fit_with_its_factors() {
    let (n, e) = (&BigUint::from(1_000_036_000_099_u64), &BigUint::from(65_537_u32));
    let issuances: [(u64, u64); 3] =
        [(890_957_757_880, 234_100_117_266), (78_001_248_051, 889_572_017_347), (931_375_065_568, 238_531_016_009)];
    let uses: [(u64, u64); 3] =
        [(123_456_789, 497_552_266_575), (987_654_321, 882_648_316_876), (555_555_555, 420_317_835_601)];
    let factors: [[u64; 3]; 3] = [
        [31_337, 490_226_919_150, 712_874_420_673],
        [493_372_014_492, 271_828, 559_960_066_215],
        [618_711_397_237, 182_129_261_789, 161_803],
    ];
    for ((b, z), row) in issuances.into_iter().zip(factors) {
        for ((m, s), expected) in uses.into_iter().zip(row) {
            let issuance = Issuance { b: b.into(), z: z.into() };
            let used = Use { m: m.into(), s: s.into() };
            assert_eq!(factor(&issuance, &used, (n, e)), Some(expected.into()));
        }
    }
}
