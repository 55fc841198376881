//! Pages of long lists. A page names its next one by a word that says behind which row it begins, so that rows which come
//! or go meanwhile neither repeat nor hide others.
use super::problem::Problem;
use axum::{
    Json,
    http::{HeaderValue, Uri, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::Serialize;
use utoipa::ToSchema;

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Address of the next page; null on the last one. The header `Link` says the same.
    #[schema(required, format = "uri-reference")]
    pub next: Option<String>,
}

impl<T: Serialize> IntoResponse for Page<T> {
    fn into_response(self) -> Response {
        let link = self.next.as_ref().map(|next| HeaderValue::try_from(format!("<{next}>; rel=\"next\"")));
        let mut response = Json(self).into_response();
        if let Some(Ok(link)) = link {
            response.headers_mut().insert(header::LINK, link);
        }
        response
    }
}

/// The key in a word that an earlier page gave; `list` says of which list.
pub fn key(list: &str, cursor: Option<&str>) -> Result<Option<String>, Problem> {
    let Some(cursor) = cursor else { return Ok(None) };
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(cursor).ok();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    let key = text.and_then(|text| text.strip_prefix(list)?.strip_prefix(':').map(str::to_owned));
    key.filter(|key| !key.is_empty())
        .map(Some)
        .ok_or_else(|| Problem::parameter("cursor must be a word that an earlier page of this list gave"))
}

/// The address of the page that begins behind `key`.
pub fn next(list: &str, uri: &Uri, key: &str) -> String {
    let asked: Vec<(String, String)> = serde_urlencoded::from_str(uri.query().unwrap_or_default()).unwrap_or_default();
    let mut asked: Vec<_> = asked.into_iter().filter(|(name, _)| name != "cursor").collect();
    asked.push(("cursor".to_owned(), BASE64_URL_SAFE_NO_PAD.encode(format!("{list}:{key}"))));
    format!("{}?{}", uri.path(), serde_urlencoded::to_string(&asked).unwrap_or_default())
}

/// The page of a whole list in its order, behind the row of that key. In a list by rank the row must be there.
pub fn page<T>(
    list: &str,
    uri: &Uri,
    rows: Vec<T>,
    key_of: impl Fn(&T) -> &str,
    span: Span<'_>,
) -> Result<Page<T>, Problem> {
    let begin = match key(list, span.cursor)? {
        None => 0,
        Some(key) => {
            let place = rows.iter().position(|row| key_of(row) == key);
            let missing = || Problem::parameter("cursor names a row that is not in this list");
            place.ok_or_else(missing)? + 1
        }
    };
    let is_last = rows.len() <= begin + span.limit;
    let items: Vec<T> = rows.into_iter().skip(begin).take(span.limit).collect();
    let next = items.last().filter(|_| !is_last).map(|last| next(list, uri, key_of(last)));
    Ok(Page { items, next })
}

/// Where a page begins and how long it is.
#[derive(Clone, Copy)]
pub struct Span<'a> {
    /// The word that an earlier page gave.
    pub cursor: Option<&'a str>,
    /// Rows.
    pub limit: usize,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn ask(cursor: Option<&str>, limit: usize) -> Result<Page<String>, Problem> {
        let rows = ["a", "b", "c"].map(str::to_owned).to_vec();
        let uri = Uri::from_static("/api/v1/regions?limit=2&q=o%CA%BB");
        page("l", &uri, rows, |row| row.as_str(), Span { cursor, limit })
    }

    #[test]
    fn pages_follow_each_other_and_the_last_one_says_so() {
        let first = ask(None, 2).unwrap();
        assert_eq!(first.items, ["a", "b"]);
        let next = first.next.unwrap();
        let (rest, cursor) = next.split_once("&cursor=").unwrap();
        assert_eq!(rest, "/api/v1/regions?limit=2&q=o%CA%BB");
        let last = ask(Some(cursor), 2).unwrap();
        assert_eq!((last.items.as_slice(), last.next), (&["c".to_owned()][..], None));
    }

    #[test]
    fn a_page_that_ends_with_the_list_has_no_next_one() {
        assert_eq!(ask(None, 3).unwrap().next, None);
    }

    #[test]
    fn a_cursor_of_another_list_or_of_nothing_is_refused() {
        let other = BASE64_URL_SAFE_NO_PAD.encode("m:a");
        let gone = BASE64_URL_SAFE_NO_PAD.encode("l:z");
        for cursor in ["x", "%%", &other, &gone, "bDo", ""] {
            assert!(ask(Some(cursor), 2).is_err(), "{cursor}");
        }
    }
}
