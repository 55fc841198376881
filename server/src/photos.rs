//! Drawing photos anew: content decides what a file is, limits hold before a pixel is read, and only the picture stays.
use domain::photo::{BYTES, EDGE, PIXELS, PhotoRefusal, Prepared};
use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, codecs::jpeg::JpegEncoder, imageops::FilterType,
};
use std::io::Cursor;

/// Memory a decoder may take.
const MEMORY: u64 = 256 * 1024 * 1024;
/// Longest edge of what is read at all: a line of pixels longer than this is no photo.
const LONGEST: u32 = 20_000;
/// JPEG quality of what is kept.
const QUALITY: u8 = 82;

/// Reads what was sent by its content and draws it anew.
///
/// # Errors
/// It is too large, no photo, or broken.
pub fn prepare(sent: &[u8]) -> Result<Prepared, PhotoRefusal> {
    if sent.len() > BYTES {
        return Err(PhotoRefusal::TooLarge);
    }
    let format = match infer::get(sent).map(|kind| kind.mime_type()) {
        Some("image/jpeg") => ImageFormat::Jpeg,
        Some("image/png") => ImageFormat::Png,
        Some("image/webp") => ImageFormat::WebP,
        _ => return Err(PhotoRefusal::NotAPhoto),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(sent), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS {
        return Err(PhotoRefusal::TooLarge);
    }
    let orientation = decoder.orientation().map_err(|error| refusal(&error))?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    if width.max(height) > EDGE {
        picture = picture.resize(EDGE, EDGE, FilterType::Triangle);
    }
    picture.apply_orientation(orientation);
    let mut drawn = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut drawn, QUALITY);
    picture.to_rgb8().write_with_encoder(encoder).map_err(|error| refusal(&error))?;
    Ok(Prepared(drawn))
}

/// A photo that was drawn anew before, with a longer edge of `edge` pixels at most.
///
/// # Errors
/// It is broken.
pub fn shrink(photo: &Prepared, edge: u32) -> Result<Prepared, PhotoRefusal> {
    let picture = image::load_from_memory_with_format(&photo.0, ImageFormat::Jpeg).map_err(|error| refusal(&error))?;
    let picture = match picture.width().max(picture.height()) > edge {
        true => picture.resize(edge, edge, FilterType::Triangle),
        false => picture,
    };
    let mut drawn = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut drawn, QUALITY);
    picture.to_rgb8().write_with_encoder(encoder).map_err(|error| refusal(&error))?;
    Ok(Prepared(drawn))
}

fn refusal(error: &image::ImageError) -> PhotoRefusal {
    match error {
        image::ImageError::Limits(_) => PhotoRefusal::TooLarge,
        _ => PhotoRefusal::Broken,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32) -> DynamicImage {
        let colour = |x: u32, y: u32| image::Rgb([(x % 251) as u8, (y % 241) as u8, ((x + y) % 239) as u8]);
        DynamicImage::ImageRgb8(image::RgbImage::from_fn(width, height, colour))
    }

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn contains(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|window| window == part)
    }

    /// A JPEG as phones write it: turned by a quarter, with a place beside the picture.
    fn of_a_phone() -> Vec<u8> {
        let plain = encoded(&picture(64, 32), ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01".to_vec();
        exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"GPS 41.3111 69.2797 Canary Camera");
        let mut bytes = plain[..2].to_vec();
        bytes.extend([0xFF, 0xE1]);
        bytes.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
        bytes.extend(exif);
        bytes.extend(&plain[2..]);
        bytes
    }

    #[test]
    fn what_a_camera_wrote_beside_the_picture_is_gone_and_the_picture_stands_upright() {
        let drawn = prepare(&of_a_phone()).map(|photo| photo.0).unwrap();
        for trace in [&b"Exif"[..], b"GPS", b"Canary"] {
            assert!(!contains(&drawn, trace));
        }
        let read = image::load_from_memory(&drawn).unwrap();
        assert_eq!((read.width(), read.height()), (32, 64));
    }

    #[test]
    fn png_and_webp_become_jpeg_of_a_bounded_size() {
        for format in [ImageFormat::Png, ImageFormat::WebP] {
            let drawn = prepare(&encoded(&picture(2600, 1300), format)).map(|photo| photo.0).unwrap();
            assert_eq!(infer::get(&drawn).unwrap().mime_type(), "image/jpeg");
            let read = image::load_from_memory(&drawn).unwrap();
            assert_eq!((read.width(), read.height()), (2048, 1024));
        }
    }

    #[test]
    fn a_photo_for_a_report_is_small_enough_for_a_phone() {
        let large = prepare(&encoded(&picture(2600, 1300), ImageFormat::Png)).unwrap();
        let small = image::load_from_memory(&shrink(&large, 1024).unwrap().0).unwrap();
        assert_eq!((small.width(), small.height()), (1024, 512));
    }

    #[test]
    fn a_name_does_not_make_a_photo() {
        for sent in [
            &b"<html><script>alert(1)</script></html>"[..],
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"",
            b"GIF89a",
        ] {
            assert_eq!(prepare(sent).err(), Some(PhotoRefusal::NotAPhoto));
        }
        let broken = &encoded(&picture(64, 64), ImageFormat::Png)[..60];
        assert_eq!(prepare(broken).err(), Some(PhotoRefusal::Broken));
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_before_it_is_read() {
        // The head of a PNG of 30000 × 30000 pixels, its checksum right, and nothing behind it.
        let mut bomb = encoded(&picture(8, 8), ImageFormat::Png);
        bomb[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
        let sum = crc(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(prepare(&bomb).err(), Some(PhotoRefusal::TooLarge));
        assert_eq!(prepare(&vec![0; BYTES + 1]).err(), Some(PhotoRefusal::TooLarge));
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 })
        })
    }

    #[test]
    fn what_hides_behind_a_picture_does_not_come_along() {
        let mut sent = encoded(&picture(40, 40), ImageFormat::Jpeg);
        sent.extend(b"PK\x03\x04 hidden archive");
        assert!(!contains(&prepare(&sent).unwrap().0, b"PK\x03\x04"));
    }
}
