//! The help of every command and option in the language of the person.

use clap::{Arg, ArgAction, Command, builder::Styles};
use speech::Speech;

/// The command with its help in the language of `speech`, in lines of `width` characters.
pub(crate) fn localised(command: Command, speech: &Speech, width: usize) -> Command {
    let say = |key: &str| speech.say(key, &[]);
    let command = command
        .styles(Styles::plain())
        .term_width(width)
        .arg(Arg::new("help").short('h').long("help").global(true).action(ArgAction::Help))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
        .after_help(say("help-after"));
    one(command, "qonys", "help-about", speech)
}

fn one(command: Command, path: &str, about: &str, speech: &Speech) -> Command {
    let say = |key: &str| speech.say(key, &[]);
    let template =
        format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", say("help-usage"));
    let usage = usage(&command, path, speech);
    let inner: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    let mut command = command
        .about(say(about))
        .help_template(template)
        .override_usage(usage)
        .subcommand_help_heading(say("help-commands"))
        .mut_args(|argument| argument_help(argument, speech));
    for name in inner {
        let key =
            if about == "help-about" { format!("help-{name}") } else { format!("{about}-{name}") };
        let path = format!("{path} {name}");
        command = command.mut_subcommand(&name, |inner| one(inner, &path, &key, speech));
    }
    command
}

fn argument_help(argument: Arg, speech: &Speech) -> Arg {
    let say = |key: &str| speech.say(key, &[]);
    let id = argument.get_id().as_str().replace('_', "-");
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    let argument = argument.help(say(&format!("help-option-{id}"))).help_heading(say(heading));
    let name =
        argument.get_value_names().and_then(|names| names.first()).map(|name| name.to_lowercase());
    match name {
        Some(name) if argument.get_action().takes_values() => {
            argument.value_name(say(&format!("help-value-{name}")))
        }
        _ => argument,
    }
}

/// `qonys route ROUTE [options]`.
fn usage(command: &Command, path: &str, speech: &Speech) -> String {
    let say = |key: &str| speech.say(key, &[]);
    let mut usage = path.to_owned();
    if command.has_subcommands() {
        let word = say("help-value-command");
        usage.push_str(&if path == "qonys" { format!(" [{word}]") } else { format!(" {word}") });
    }
    for argument in command.get_positionals() {
        let name = argument
            .get_value_names()
            .and_then(|names| names.first())
            .map(|name| name.to_lowercase());
        let name = say(&format!("help-value-{}", name.unwrap_or_default()));
        let name = if argument.get_num_args().is_some_and(|number| number.max_values() > 1) {
            format!("{name}…")
        } else {
            name
        };
        usage.push_str(&if argument.is_required_set() {
            format!(" {name}")
        } else {
            format!(" [{name}]")
        });
    }
    for argument in command.get_opts().filter(|argument| argument.is_required_set()) {
        let name = argument
            .get_value_names()
            .and_then(|names| names.first())
            .map(|name| name.to_lowercase());
        let name = say(&format!("help-value-{}", name.unwrap_or_default()));
        usage.push_str(&format!(" --{} {name}", argument.get_long().unwrap_or_default()));
    }
    usage.push_str(&format!(" [{}]", say("help-value-options")));
    usage
}
