//! What a person sees and does, in a real browser on the real program.
//!
//! [`Site`] is the program on a port of its own, [`Browser`] a Chromium driven through ChromeDriver (W3C WebDriver),
//! [`Browser::faults`] what axe-core finds on a page against WCAG 2.2 AA. Everything that is started is stopped again.
//! The programs come from Debian's packages `chromium` and `chromium-driver`; `cargo xtask test` puts axe-core into
//! `target/journeys`.

mod axe;
mod browser;
mod driver;
mod paths;
mod site;

pub use axe::Fault;
pub use browser::{Browser, Look};
pub use site::Site;
