//! `qonys check`: the interview, then the verdict and what to type next.

use std::{
    io::{self, BufRead, Write},
    path::Path,
};

use navigator::{Identifier, Profile};

use crate::{
    command::verdict,
    context::Context,
    error::AppError,
    interview::{Dialogue, Ended},
    output,
    page::Page,
    show,
};

pub(super) fn run(
    context: &Context<'_>,
    save: Option<&Path>,
    from: Option<&Path>,
) -> Result<(), AppError> {
    let resumed = save.filter(|file| file.exists());
    let profile = match resumed.or(from) {
        Some(file) => context.profile(file)?,
        None => Profile::new(&context.catalogue),
    };
    let navigator = context.navigator()?;
    let mut input = io::stdin().lock();
    // A program that reads the JSON must find nothing else on the output.
    let mut aside: Box<dyn Write> =
        if context.is_json { Box::new(anstream::stderr()) } else { Box::new(anstream::stdout()) };
    let mut page = Page::new(context.width);
    greet(context, &mut page, &profile, resumed, save.is_some());
    let greeting = aside.write_all(page.finish().as_bytes()).and_then(|()| aside.flush());
    greeting.map_err(|why| output::failed(context.speech, &why))?;
    if let Some(file) = save {
        // Told before the first question, not after the last.
        context.keep(&profile, file)?;
    }
    let input: &mut dyn BufRead = &mut input;
    let dialogue = Dialogue::new(context, &navigator, profile, save, input, &mut *aside);
    let (ended, profile, file) = dialogue.run()?;
    if ended == Ended::Quit {
        return output::write(context.speech, &later(context, file.as_deref()));
    }
    let verdicts = navigator.verdicts(&profile);
    let changes = show::change::all(&navigator, &profile, &verdicts);
    let identifier = Identifier::of(&navigator, &profile);
    if context.is_json {
        let text = verdict::json(context, &verdicts, &changes, identifier);
        return output::write(context.speech, &text);
    }
    let text = verdict::text(context, &verdicts, &changes, identifier, file.as_deref());
    output::write(context.speech, &format!("\n{text}"))
}

fn greet(
    context: &Context<'_>,
    page: &mut Page,
    profile: &Profile,
    resumed: Option<&Path>,
    is_kept: bool,
) {
    page.title(&context.word("check-title"));
    page.blank();
    page.paragraph(0, &context.word("check-intro"));
    page.paragraph(0, &context.word("check-intro-privacy"));
    if !is_kept {
        // Told before the first question: an interruption would lose the answers.
        let command = context.command("check --save my.toml");
        let word = context.word("check-word-save");
        page.paragraph(
            0,
            &context.say("check-intro-save", &[("command", command.into()), ("save", word.into())]),
        );
    }
    if let Some(file) = resumed {
        let count = profile.given().count();
        let file = file.display().to_string();
        page.paragraph(
            0,
            &context.say("check-resumed", &[("count", count.into()), ("file", file.into())]),
        );
    }
    let letters = [
        ("why", "?"),
        ("unknown", "d"),
        ("skip", "s"),
        ("change", "b"),
        ("quit", "q"),
        ("help", "h"),
    ];
    page.quiet(
        0,
        &context.say("check-words", &letters.map(|(name, letter)| (name, letter.into()))),
    );
}

fn later(context: &Context<'_>, file: Option<&Path>) -> String {
    let mut page = Page::new(context.width);
    if let Some(file) = file {
        let command = context.command(&format!("check --save {}", file.display()));
        page.paragraph(0, &context.say("check-resume", &[("command", command.into())]));
    }
    page.finish()
}
