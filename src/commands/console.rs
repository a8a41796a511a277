//! What the program says to the person: findings and progress on standard error, data on standard output.

use super::{Failure, Outcome};
use bussola::finding::human::{self, Look};
use bussola::finding::{Report, Severity, UiLanguage};
use bussola::load::LoadError;
use bussola::source::Sources;
use bussola::write::{Refusal, WriteError};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::panic::PanicHookInfo;

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Volume {
    /// Only what is wrong.
    Quiet,
    /// Also what is done.
    Normal,
    /// Also how.
    Verbose,
}

/// What people meet when the system says no.
const CAUSES: [(ErrorKind, &str); 6] = [
    (ErrorKind::StorageFull, "ui-cause-full"),
    (ErrorKind::QuotaExceeded, "ui-cause-quota"),
    (ErrorKind::PermissionDenied, "ui-cause-denied"),
    (ErrorKind::ReadOnlyFilesystem, "ui-cause-read-only"),
    (ErrorKind::NotFound, "ui-cause-missing"),
    (ErrorKind::FileTooLarge, "ui-cause-too-large"),
];

/// The way to the person.
#[derive(Debug, Clone, Copy)]
pub(super) struct Console {
    pub(super) language: UiLanguage,
    pub(super) volume: Volume,
}

impl Console {
    /// A message of the program in the person's language.
    pub(super) fn words(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.language.say(id, args)
    }

    /// A line on standard error, unless only what is wrong is wanted.
    pub(super) fn say(&self, line: &str) {
        if self.volume != Volume::Quiet {
            to_person(&format!("{line}\n"));
        }
    }

    /// A line on standard error for those who want to know how.
    pub(super) fn explain(&self, line: &str) {
        if self.volume == Volume::Verbose {
            to_person(&format!("{line}\n"));
        }
    }

    /// What the person should know however little they want to hear.
    pub(super) fn mind(&self, line: &str) {
        to_person(&format!("{line}\n"));
    }

    /// What went wrong, on standard error.
    pub(super) fn wrong(&self, message: &str) {
        to_person(&format!("{}\n", self.words("ui-usage", &[("message", message)])));
    }

    /// The findings, on standard error.
    pub(super) fn findings(&self, report: &Report, sources: &Sources) {
        to_person(&human::show(report, sources, self.language, Look::Colored));
    }

    /// `2 errors, 1 warning`.
    pub(super) fn counts(&self, report: &Report) -> String {
        let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
        self.words("ui-counts", &[("errors", &errors.to_string()), ("warnings", &warnings.to_string())])
    }

    /// A bar on a terminal, one plain line elsewhere.
    pub(super) fn progress(&self, files: usize) -> ProgressBar {
        if self.volume == Volume::Quiet {
            return ProgressBar::hidden();
        }
        if !io::stderr().is_terminal() {
            self.say(&self.words("ui-rendering", &[("files", &files.to_string())]));
            return ProgressBar::hidden();
        }
        let template = format!("{} {{bar:40}} {{pos}}/{{len}}", self.words("ui-rendering-bar", &[]));
        // The template is ours and right; were it not, the bar's own would do.
        let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
        ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr_with_hz(10)).with_style(style)
    }

    /// Why nothing could be loaded.
    pub(super) fn not_loaded(&self, error: &LoadError) -> Failure {
        let (path, cause) = (error.path.display().to_string(), self.cause(&error.cause));
        Failure::Usage(self.words("ui-cannot-load", &[("path", &path), ("cause", &cause)]))
    }

    /// Why nothing was written.
    pub(super) fn not_written(&self, error: &WriteError) -> Failure {
        match error {
            WriteError::Refused(why, path) => Failure::Usage(self.words(refusal(*why), &[("path", &path.display().to_string())])),
            WriteError::Busy(path) => Failure::World(self.words("ui-busy", &[("path", &path.display().to_string())])),
            WriteError::Name(path) => Failure::World(self.words("ui-bad-name", &[("path", path)])),
            WriteError::World(path, cause) => {
                let args = [("path", &*path.display().to_string()), ("cause", &self.cause(cause))];
                Failure::World(self.words("ui-cannot-write", &args))
            }
        }
    }

    /// What the system said, in the person's language where it is something that people meet.
    pub(super) fn cause(&self, cause: &io::Error) -> String {
        // There is no kind for a process out of file descriptors.
        let is_out_of_files = cause.raw_os_error() == Some(rustix::io::Errno::MFILE.raw_os_error());
        let known = CAUSES.iter().find(|(kind, _)| *kind == cause.kind()).map(|(_, words)| *words);
        match known.or(is_out_of_files.then_some("ui-cause-too-many")) {
            Some(words) => self.words(words, &[]),
            None => cause.to_string(),
        }
    }

    /// A fault of the program itself: one sentence, never a back-trace.
    pub(super) fn internal_error(&self, panic: &PanicHookInfo<'_>) {
        let place = panic.location().map_or_else(String::new, |place| format!(" ({}:{})", place.file(), place.line()));
        let message = panic.payload_as_str().unwrap_or("panic");
        self.wrong(&self.words("ui-internal", &[("message", &format!("{message}{place}"))]));
    }
}

fn refusal(why: Refusal) -> &'static str {
    match why {
        Refusal::Root => "ui-refused-root",
        Refusal::Home => "ui-refused-home",
        Refusal::Site => "ui-refused-site",
        Refusal::Content => "ui-refused-content",
        Refusal::File => "ui-refused-file",
        Refusal::Symlink => "ui-refused-symlink",
        Refusal::Foreign => "ui-refused-foreign",
    }
}

/// Data on standard output. A reader that has seen enough, such as `head`, is no error.
pub(super) fn data(bytes: &[u8]) -> Outcome {
    let mut out = anstream::stdout();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => Err(Failure::World(cause.to_string())),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn to_person(text: &str) {
    // Nobody is left to be told if this fails.
    let _ = anstream::stderr().write_all(text.as_bytes());
}
