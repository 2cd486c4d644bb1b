//! `qonys register import` and `export`, `qonys backup` and `restore`.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufRead, BufReader, BufWriter, Read as _, Write},
    path::Path,
};

use ledger::Address;
use register::{Basis, Import, NotRestored, Register, RegisterError};
use serde_json::json;

use super::{
    iin::not_read,
    register_check::{kept, tell_audit},
    register_desk::{self, Opened, Staff},
    register_error::{failed, not_restored},
};
use crate::{
    arguments::{Backup, ExportRegister, ImportTable, Restore},
    context::Context,
    error::AppError,
    output, show,
};

/// Either side of a copy may fail.
enum Fault {
    Register(RegisterError),
    Write(io::Error),
}

impl From<RegisterError> for Fault {
    fn from(error: RegisterError) -> Self {
        Self::Register(error)
    }
}

/// The error of a file that could not be written.
pub(super) fn not_written(context: &Context<'_>, file: &Path, why: &io::Error) -> AppError {
    let names = [("file", file.display().to_string().into()), ("reason", why.to_string().into())];
    AppError::input(context.say("register-error-not-written", &names))
}

fn fault(context: &Context<'_>, file: &Path, fault: &Fault) -> AppError {
    match fault {
        Fault::Register(why) => failed(context, why),
        Fault::Write(why) => not_written(context, file, why),
    }
}

/// A new file that only its owner reads.
fn private(file: &Path) -> io::Result<BufWriter<File>> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(BufWriter::new)
}

/// Everything is on the disk.
fn finish(file: BufWriter<File>) -> io::Result<()> {
    file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
}

pub(super) async fn import(context: &Context<'_>, wanted: &ImportTable) -> Result<(), AppError> {
    let table = fs::read(&wanted.table).map_err(|why| not_read(context, &wanted.table, &why))?;
    let desk = Opened::open(context, &wanted.desk).await?;
    let how = Import { defective: wanted.defective, rehearsal: wanted.rehearse };
    let basis = Basis { application: &wanted.application };
    let done = desk.register.import(&desk.officer, &table, how, basis).await;
    let done = done.map_err(|why| failed(context, &why))?;
    desk.close(context).await?;
    let text = if context.is_json {
        context.json("imported", show::register::imported_json(&done))
    } else {
        show::register::imported(context, &done, wanted.rehearse)
    };
    output::write(context.speech, &text)?;
    if done.refused.is_empty() { Ok(()) } else { Err(AppError::told()) }
}

pub(super) async fn export(
    context: &Context<'_>,
    wanted: &ExportRegister,
) -> Result<String, AppError> {
    let desk = Opened::open(context, &wanted.desk).await?;
    let text = match (&wanted.entries, &wanted.tiles) {
        (Some(file), _) => entries(context, &desk, file).await?,
        (None, Some(folder)) => tiles(context, &desk, folder).await?,
        (None, None) => String::new(),
    };
    desk.close(context).await?;
    Ok(text)
}

async fn entries(context: &Context<'_>, desk: &Opened, file: &Path) -> Result<String, AppError> {
    let mut out = private(file).map_err(|why| not_written(context, file, &why))?;
    let done = desk
        .register
        .export(&desk.officer, |line| out.write_all(line).map_err(Fault::Write))
        .await
        .map_err(|why| fault(context, file, &why))?;
    finish(out).map_err(|why| not_written(context, file, &why))?;
    if context.is_json {
        let counts = json!({
            "written": done.written,
            "replaced_left_out": done.left_out,
            "documents_left_out": done.documents_left_out,
        });
        return Ok(context.json("exported", counts));
    }
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX).into();
    let counts = [
        ("file", file.display().to_string().into()),
        ("written", count(done.written)),
        ("replaced", count(done.left_out)),
        ("documents", count(done.documents_left_out)),
    ];
    Ok(format!("{}\n", context.say("register-exported", &counts)))
}

async fn tiles(context: &Context<'_>, desk: &Opened, folder: &Path) -> Result<String, AppError> {
    let told = |why| failed(context, &why);
    desk.register.sign().await.map_err(told)?;
    let mut written: usize = 0;
    let size = desk
        .register
        .tiles(0, |address: Address, bytes: &[u8]| {
            let file = folder.join(address.to_string());
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent).map_err(Fault::Write)?;
            }
            // Whole or not at all: it may be served while it is written.
            let half = file.with_extension("part");
            fs::write(&half, bytes).map_err(Fault::Write)?;
            fs::rename(&half, &file).map_err(Fault::Write)?;
            written += 1;
            Ok::<_, Fault>(())
        })
        .await
        .map_err(|why| fault(context, folder, &why))?;
    if context.is_json {
        return Ok(context.json("exported", json!({ "files": written, "acts": size })));
    }
    let counts = [
        ("folder", folder.display().to_string().into()),
        ("files", written.into()),
        ("acts", usize::try_from(size).unwrap_or(usize::MAX).into()),
    ];
    Ok(format!("{}\n", context.say("register-tiles", &counts)))
}

pub(super) async fn backup(context: &Context<'_>, wanted: &Backup) -> Result<String, AppError> {
    let file = &wanted.copy;
    let desk = Opened::open(context, &wanted.desk).await?;
    let mut out = private(file).map_err(|why| not_written(context, file, &why))?;
    let copied = desk
        .register
        .backup(&desk.auditor, |line| writeln!(out, "{line}").map_err(Fault::Write))
        .await
        .map_err(|why| fault(context, file, &why))?;
    finish(out).map_err(|why| not_written(context, file, &why))?;
    desk.close(context).await?;
    if context.is_json {
        let copied = json!({
            "rows": copied.rows,
            "acts": copied.acts,
            "root": copied.root.to_string(),
        });
        return Ok(context.json("backup", copied));
    }
    let counts = [
        ("file", file.display().to_string().into()),
        ("rows", usize::try_from(copied.rows).unwrap_or(usize::MAX).into()),
        ("acts", usize::try_from(copied.acts).unwrap_or(usize::MAX).into()),
    ];
    Ok(format!("{}\n", context.say("register-backed-up", &counts)))
}

pub(super) async fn restore(context: &Context<'_>, wanted: &Restore) -> Result<(), AppError> {
    let file = &wanted.copy;
    let unread = |why: io::Error| not_read(context, file, &why);
    let mut source = BufReader::new(File::open(file).map_err(unread)?);
    let mut first = String::new();
    source.read_line(&mut first).map_err(unread)?;
    let changed = || not_restored(context, &NotRestored::Line { line: 1 });
    let ledger = Register::ledger_of_backup(first.trim_end()).ok_or_else(changed)?;
    let known = kept(context, &wanted.against)?;
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let Staff { authority, account } = register_desk::staff(context, &wanted.desk)?;
    let keystore = register_desk::keystore(context, &wanted.desk, false)?;
    let store = register_desk::store(context, &wanted.desk, true).await?;
    let parts = register_desk::parts(context, store.clone(), &keystore, ledger)?;
    let lines = first.as_bytes().chain(source);
    let restored = Register::restore(&authority.auditor(account), parts, lines, &known).await;
    store.close().await;
    let (_, audit) = restored.map_err(|why| not_restored(context, &why))?;
    tell_audit(context, &audit)
}
