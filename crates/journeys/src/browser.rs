//! A browser and what is asked of it.

use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    axe::{self, Fault},
    driver, paths,
};

/// How a person looks at pages.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// CSS pixels across.
    pub width: u32,
    /// Whether scripts run.
    pub scripts: bool,
    /// Whether the person prefers dark pages.
    pub dark: bool,
}

impl Look {
    /// A phone.
    pub const PHONE: Self = Self { width: 320, scripts: true, dark: false };
    /// A phone on which no script runs.
    pub const PLAIN: Self = Self { scripts: false, ..Self::PHONE };
    /// A desk.
    pub const DESK: Self = Self { width: 1280, scripts: true, dark: false };
}

/// A browser with a profile of its own.
pub struct Browser {
    /// The driver's session, for whatever is not named here.
    pub client: Client,
    _folder: TempDir,
}

impl Browser {
    /// Opens one.
    ///
    /// # Panics
    /// When there is no Chromium, or no driver for it.
    pub async fn open(look: Look) -> Self {
        let folder = tempfile::Builder::new().prefix(&driver::profile_prefix()).tempdir();
        let folder = folder.expect("a folder for the profile");
        let profile = format!("--user-data-dir={}", folder.path().display());
        let mut arguments = vec![
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            &profile,
        ];
        if look.dark {
            arguments.push("--force-dark-mode");
            arguments.push("--blink-settings=preferredColorScheme=0");
        }
        let scripts = if look.scripts { 1 } else { 2 };
        let wanted = json!({
            "goog:chromeOptions": {
                "args": arguments,
                "prefs": { "profile.managed_default_content_settings.javascript": scripts },
                // A window is 500 pixels wide at least; a phone is told to the page itself.
                "mobileEmulation": { "deviceMetrics": { "width": look.width, "height": 800, "pixelRatio": 1.0, "touch": false, "mobile": false } },
            }
        });
        let wanted = wanted.as_object().expect("an object").clone();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted);
        let client = builder.connect(driver::address()).await;
        let client = client.expect("a session: install Debian's chromium and chromium-driver");
        Self { client, _folder: folder }
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn go(&self, address: &str) -> Result<(), CmdError> {
        self.client.goto(address).await
    }

    /// The text of the first element that a selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub async fn text(&self, selector: &str) -> Result<String, CmdError> {
        self.client.find(Locator::Css(selector)).await?.text().await
    }

    /// Whether a selector finds anything.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn has(&self, selector: &str) -> Result<bool, CmdError> {
        Ok(!self.client.find_all(Locator::Css(selector)).await?.is_empty())
    }

    /// Presses the first element that a selector finds, and waits until another page has come.
    ///
    /// # Errors
    /// When there is none, or it cannot be pressed.
    ///
    /// # Panics
    /// When no other page comes within ten seconds.
    pub async fn leave(&self, selector: &str) -> Result<(), CmdError> {
        self.ask("window.left = false").await?;
        self.press(selector).await?;
        self.arrived().await;
        Ok(())
    }

    /// Waits until the page that was marked as left has gone.
    pub(crate) async fn arrived(&self) {
        let script = "return window.left === undefined && document.readyState === 'complete'";
        for _ in 0..200 {
            // Between two pages there is nobody to ask.
            if self.ask(script).await.is_ok_and(|there| there == true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no other page came");
    }

    /// Presses the first element that a selector finds.
    ///
    /// # Errors
    /// When there is none, or it cannot be pressed.
    pub async fn press(&self, selector: &str) -> Result<(), CmdError> {
        let element = self.client.find(Locator::Css(selector)).await?;
        // Pages scroll smoothly, and the driver would press where the element has been.
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let found = serde_json::to_value(&element).expect("an element has a name");
        self.client.execute(script, vec![found]).await?;
        element.click().await
    }

    /// Types into the first element that a selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<(), CmdError> {
        self.client.find(Locator::Css(selector)).await?.send_keys(text).await
    }

    /// What axe-core finds on the page. Works where the page's own scripts do not run, too.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn faults(&self) -> Result<Vec<Fault>, CmdError> {
        self.client.execute(&paths::axe(), Vec::new()).await?;
        let found = self.client.execute_async(axe::RUN, Vec::new()).await?;
        Ok(axe::faults(&found))
    }

    /// By how many CSS pixels the page is wider than the window.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn sideways(&self) -> Result<i64, CmdError> {
        let script =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        Ok(self.client.execute(script, Vec::new()).await?.as_i64().unwrap_or(i64::MAX))
    }

    /// Makes all text twice as large, as a person may.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn enlarge(&self) -> Result<(), CmdError> {
        self.client.execute("document.documentElement.style.fontSize = '200%'", Vec::new()).await?;
        Ok(())
    }

    /// The result of a script.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn ask(&self, script: &str) -> Result<Value, CmdError> {
        self.client.execute(script, Vec::new()).await
    }

    /// Waits until the address ends so.
    ///
    /// # Panics
    /// When it does not within ten seconds.
    pub async fn arrive(&self, end: &str) {
        for _ in 0..200 {
            let here = self.client.current_url().await.expect("it has an address");
            if here.path().ends_with(end) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let here = self.client.current_url().await.expect("it has an address");
        panic!("never came to {end}: at {here}");
    }

    /// Closes it.
    ///
    /// # Errors
    /// When it is gone already.
    pub async fn close(self) -> Result<(), CmdError> {
        self.client.close().await
    }
}
