//! What pages need besides their text, compiled in: the sheet of styles, the mark, the script. The name of each holds the
//! fingerprint of its bytes, so that browsers may keep it for good.

use std::sync::LazyLock;

use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};

use crate::{Failure, answer::fingerprint};

/// A file with its name on the net.
pub(crate) struct Asset {
    /// `/assets/site-0123456789abcdef.css`.
    pub(crate) href: String,
    kind: &'static str,
    text: &'static str,
}

impl Asset {
    fn new(name: &str, ending: &str, kind: &'static str, text: &'static str) -> Self {
        let href = format!("/assets/{name}-{}.{ending}", fingerprint(text.as_bytes()));
        Self { href, kind, text }
    }
}

/// The sheet of styles.
pub(crate) static SITE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("site", "css", "text/css; charset=utf-8", include_str!("../assets/site.css"))
});

/// The mark as an icon.
pub(crate) static MARK: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("mark", "svg", "image/svg+xml", include_str!("../assets/mark.svg"))
});

/// The script: it hands the answers in a link that was shared to the site, and does nothing else.
pub(crate) static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("site", "js", "text/javascript; charset=utf-8", include_str!("../assets/site.js"))
});

/// `/assets/{name}`.
pub(crate) async fn show(Path(name): Path<String>) -> Result<Response, Failure> {
    let asset = [&SITE, &MARK, &SCRIPT]
        .into_iter()
        .find(|asset| asset.href.strip_prefix("/assets/").is_some_and(|known| known == name));
    let asset = asset.ok_or(Failure::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, asset.kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, asset.text).into_response())
}
