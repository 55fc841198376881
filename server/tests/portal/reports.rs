//! Reports and evaluation: opened with locked figures, written, approved by the head, read by all.
use crate::support::Portal;
use axum::http::StatusCode;

async fn goes_public(on_postgres: bool) {
    let Some(portal) = Portal::on(on_postgres).await else { return };
    let inspector = portal.sign_in("inspector").await;
    let head = portal.sign_in("district").await;
    let opened = portal.post("/uz/desk/reports", &inspector, &[("quarter", "2026Q3")]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    let desk = opened.location().to_owned();
    let again = portal.post("/uz/desk/reports", &inspector, &[("quarter", "2026Q3")]).await;
    assert_eq!(again.location(), desk, "opening twice gives the same report");
    assert_eq!(portal.get_with(&desk, &head).await.status, StatusCode::NOT_FOUND, "a draft is its author's alone");
    let gap = portal.post(&desk, &inspector, &[("brought", "kept words"), ("act", "submit")]).await;
    assert_eq!(gap.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gap.body.contains("kept words"));
    let words = "Aholi maktab orqasidagi koʻcha yoritilishi va tungi shovqin haqida yozdi.";
    let form = [
        ("brought", words),
        ("done", words),
        ("next", words),
        ("what1", "Maktab orqasini yoritish"),
        ("by1", "2026-12-20"),
        ("evidence1", "Ustunlar yonadi"),
        ("kept1", "kept"),
        ("kept2", "partly"),
        ("kept3", "pending"),
        ("act", "submit"),
    ];
    let sent = portal.post(&desk, &inspector, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let own = portal.post(&format!("{desk}/publication"), &inspector, &[]).await;
    assert_ne!(own.status, StatusCode::SEE_OTHER, "nobody approves his own report");
    let published = portal.post(&format!("{desk}/publication"), &head, &[]).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER);
    let public = portal.get(&desk.replace("/desk", "")).await;
    assert_eq!(public.status, StatusCode::OK);
    assert!(public.body.contains("Maktab orqasini yoritish"));
    let late = portal.post(&desk, &inspector, &form).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "a published report never changes");
}

#[tokio::test]
async fn a_report_is_written_approved_and_read() {
    goes_public(false).await;
}

#[tokio::test]
async fn a_report_is_written_approved_and_read_on_postgresql() {
    goes_public(true).await;
}

#[tokio::test]
async fn a_quarter_that_is_not_over_has_no_report() {
    let portal = Portal::with_demo().await;
    let inspector = portal.sign_in("inspector").await;
    let early = portal.post("/uz/desk/reports", &inspector, &[("quarter", "2026Q4")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_head_sees_bands_and_no_rank_and_others_see_nothing() {
    let portal = Portal::with_demo().await;
    let page = portal.get_with("/en/desk/evaluation", &portal.sign_in("district").await).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("<table"));
    for name in ["inspector", "desk", "partner", "security", "admin"] {
        let page = portal.get_with("/en/desk/evaluation", &portal.sign_in(name).await).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{name}");
    }
}
