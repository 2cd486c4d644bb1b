//! Temporary.
fn today() -> terms::Date {
    terms::Date::constant(2026, 11, 24)
}
#[tokio::main]
async fn main() {
    let files = catalogue::read_directory(std::path::Path::new("data")).unwrap();
    let catalogue =
        Box::leak(Box::new(catalogue::Catalogue::from_files(files).unwrap_or_else(|p| {
            panic!("{:?}", p.errors().map(ToString::to_string).collect::<Vec<_>>())
        })));
    let mut state = pages::State::new(catalogue, today, pages::Key::new([1; 32]))
        .at("https://qonys.example".parse().unwrap());
    if std::env::args().any(|a| a == "mail") {
        state = state.corrected_at("errors@qonys.example".parse().unwrap());
    }
    let port = std::env::args().nth(1).unwrap_or("8099".into());
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await.unwrap();
    pages::serve(listener, pages::router(state), std::future::pending()).await.unwrap();
}
