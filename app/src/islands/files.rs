//! What islands ask of the browser about chosen files. A name never leaves the browser but with the form. On the
//! server, where nothing is ever asked, these do nothing.
use leptos::prelude::*;

/// A file that was chosen.
#[derive(Clone)]
pub struct Chosen {
    /// Its size in bytes.
    pub bytes: f64,
    /// Its kind as the browser believes, such as `image/png`; empty where it does not know.
    pub kind: String,
    /// A small picture of it as an address, once it is drawn.
    pub preview: RwSignal<Option<String>>,
    #[cfg(feature = "hydrate")]
    file: web_sys::File,
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::Chosen;
    use leptos::{prelude::*, wasm_bindgen::JsCast};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        CanvasRenderingContext2d, DataTransfer, Document, File, HtmlCanvasElement, HtmlElement, HtmlInputElement,
        ImageBitmap,
    };

    /// Pixels of the edge of a preview: two for each that is shown.
    const EDGE: u32 = 208;

    impl Chosen {
        fn of(file: File) -> Self {
            Self { bytes: file.size(), kind: file.type_(), preview: RwSignal::new(None), file }
        }

        /// Whether it is the same file, chosen once more.
        pub fn is(&self, other: &Self) -> bool {
            self.file.name() == other.file.name()
                && self.file.last_modified() == other.file.last_modified()
                && self.file.size() == other.file.size()
        }

        /// Draws its preview; without one where the browser cannot read it.
        pub async fn draw(&self) {
            if let Some(address) = picture(&self.file).await {
                self.preview.set(Some(address));
            }
        }
    }

    fn document() -> Option<Document> {
        web_sys::window()?.document()
    }

    fn input(id: &str) -> Option<HtmlInputElement> {
        document()?.get_element_by_id(id)?.dyn_into().ok()
    }

    /// The files that the input of that id holds.
    pub fn chosen(id: &str) -> Vec<Chosen> {
        let Some(files) = input(id).and_then(|input| input.files()) else { return Vec::new() };
        (0..files.length()).filter_map(|place| files.get(place)).map(Chosen::of).collect()
    }

    /// Lets the input of that id hold these files and no others: whether the browser could do it.
    pub fn choose(id: &str, files: &[Chosen]) -> bool {
        let (Some(input), Ok(list)) = (input(id), DataTransfer::new()) else { return false };
        if files.iter().any(|one| list.items().add_with_file(&one.file).is_err()) {
            return false;
        }
        input.set_files(list.files().as_ref());
        true
    }

    /// How many boxes of that name are ticked.
    pub fn count_ticked(name: &str) -> usize {
        let found = document().and_then(|page| page.query_selector_all(&format!("[name={name}]:checked")).ok());
        found.map_or(0, |found| found.length() as usize)
    }

    /// Whether the event is about the form in which the input of that id stands.
    pub fn is_of_form(event: &web_sys::Event, id: &str) -> bool {
        let form = input(id).and_then(|input| input.form());
        form.is_some() && event.target().and_then(|target| target.dyn_into().ok()) == form
    }

    /// Moves the focus to the element of that id: whether there is one.
    pub fn focus(id: &str) -> bool {
        let element = document().and_then(|page| page.get_element_by_id(id));
        element
            .and_then(|element| element.dyn_into::<HtmlElement>().ok())
            .is_some_and(|element| element.focus().is_ok())
    }

    /// The middle of a picture as a small square. Drawn here and not by its address, which the page's policy would
    /// have to allow.
    async fn picture(file: &File) -> Option<String> {
        let promise = web_sys::window()?.create_image_bitmap_with_blob(file).ok()?;
        let bitmap: ImageBitmap = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(EDGE);
        canvas.set_height(EDGE);
        let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let (width, height, edge) = (f64::from(bitmap.width()), f64::from(bitmap.height()), f64::from(EDGE));
        let side = width.min(height);
        let (left, top) = ((width - side) / 2.0, (height - side) / 2.0);
        pen.draw_image_with_image_bitmap_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
            &bitmap, left, top, side, side, 0.0, 0.0, edge, edge,
        )
        .ok()?;
        // Large pictures fill the memory of a small phone.
        bitmap.close();
        canvas.to_data_url_with_type("image/jpeg").ok()
    }
}

#[cfg(not(feature = "hydrate"))]
mod browser {
    use super::Chosen;

    impl Chosen {
        pub fn is(&self, _: &Self) -> bool {
            false
        }
        pub async fn draw(&self) {}
    }
    pub fn chosen(_: &str) -> Vec<Chosen> {
        Vec::new()
    }
    pub fn choose(_: &str, _: &[Chosen]) -> bool {
        false
    }
    pub fn count_ticked(_: &str) -> usize {
        0
    }
    pub fn is_of_form(_: &leptos::web_sys::Event, _: &str) -> bool {
        false
    }
    pub fn focus(_: &str) -> bool {
        false
    }
}

pub use browser::{choose, chosen, count_ticked, focus, is_of_form};
