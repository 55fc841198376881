//! What the description says beside what the handlers say: the head, and answers that every address may give.
use super::{problem::Problem, shapes};
use utoipa::{
    OpenApi,
    openapi::{
        self, ContentBuilder, HeaderBuilder, Object, Ref, RefOr, Response, ResponseBuilder, Server, Type,
        path::Operation,
    },
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Hisobdor",
        version = "1",
        description = "What the pages of the portal show, for programs. Read-only, without a key. Small counts are \
            hidden here exactly as on the pages; figures are those of the last release and change with the next one.",
        license(name = "CC BY 4.0", identifier = "CC-BY-4.0")
    ),
    components(schemas(Problem, shapes::Names)),
    tags(
        (name = "places", description = "Regions, districts, mahallas"),
        (name = "inspectors", description = "Who holds a post today, and his released scores"),
        (name = "figures", description = "Quarters of rating and what each place counted"),
        (name = "reports", description = "Published accountability reports")
    )
)]
struct Head;

/// The head, with the address of this portal.
pub fn head(public_url: &str) -> openapi::OpenApi {
    let mut head = Head::openapi();
    head.servers = Some(vec![Server::new(if public_url.is_empty() { "/" } else { public_url })]);
    head
}

/// With the answers and headers that every address has in common.
pub fn whole(mut description: openapi::OpenApi) -> openapi::OpenApi {
    for path in description.paths.paths.values_mut() {
        if let Some(operation) = &mut path.get {
            complete(operation);
        }
    }
    description
}

fn complete(operation: &mut Operation) {
    let is_paged = operation.parameters.iter().flatten().any(|parameter| parameter.name == "cursor");
    let responses = &mut operation.responses.responses;
    if let Some(RefOr::T(found)) = responses.get_mut("200") {
        head_of(found);
        if is_paged {
            let next = header("The next page, where there is one: `<address>; rel=\"next\"`", Type::String);
            found.headers.insert("Link".into(), next);
        }
    }
    let mut unchanged = Response::new("What you know is still so: the tag in `If-None-Match` is the present one");
    head_of(&mut unchanged);
    responses.insert("304".into(), unchanged.into());
    for (status, words) in [
        ("400", "A parameter is unknown or malformed; the detail names it"),
        ("404", "There is nothing under this name, or it is not public"),
        ("405", "Only GET, HEAD and OPTIONS are answered"),
        ("406", "Only JSON is given"),
        ("429", "Too many requests from one network"),
        ("500", "The portal failed; the detail has a number by which the cause is found"),
    ] {
        responses.insert(status.into(), problem(status, words).into());
    }
}

fn header(words: &str, kind: Type) -> openapi::Header {
    HeaderBuilder::new().schema(Object::with_type(kind)).description(Some(words)).build()
}

fn head_of(response: &mut Response) {
    response.headers.insert("ETag".into(), header("A strong tag of this answer", Type::String));
    response.headers.insert("Cache-Control".into(), header("How long it may be kept", Type::String));
}

fn problem(status: &str, words: &str) -> Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    let mut response = ResponseBuilder::new().description(words).content("application/problem+json", content).build();
    if status == "429" {
        response.headers.insert("Retry-After".into(), header("Seconds to wait", Type::Integer));
    }
    response
}
