//! A stand: one site that is known, kept on threads of its own that render what is asked for.
//!
//! A renderer borrows its site, so both live together on the stand's first thread. When the last one who can ask lets
//! go of the stand, its threads finish what was asked and end.

use bussola::Known;
use bussola::finding::Report;
use bussola::render::{self, Renderer};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// What a stand answers.
pub(super) enum Answer {
    /// The bytes, if the page can be shown, and what was found on the way.
    Shown(Option<Vec<u8>>, Report),
    /// A page is in the folder of that name.
    Folder,
    /// Nothing is there.
    Missing,
    /// The program failed at it, and has said so.
    Broken,
}

struct Question {
    path: String,
    answer: Sender<Answer>,
}

/// The way to ask.
pub(super) struct Stand {
    questions: Mutex<Sender<Question>>,
}

impl Stand {
    /// Opens a stand for a site; what is wrong with its templates is found here.
    pub(super) fn open(known: Known) -> (Self, Report) {
        let (questions, asked) = mpsc::channel();
        let (opened, opening) = mpsc::channel();
        let keep = move || {
            let (renderer, report) = render::renderer(&known.site, &known.plan);
            // Nobody waits any more only if the program ends.
            let _ = opened.send(report);
            let asked = Mutex::new(asked);
            thread::scope(|scope| {
                for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
                    // A thread fewer is slower, not wrong; without any, questions go unanswered and pages say so.
                    let _ =
                        thread::Builder::new().stack_size(crate::commands::STACK).spawn_scoped(scope, || work(&known, &renderer, &asked));
                }
            });
        };
        let kept = thread::Builder::new().stack_size(crate::commands::STACK).spawn(keep);
        let report = kept.ok().and_then(|_| opening.recv().ok()).unwrap_or_default();
        (Self { questions: Mutex::new(questions) }, report)
    }

    /// Asks for a path of the output and waits for the answer.
    pub(super) fn ask(&self, path: &str) -> Answer {
        let (answer, answered) = mpsc::channel();
        let question = Question { path: path.to_owned(), answer };
        let sent = self.questions.lock().unwrap_or_else(PoisonError::into_inner).send(question);
        sent.ok().and_then(|()| answered.recv().ok()).unwrap_or(Answer::Broken)
    }
}

/// Answers questions until nobody can ask any more.
fn work(known: &Known, renderer: &Renderer<'_>, asked: &Mutex<Receiver<Question>>) {
    loop {
        let next = asked.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(question) = next else { return };
        // A page at which the program fails must not take the others with it.
        let answer = catch_unwind(AssertUnwindSafe(|| answer(known, renderer, &question.path))).unwrap_or(Answer::Broken);
        let _ = question.answer.send(answer);
    }
}

fn answer(known: &Known, renderer: &Renderer<'_>, path: &str) -> Answer {
    // A site that is published in a folder of its host says so in its links; here it is at the root as well.
    let folder = known.plan.url("");
    let path = path.strip_prefix(folder.trim_start_matches('/')).unwrap_or(path);
    let Some((place, address)) = known.plan.at(path) else {
        let is_folder = known.plan.at(&format!("{path}/index.html")).is_some();
        return if is_folder { Answer::Folder } else { Answer::Missing };
    };
    let (rendered, found) = renderer.render(address);
    let bytes = rendered.files(place).into_iter().find(|(file, _)| file == path).map(|(_, bytes)| bytes.to_vec());
    match bytes {
        None if place != path => Answer::Missing,
        bytes => Answer::Shown(bytes, found),
    }
}
