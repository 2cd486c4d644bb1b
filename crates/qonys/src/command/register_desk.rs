//! Where the register is and who works with it: keys, database, clock, capabilities.

use std::{path::Path, sync::Arc};

use keys::Keystore;
use ledger::{KeyName, PublicKey};
use register::{
    Account, Auditor, Authority, NoRandomness, NotOpened, Officer, Operator, Outside, Parts,
    Register, Settings,
};
use store::{Moment, Store};
use terms::Date;

use super::register_error::{keys_failed, not_opened};
use crate::{arguments::Desk, context::Context, error::AppError, machine};

/// An open register and the one who works with it.
pub(super) struct Opened {
    pub(super) register: Register,
    pub(super) authority: Authority,
    pub(super) officer: Officer,
    pub(super) operator: Operator,
    pub(super) auditor: Auditor,
}

/// The clock and the generator of this machine.
struct Machine;

impl Outside for Machine {
    fn now(&self) -> Moment {
        // A clock before 1970 is not set; the first moment after it makes every later one look right.
        let first = || Moment::from_milliseconds(1);
        Moment::from_milliseconds(machine::now().as_millisecond())
            .or_else(|_| first())
            .unwrap_or_else(|_| unreachable!("one is positive"))
    }

    fn today(&self) -> Date {
        machine::today()
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

/// `qonys.db` is a file; everything with a scheme is taken as it is.
fn address(database: &str) -> String {
    if database.contains("://") || database.starts_with("sqlite:") {
        database.to_owned()
    } else {
        format!("sqlite:{database}")
    }
}

/// The database, which is made if there is none and `may_make`.
pub(super) async fn store(
    context: &Context<'_>,
    desk: &Desk,
    may_make: bool,
) -> Result<Store, AppError> {
    let address = address(&desk.database);
    let file = address.strip_prefix("sqlite:");
    if !may_make && file.is_some_and(|file| !Path::new(file.trim_start_matches("//")).exists()) {
        return Err(not_opened(context, &NotOpened::New));
    }
    Store::open(&address).await.map_err(|why| not_opened(context, &why.into()))
}

/// The keys, which are made if there are none and `may_make`.
pub(super) fn keystore(
    context: &Context<'_>,
    desk: &Desk,
    may_make: bool,
) -> Result<Keystore, AppError> {
    let opened =
        if may_make { Keystore::open_or_create(&desk.keys) } else { Keystore::open(&desk.keys) };
    opened.map_err(|why| keys_failed(context, &why))
}

/// Everything to open a register with.
pub(super) fn parts(
    context: &Context<'_>,
    store: Store,
    keystore: &Keystore,
    ledger: KeyName,
) -> Result<Parts, AppError> {
    let failed = |why: ledger::InvalidPublicKey| keys_failed(context, &why);
    let public_keys: Vec<PublicKey> = keystore.checkpoint_keys(&ledger).map_err(failed)?;
    let signer = keystore.checkpoint_signer(ledger).map_err(failed)?;
    Ok(Parts {
        store,
        master: keystore.master(),
        lookup: keystore.lookup(),
        signer: Arc::new(signer),
        public_keys,
        outside: Arc::new(Machine),
        settings: Settings::default(),
    })
}

/// Who works, in every capacity: whoever has the keys and the database has all of them.
pub(super) struct Staff {
    pub(super) authority: Authority,
    pub(super) account: Account,
}

pub(super) fn staff(context: &Context<'_>, desk: &Desk) -> Result<Staff, AppError> {
    let account = Account::new(desk.account.clone())
        .map_err(|_| AppError::usage(context.word("register-error-account")))?;
    let authority = Authority::claim()
        .ok_or_else(|| AppError::input(context.word("register-error-authority")))?;
    Ok(Staff { authority, account })
}

impl Opened {
    /// Opens the register.
    pub(super) async fn open(context: &Context<'_>, desk: &Desk) -> Result<Self, AppError> {
        let Staff { authority, account } = staff(context, desk)?;
        let store = store(context, desk, false).await?;
        let keystore = keystore(context, desk, false)?;
        let failed = |why: NotOpened| not_opened(context, &why);
        let ledger = Register::ledger_of(&store).await.map_err(failed)?;
        let parts = parts(context, store, &keystore, ledger)?;
        let register = Register::open(parts).await.map_err(failed)?;
        Ok(Self {
            register,
            officer: authority.officer(account.clone()),
            operator: authority.operator(account.clone()),
            auditor: authority.auditor(account),
            authority,
        })
    }

    /// Signs what was done and closes.
    pub(super) async fn close(self, context: &Context<'_>) -> Result<(), AppError> {
        self.register.close().await.map_err(|why| super::register_error::failed(context, &why))
    }
}
