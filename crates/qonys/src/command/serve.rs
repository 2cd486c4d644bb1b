//! `qonys serve`, and `qonys` alone: the pages for a browser, until told to stop. The summary and the address are told
//! on the error output, as the output is for data.

use std::{
    io::ErrorKind,
    net::{SocketAddr, TcpListener},
    sync::OnceLock,
    time::Duration,
};

use pages::{BaseUrl, Key, State};
use speech::Speech;
use terms::Date;
use tokio::{net, runtime, time::sleep};

use crate::{
    arguments::{Common, Serve},
    context::Context,
    error::AppError,
    machine, output,
    page::{Look, Page, Piece},
};

/// How long what is in flight may take after the program is told to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(15);

/// The day on which the pages are to be shown, if it is not today.
static DAY: OnceLock<Date> = OnceLock::new();

/// Today, or the day that stands for it.
pub(super) fn today() -> Date {
    DAY.get().copied().unwrap_or_else(machine::today_in_kazakhstan)
}

/// Lets the day of `--as-of` stand for today.
pub(super) fn as_if_today(context: &Context<'_>, common: &Common) {
    if common.as_of.is_some() {
        DAY.get_or_init(|| context.as_of);
    }
}

/// Serves until told to stop.
///
/// # Errors
/// An address that is none, or where nothing can be served.
pub(super) fn run(context: Context<'_>, common: &Common, wanted: &Serve) -> Result<(), AppError> {
    let speech = context.speech;
    if common.known_at.is_some() {
        let example = format!("?known_at={}", context.known_at);
        return Err(usage(speech, "web-serve-known-at", "", &example));
    }
    as_if_today(&context, common);
    let listener = listen(speech, &wanted.listen)?;
    let address =
        listener.local_addr().map_err(|why| not_listening(speech, &wanted.listen, &why))?;
    let summary = super::summary::run(&context)?;
    let width = context.width;
    // It serves until the program ends.
    let catalogue = Box::leak(Box::new(context.catalogue));
    let mut state =
        State::new(catalogue, today, key(speech)?).documented_by(api::document(catalogue));
    let mut programs = api::State::new(catalogue, today);
    if wanted.limit > 0 {
        let limit = api::Limit { quota: wanted.limit, seconds: 60 };
        programs = programs.limited(limit, machine::elapsed);
    }
    if let Some(base) = base(speech, wanted, address)? {
        if base.is_secure() {
            programs = programs.over_tls();
        }
        state = state.at(base);
    }
    if let Some(text) = &wanted.corrections {
        let mail = text.parse();
        let mail = mail.map_err(|_| usage(speech, "web-serve-mail", text, "name@example.org"))?;
        state = state.corrected_at(mail);
    }
    output::tell(&format!("{summary}\n{}", ready(speech, address, width)));
    serve(listener, state, programs).map_err(|why| not_listening(speech, &wanted.listen, &why))
}

/// Where to look, as the last line before the first answer.
fn ready(speech: &Speech, address: SocketAddr, width: usize) -> String {
    let address = format!("http://{address}");
    let told = [("address", address.into()), ("keys", "Ctrl+C".into())];
    let mut page = Page::new(width);
    page.rich(0, 0, &[Piece::new(Look::Label, speech.say("web-serve-ready", &told))]);
    page.finish()
}

fn listen(speech: &Speech, text: &str) -> Result<TcpListener, AppError> {
    let address: SocketAddr =
        text.parse().map_err(|_| usage(speech, "web-serve-address", text, "127.0.0.1:8080"))?;
    let listener = TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        Ok(listener)
    });
    listener.map_err(|why| match why.kind() {
        ErrorKind::AddrInUse => {
            let in_use = speech.say("web-serve-in-use", &[("address", text.into())]);
            let port = address.port().checked_add(1).unwrap_or(8080);
            let command = format!("qonys serve --listen {}", SocketAddr::new(address.ip(), port));
            let other = speech.say("web-serve-other", &[("command", command.into())]);
            AppError::input(in_use).hint(other)
        }
        _ => not_listening(speech, text, &why),
    })
}

/// The address of the site: as told, else where it listens, unless that is every address of the computer.
fn base(speech: &Speech, wanted: &Serve, address: SocketAddr) -> Result<Option<BaseUrl>, AppError> {
    match &wanted.base_url {
        Some(text) => {
            let base = text.parse();
            base.map(Some).map_err(|_| usage(speech, "web-serve-base", text, "https://example.org"))
        }
        None if address.ip().is_unspecified() => Ok(None),
        None => Ok(format!("http://{address}").parse().ok()),
    }
}

/// A key of its own for each run: what is sealed with it is read by this run alone.
fn key(speech: &Speech) -> Result<Key, AppError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|why| {
        AppError::input(speech.say("errors-unexpected", &[("reason", why.to_string().into())]))
    })?;
    Ok(Key::new(bytes))
}

fn serve(listener: TcpListener, state: State, programs: api::State) -> std::io::Result<()> {
    let runtime = runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = net::TcpListener::from_std(listener)?;
        // Merged last: the layers of the pages are not those of the interface for programs.
        let router = pages::router(state).merge(api::router(programs));
        tokio::select! {
            served = pages::serve(listener, router, told_to_stop()) => served,
            () = waited_enough() => Ok(()),
        }
    })
}

async fn waited_enough() {
    told_to_stop().await;
    sleep(LAST_ANSWERS).await;
}

/// Until somebody presses Ctrl+C, or the system ends its services.
async fn told_to_stop() {
    let pressed = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = pressed => {}
                _ = ended.recv() => {}
            }
            return;
        }
    }
    // If the keys cannot be watched, the system ends the program as it ends every other.
    if pressed.await.is_err() {
        std::future::pending::<()>().await;
    }
}

fn usage(speech: &Speech, key: &str, found: &str, example: &str) -> AppError {
    AppError::usage(speech.say(key, &[("found", found.into()), ("example", example.into())]))
}

fn not_listening(speech: &Speech, address: &str, why: &std::io::Error) -> AppError {
    let told = [("address", address.into()), ("reason", why.to_string().into())];
    AppError::input(speech.say("web-serve-not-listening", &told))
}
